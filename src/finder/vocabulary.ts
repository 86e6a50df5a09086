import { catalogue } from '../catalogue/catalogue.ts';
import { otherMatters, otherProducts, someoneElse } from '../lexicon/elsewhere.ts';
import {
  askableTerms,
  contextWords,
  everydayTerms,
  neutralExpressions,
  neutralInOtherLanguages,
  neutralWords,
} from '../lexicon/neutral.ts';
import { synonyms } from '../lexicon/synonyms.ts';
import { translations } from '../lexicon/translations.ts';
import { wordings } from '../lexicon/wordings.ts';
import { type Expressions, expressionAt, expressions } from './expressions.ts';
import { plain, stem, wordsOf } from './text.ts';

/** The term for any product that is not C.AI. */
export const elsewhere = 'elsewhere';

const inEnglish = meanings(synonyms);
const inOtherLanguages = meanings(translations);
const products = listed(otherProducts).map(stems);

/** Expressions, and the terms they mean: several, one, or none for an expression that says nothing. */
export const vocabulary: Expressions = expressions([
  ...[...inEnglish, ...inOtherLanguages].map(({ expression, terms }) => [expression, terms] as const),
  ...products.map((name) => [name, [elsewhere]] as const),
  ...listed(neutralExpressions).map((expression) => [stems(expression), []] as const),
]);

/** Words that say nothing about which error it is. */
export const neutral: ReadonlySet<string> = new Set(stems(`${neutralWords} ${neutralInOtherLanguages}`));

/** Words that are mostly said of an error, or of the service. */
export const context: ReadonlySet<string> = new Set(stems(contextWords));

/** Words of which it is known that they are about something else. */
export const matters: ReadonlySet<string> = new Set(stems(otherMatters));

/** Words for a person who is spoken of. */
export const persons: ReadonlySet<string> = new Set(stems(someoneElse));

/** Words that are terms as they stand: the vocabulary's own, and what errors are described with. */
export const plainTerms: ReadonlySet<string> = new Set([
  ...[...inEnglish, ...inOtherLanguages].flatMap(({ terms }) => terms),
  ...[...Object.values(wordings).flatMap(listed), ...catalogue.flatMap(({ screenTexts }) => screenTexts)]
    .flatMap((text) => unexpressed(stems(text)))
    .filter((word) => !neutral.has(word) && !/^\d{1,2}$/u.test(word)),
]);

/** Every word that is known, and so needs no correction. */
export const spellings: ReadonlySet<string> = new Set([
  ...[...inEnglish, ...inOtherLanguages].flatMap(({ expression }) => expression),
  ...products.flat(),
  ...plainTerms,
  ...neutral,
  ...matters,
  ...persons,
]);

/** Words that others may be misspellings of: short ones of English only, as those of nine languages are all alike. */
export const correctable: ReadonlySet<string> = new Set(
  [
    ...inEnglish.flatMap(({ expression }) => expression),
    ...inOtherLanguages
      .flatMap(({ expression }) => expression)
      .filter((word) => word.length >= 8 || !/[a-z]/u.test(word)),
    ...plainTerms,
    ...stems(neutralWords),
  ].filter((word) => word.length >= 4 && !/\d/u.test(word)),
);

/** Words for trouble of any kind: where one is missing, much is. */
export const troubles: ReadonlySet<string> = new Set(stems('not fail error broken stuck down'));

/** Words for trouble that people use for one another. */
export const interchangeable: ReadonlySet<string> = new Set(stems('fail error broken problem'));

/** Terms of what people do every day: without another term they are no trouble at all. */
export const everyday: ReadonlySet<string> = new Set(stems(everydayTerms));

/** Terms that people ask about without being in trouble. */
export const askable: ReadonlySet<string> = new Set([...everyday, ...stems(askableTerms)]);

/** The stems of a text's words. */
export function stems(text: string): string[] {
  return wordsOf(plain(text)).map(stem);
}

/** The expressions of a list that are separated by commas. */
export function listed(list: string): string[] {
  return list.split(',').map((expression) => expression.trim());
}

function meanings(lists: Readonly<Record<string, string>>) {
  return Object.entries(lists).flatMap(([meant, list]) =>
    listed(list).map((expression) => ({ expression: stems(expression), terms: stems(meant) })),
  );
}

/** The words that are part of no expression. */
function unexpressed(words: readonly string[]): string[] {
  const left: string[] = [];
  for (let place = 0; place < words.length; ) {
    const expression = expressionAt(vocabulary, words, place);
    if (!expression) left.push(...words.slice(place, place + 1));
    place += expression?.length ?? 1;
  }
  return left;
}
