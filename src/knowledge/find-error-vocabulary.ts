import { catalogue } from './catalogue.ts';
import { type Expressions, expressionAt, expressions } from './find-error-expressions.ts';
import { plain, stem, wordsOf } from './find-error-text.ts';
import { otherMatters, otherProducts, someoneElse } from './phrases-elsewhere.ts';
import {
  askableTerms,
  contextWords,
  everydayTerms,
  neutralExpressions,
  neutralInOtherLanguages,
  neutralWords,
} from './phrases-neutral.ts';
import { synonyms } from './phrases-synonyms.ts';
import { translations } from './phrases-translations.ts';
import { wordings } from './phrases-wordings.ts';

/** The term for any product that is not C.AI. */
export const elsewhere = 'elsewhere';

const meanings = [...Object.entries(synonyms), ...Object.entries(translations)];

/** Expressions, and the terms they mean. */
export const vocabulary: Expressions = expressions([
  ...meanings.flatMap(([meant, expressed]) =>
    expressed.map((expression) => [stems(expression), stems(meant)] as const),
  ),
  ...otherProducts.map((name) => [stems(name), [elsewhere]] as const),
  ...neutralExpressions.map((expression) => [stems(expression), []] as const),
]);

/** Words that say nothing about which error it is. */
export const neutral: ReadonlySet<string> = new Set(
  [...neutralWords, ...neutralInOtherLanguages].flatMap(stems),
);

/** Words that are mostly said of an error, or of the service. */
export const context: ReadonlySet<string> = new Set(contextWords.flatMap(stems));

/** Words that are terms as they stand: the vocabulary's own, and what errors are described with. */
export const plainTerms: ReadonlySet<string> = new Set([
  ...meanings.flatMap(([meant]) => stems(meant)),
  ...[...Object.values(wordings).flat(), ...catalogue.flatMap(({ screenTexts }) => screenTexts)]
    .flatMap((text) => unexpressed(stems(text)))
    .filter((word) => !neutral.has(word) && !/^\d{1,2}$/u.test(word)),
]);

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

/** Words of which it is known that they are about something else. */
export const matters: ReadonlySet<string> = new Set(otherMatters.flatMap(stems));

/** Words for a person who is spoken of. */
export const persons: ReadonlySet<string> = new Set(someoneElse.flatMap(stems));

/** Every word that is known, and so needs no correction. */
export const spellings: ReadonlySet<string> = new Set([
  ...meanings.flatMap(([, expressed]) => expressed.flatMap(stems)),
  ...otherProducts.flatMap(stems),
  ...plainTerms,
  ...neutral,
  ...matters,
  ...persons,
]);

/** Words that others may be misspellings of: short ones of English only, as those of nine languages are all alike. */
export const correctable: ReadonlySet<string> = new Set(
  [
    ...Object.entries(synonyms).flatMap(([meant, expressed]) => [meant, ...expressed].flatMap(stems)),
    ...Object.values(translations)
      .flat()
      .flatMap(stems)
      .filter((word) => word.length >= 8 || !/[a-z]/u.test(word)),
    ...[...plainTerms, ...neutralWords.flatMap(stems)],
  ].filter((word) => word.length >= 4 && !/\d/u.test(word)),
);

/** The stems of a text's words. */
export function stems(text: string): string[] {
  return wordsOf(plain(text)).map(stem);
}

/** Words for trouble of any kind, which people use for one another. */
export const troubles: ReadonlySet<string> = new Set(stems('not fail error broken stuck down'));

/** Terms of what people do every day: without another term they are no trouble at all. */
export const everyday: ReadonlySet<string> = new Set(stems(everydayTerms));

/** Terms that people ask about without being in trouble. */
export const askable: ReadonlySet<string> = new Set([...everyday, ...stems(askableTerms)]);
