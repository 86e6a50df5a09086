import type { Entry } from '../catalogue/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Expressions, expressionAt, expressions } from './expressions.ts';
import { type Stemmer, stemmer } from './stemmer.ts';

/** The lexicon, by the stems of its words. */
export type Vocabulary = Stemmer & {
  /** Expressions with the terms they mean: none, for an expression that says nothing, or more. */
  expressions: Expressions;
  /** Words that are terms themselves: those of the lexicon, and those that describe the errors. */
  plainTerms: ReadonlySet<string>;
  /** Words that say nothing about which error it is. */
  neutral: ReadonlySet<string>;
  /** Words that people mostly use around an error or the service. */
  context: ReadonlySet<string>;
  /** Words that are known to be about something else. */
  matters: ReadonlySet<string>;
  /** Words for a third person. */
  persons: ReadonlySet<string>;
  /** Every known word: these need no correction. */
  spellings: ReadonlySet<string>;
  /** Words that an unknown one may be a misspelling of. Short ones only in English: those of nine languages are too much alike. */
  correctable: ReadonlySet<string>;
  /** Terms for trouble of any kind: if a wording has one, it means little without it. */
  troubles: ReadonlySet<string>;
  /** Terms for trouble that people use for one another. */
  interchangeable: ReadonlySet<string>;
  /** What people say about a device that has trouble itself. */
  deviceTroubles: ReadonlySet<string>;
  /** Terms for what people do every day: without another term there is no trouble. */
  everyday: ReadonlySet<string>;
  /** Terms that people also ask about when nothing is wrong. */
  askable: ReadonlySet<string>;
  /** Words beside a number that tell what it is: the lexicon says how. */
  announcing: ReadonlySet<string>;
  introducing: ReadonlySet<string>;
  counted: ReadonlySet<string>;
  numbered: ReadonlySet<string>;
};

/** The term for any product that is not C.AI. */
export const elsewhere = 'elsewhere';

export function vocabulary(catalogue: readonly Entry[], lexicon: Lexicon): Vocabulary {
  const { wordsOf, stems } = stemmer(lexicon);
  const setOf = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap(stems));

  const inEnglish = meanings(lexicon.synonyms, stems);
  const inOtherLanguages = meanings(lexicon.translations, stems);
  const products = listed(lexicon.otherProducts).map(stems);
  const known = expressions([
    ...[...inEnglish, ...inOtherLanguages].map(({ expression, terms }) => [expression, terms] as const),
    ...products.map((name) => [name, [elsewhere]] as const),
    ...listed(lexicon.neutralExpressions).map((expression) => [stems(expression), []] as const),
  ]);

  const neutral = setOf(lexicon.neutralWords, lexicon.neutralInOtherLanguages);
  const matters = setOf(lexicon.otherMatters);
  const persons = setOf(lexicon.someoneElse);
  const plainTerms = new Set([
    ...[...inEnglish, ...inOtherLanguages].flatMap(({ terms }) => terms),
    ...described(catalogue)
      .flatMap((text) => unexpressed(stems(text), known))
      .filter((word) => !neutral.has(word) && !/^\d{1,2}$/u.test(word)),
  ]);

  return {
    wordsOf,
    stems,
    expressions: known,
    plainTerms,
    neutral,
    context: setOf(lexicon.contextWords),
    matters,
    persons,
    spellings: new Set([
      ...[...inEnglish, ...inOtherLanguages].flatMap(({ expression }) => expression),
      ...products.flat(),
      ...plainTerms,
      ...neutral,
      ...matters,
      ...persons,
    ]),
    correctable: new Set(
      [
        ...inEnglish.flatMap(({ expression }) => expression),
        ...inOtherLanguages
          .flatMap(({ expression }) => expression)
          .filter((word) => word.length >= 8 || !/[a-z]/u.test(word)),
        ...plainTerms,
        ...stems(lexicon.neutralWords),
      ].filter((word) => word.length >= 4 && !/\d/u.test(word)),
    ),
    troubles: setOf(lexicon.troubleTerms),
    interchangeable: setOf(lexicon.interchangeableTerms),
    deviceTroubles: setOf(lexicon.deviceTroubleTerms),
    everyday: setOf(lexicon.everydayTerms),
    askable: setOf(lexicon.everydayTerms, lexicon.askableTerms),
    announcing: setOf(lexicon.announcing),
    introducing: setOf(lexicon.introducing),
    counted: setOf(lexicon.counted),
    numbered: setOf(lexicon.numbered),
  };
}

/** Splits a list at its commas. */
export function listed(list: string): string[] {
  return list.split(',').map((expression) => expression.trim());
}

function meanings(lists: Readonly<Record<string, string>>, stems: Stemmer['stems']) {
  return Object.entries(lists).flatMap(([meant, list]) =>
    listed(list).map((expression) => ({ expression: stems(expression), terms: stems(meant) })),
  );
}

/** Everything that describes an error. */
function described(catalogue: readonly Entry[]): string[] {
  return [
    ...catalogue.flatMap(({ wordings }) => wordings),
    ...catalogue.flatMap(({ screenTexts }) => screenTexts),
  ];
}

/** The words that belong to no expression. */
function unexpressed(words: readonly string[], known: Expressions): string[] {
  const left: string[] = [];
  for (let place = 0; place < words.length; ) {
    const expression = expressionAt(known, words, place);
    if (!expression) left.push(...words.slice(place, place + 1));
    place += expression?.length ?? 1;
  }
  return left;
}
