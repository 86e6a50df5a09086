import { isAnnounced, isCode } from './codes.ts';
import { expressionAt } from './expressions.ts';
import { corrected, unglued } from './spelling.ts';
import { deed, isAmount, plain, sentencesOf, stem, wordsOf } from './text.ts';
import { context, matters, neutral, persons, plainTerms, spellings, vocabulary } from './vocabulary.ts';

/**
 * What a word comes to: a `term` that errors are described with, a word of the `context` that errors are spoken of in,
 * a `number` not judged yet, or `foreign`: talk about something else. The weight says how surely.
 */
export type Token = {
  kind: 'term' | 'context' | 'number' | 'foreign';
  text: string;
  weight: number;
  /** Which word of the sentence it is, or begins with, and how many it takes. */
  place: number;
  words: number;
};

/** A text as sentences of tokens, and whether it holds things done in a role play, which are left out. */
export type Reading = { sentences: Token[][]; hasDeeds: boolean };

type Word = { text: string; certainty: number };

/** A hostile text has unknown words without end; what somebody wrote about an error has few. */
const mostCorrections = 24;

/** How surely a word is not about an error: one of another matter, a person, any other, a letter of Chinese or Japanese. */
const foreignWeight = { matter: 2, person: 0.7, other: 1, letter: 0.35 };

/** Japanese grammar, and single letters. */
const saysNothing = /^(?:\p{sc=Hira}|ー|[a-zа-я])$/u;

/** Reads a plain text. Words that say nothing are left out. */
export function read(plainText: string): Reading {
  const budget = { corrections: mostCorrections };
  let hasDeeds = false;
  const told = plainText.replace(deed, (_, done: string) => {
    const isDeed = /\s/u.test(done) && tokensOf(done, budget).some(({ kind }) => kind === 'foreign');
    hasDeeds ||= isDeed;
    return isDeed ? '\n' : done;
  });
  return { sentences: sentencesOf(told).map((sentence) => tokensOf(sentence, budget)), hasDeeds };
}

/** The terms of a wording, in which every number is a code. */
export function termsOf(wording: string): string[] {
  const words = wordsOf(plain(wording)).map((word): Word => ({ text: stem(word), certainty: 1 }));
  const terms = tokens(words).filter(
    ({ kind, text }) => kind === 'term' || (kind === 'number' && plainTerms.has(text)),
  );
  return [...new Set(terms.map(({ text }) => text))];
}

function tokensOf(sentence: string, budget: { corrections: number }): Token[] {
  const written = wordsOf(sentence);
  const words = written.flatMap((word, index): Word[] => {
    const text = stem(word);
    if (spellings.has(text) || isNumber(word) || budget.corrections === 0) return [{ text, certainty: 1 }];
    budget.corrections--;
    return meant(word, index === written.length - 1);
  });
  return withoutDescriptions(judged(tokens(words), words));
}

function meant(unknown: string, isLast: boolean): Word[] {
  const parts = unglued(unknown);
  if (parts) return parts.map((text) => ({ text, certainty: 1 }));
  const known = corrected(stem(unknown), isLast);
  return [known === undefined ? { text: stem(unknown), certainty: 1 } : { text: known, certainty: 0.85 }];
}

function tokens(words: readonly Word[]): Token[] {
  const texts = words.map(({ text }) => text);
  const found: Token[] = [];
  for (let place = 0; place < words.length; ) {
    const text = texts[place] ?? '';
    const expression = expressionAt(vocabulary, texts, place);
    const length = expression?.length ?? 1;
    const weight = Math.min(...words.slice(place, place + length).map(({ certainty }) => certainty));
    if (context.has(text)) found.push({ kind: 'context', text, weight, place, words: 1 });
    const terms = expression?.terms ?? (plainTerms.has(text) && !isNumber(text) ? [text] : undefined);
    if (terms)
      found.push(...terms.map((term): Token => ({ kind: 'term', text: term, weight, place, words: length })));
    else found.push(...otherwise(text, place));
    place += length;
  }
  return found;
}

function otherwise(text: string, place: number): Token[] {
  const foreign = (weight: number): Token[] => [{ kind: 'foreign', text, weight, place, words: 1 }];
  if (isNumber(text)) return [{ kind: 'number', text, weight: 1, place, words: 1 }];
  if (matters.has(text)) return foreign(foreignWeight.matter);
  if (persons.has(text)) return foreign(foreignWeight.person);
  if (neutral.has(text) || saysNothing.test(text) || isAmount(text)) return [];
  return foreign(/^[\p{sc=Han}\p{sc=Kana}]$/u.test(text) ? foreignWeight.letter : foreignWeight.other);
}

/** With every number judged: a code, an error's code that is none of C.AI's, or an amount. */
function judged(found: readonly Token[], words: readonly Word[]): Token[] {
  const texts = words.map(({ text }) => text);
  const foreign = new Set(found.filter(({ kind }) => kind === 'foreign').map(({ place }) => place));
  return found.flatMap((token): Token[] => {
    if (token.kind !== 'number') return [token];
    if (plainTerms.has(token.text) && isCode(texts, token.place, foreign))
      return [{ ...token, kind: 'term' }];
    if (isAnnounced(texts, token.place)) return [{ ...token, kind: 'foreign', weight: foreignWeight.matter }];
    return token.text.length > 2 ? [{ ...token, kind: 'foreign' }] : [];
  });
}

/** Without the words that only say what kind of bot somebody means: "my vampire boyfriend bot". */
function withoutDescriptions(found: readonly Token[]): Token[] {
  const bots = found.filter(({ text }) => text === 'bot').map(({ place }) => place);
  return found.filter(
    ({ kind, place }) => kind !== 'foreign' || !bots.some((bot) => bot > place && bot - place <= 2),
  );
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word);
}
