import type { Phrase } from './phrases.ts';

/** Says which entries a text may be about, best first. */
export type Finder = (text: string) => readonly { id: string }[];

/** Shares, from 0 to 1. */
export type Accuracy = { first: number; firstThree: number; falseAlarms: number };

/** How often a finder is right about errors, and how often it mistakes something else for one. */
export function accuracy(find: Finder, phrases: readonly Phrase[]): Accuracy {
  const errors = phrases.filter(({ ids }) => ids.length > 0);
  const others = phrases.filter(({ ids }) => ids.length === 0);
  return {
    first: share(errors, (phrase) => isAmong(phrase, find(phrase.text).slice(0, 1))),
    firstThree: share(errors, (phrase) => isAmong(phrase, find(phrase.text).slice(0, 3))),
    falseAlarms: share(others, ({ text }) => find(text).length > 0),
  };
}

/** What was mistaken for what, the most frequent first. */
export function confusions(find: Finder, phrases: readonly Phrase[]) {
  const pairs = phrases.flatMap((phrase) => {
    const [best] = find(phrase.text);
    const isRight = phrase.ids.length === 0 ? best === undefined : isAmong(phrase, best ? [best] : []);
    return isRight ? [] : [`${phrase.ids.join(' or ') || 'no error'} taken for ${best?.id ?? 'no error'}`];
  });
  return [...Map.groupBy(pairs, (pair) => pair)]
    .map(([pair, { length }]) => ({ pair, count: length }))
    .sort((a, b) => b.count - a.count || a.pair.localeCompare(b.pair));
}

function isAmong({ ids }: Phrase, found: readonly { id: string }[]): boolean {
  return found.some(({ id }) => ids.includes(id));
}

function share<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  return all.filter(isSo).length / all.length;
}
