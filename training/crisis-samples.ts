import { catalogue } from '../src/catalogue/catalogue.ts';
import { spokenOf } from '../src/finder/concepts.ts';
import { englishName } from '../src/finder/english-name.ts';
import { features, withConcepts } from '../src/finder/features.ts';
import { plainWords } from '../src/finder/plain-text.ts';
import { signs } from '../src/finder/signs.ts';
import { dice } from './dice.ts';
import type { Sample } from './learn.ts';
import { type CrisisPhrase, languageOf, type Phrase } from './phrases.ts';
import { screenTexts } from './screen-texts.ts';

/** What words of dying, of hurting oneself or of not going on may mean. */
export const meanings: readonly CrisisPhrase['meant'][] = ['crisis', 'hyperbole', 'fiction', 'other'];

const { seen } = signs(catalogue, englishName);

/** Whatever else people write is no crisis. */
export function crisisSamples(phrases: readonly Phrase[], crisisPhrases: readonly CrisisPhrase[]): Sample[] {
  const others = phrases.map(({ text, batch }) => ({ text, batch, meant: 'other' as const }));
  const said = [...crisisPhrases, ...besideErrors(phrases, crisisPhrases), ...others];
  const weightOf = balanced(said);
  return said.map((phrase) => {
    const { text, meant } = phrase;
    const words = plainWords(text);
    return {
      features: withConcepts(features(words, seen(text, words)), spokenOf(text, words).concepts),
      right: [meanings.indexOf(meant)],
      weight: weightOf(phrase),
    };
  });
}

/** How many of each there are for one crisis, as far as the limits of a weight allow. */
const besideCrises: Record<CrisisPhrase['meant'], number> = {
  crisis: 1,
  hyperbole: 1,
  fiction: 0.6,
  other: 3,
};
const weightLimits = { least: 0.25, most: 4 };

/**
 * How much a phrase counts, so that a crisis is as likely in each language as in any other: of some there are ten times as many ordinary
 * phrases, and what is learned of a language must not depend on that.
 */
function balanced(said: readonly CrisisPhrase[]): (phrase: CrisisPhrase) => number {
  const sizes = new Map<string, number>();
  for (const phrase of said) sizes.set(groupOf(phrase), (sizes.get(groupOf(phrase)) ?? 0) + 1);
  const sizeOf = (phrase: CrisisPhrase) => sizes.get(groupOf(phrase)) ?? 0;
  return (phrase) => {
    const crises = sizeOf({ ...phrase, meant: 'crisis' });
    if (crises === 0) return 1;
    const weight = (besideCrises[phrase.meant] * crises) / sizeOf(phrase);
    return Math.min(weightLimits.most, Math.max(weightLimits.least, weight));
  };
}

function groupOf(phrase: CrisisPhrase): string {
  return `${languageOf(phrase)} ${phrase.meant}`;
}

/** Half of them again, in one breath with an error of the same language: that changes nothing about how they are meant. */
function besideErrors(phrases: readonly Phrase[], crisisPhrases: readonly CrisisPhrase[]): CrisisPhrase[] {
  const random = dice(3);
  const errors = Map.groupBy([...screenTexts(), ...phrases].filter(isShortError), languageOf);
  const quoted = errors.get('catalogue') ?? [];
  return crisisPhrases.flatMap((phrase) => {
    const own = errors.get(languageOf(phrase)) ?? [];
    const some = random() < 0.3 || own.length === 0 ? quoted : own;
    const error = some[Math.floor(random() * some.length)]?.text ?? '';
    const isFirst = random() < 0.5;
    if (random() < 0.5) return [];
    return { ...phrase, text: isFirst ? `${error}, ${phrase.text}` : `${phrase.text}, ${error}` };
  });
}

function isShortError({ ids, text }: Phrase): boolean {
  return ids.length > 0 && text.length < 90;
}
