import type { Found } from '../../src/finder/decide.ts';
import type { CrisisPhrase, Phrase } from '../../training/phrases.ts';

/** A phrase and what it was answered with by a finder that had not seen its writer. */
export type Answered = { phrase: Phrase; found: Found };

/** Shares, from 0 to 1, or NaN of none. `shown` counts what is right alone or among those to choose from. */
export type Accuracy = {
  errors: { count: number; shown: number; aloneRight: number; aloneWrong: number };
  others: { count: number; answered: number; offered: number };
  topics: { count: number; right: number };
};

export function accuracy(answered: readonly Answered[]): Accuracy {
  const errors = answered.filter(({ phrase }) => phrase.ids.length > 0);
  const others = answered.filter(({ phrase }) => phrase.kind !== null);
  const topics = answered.filter(({ phrase }) => phrase.topic !== null);
  return {
    errors: {
      count: errors.length,
      shown: share(errors, isRight),
      aloneRight: share(errors, (one) => one.found.answer === 'sure' && isRight(one)),
      aloneWrong: share(errors, (one) => one.found.answer === 'sure' && !isRight(one)),
    },
    others: {
      count: others.length,
      answered: share(others, ({ found }) => found.answer === 'sure'),
      offered: share(others, ({ found }) => found.answer === 'choose'),
    },
    topics: {
      count: topics.length,
      right: share(topics, ({ phrase, found }) => found.topic === phrase.topic),
    },
  };
}

function isRight({ phrase, found }: Answered): boolean {
  return found.matches.some(({ id }) => phrase.ids.includes(id));
}

function share<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  return all.filter(isSo).length / all.length;
}

/** Shares, from 0 to 1, or NaN of none: of people in a crisis who are answered with care first, and of others who are, too. */
export type Heard = { crises: number; heard: number; hyperbole: number; fiction: number; others: number };

export function heard(
  written: readonly CrisisPhrase[],
  others: readonly Pick<Phrase, 'text'>[],
  careFor: (text: string) => Found['care'],
): Heard {
  const meant = (kind: CrisisPhrase['meant']) => written.filter((phrase) => phrase.meant === kind);
  const first = (some: readonly { text: string }[]) => share(some, ({ text }) => careFor(text) === 'first');
  return {
    crises: meant('crisis').length,
    heard: first(meant('crisis')),
    hyperbole: first(meant('hyperbole')),
    fiction: first(meant('fiction')),
    others: first([...meant('other'), ...others]),
  };
}
