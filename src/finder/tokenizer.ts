import { isAnnounced, isCode } from './codes.ts';
import { expressionAt } from './expressions.ts';
import type { Spelling } from './spelling.ts';
import { deed, isAmount, plain, sentencesOf, stem } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a word stands for: a `term` that describes errors, a `context` word that often surrounds one, a `number` that is
 * not judged yet, or `foreign`, which is talk about something else. The weight says how sure that is.
 */
export type Token = {
  kind: 'term' | 'context' | 'number' | 'foreign';
  text: string;
  weight: number;
  /** The index of its first word in the sentence, and how many words it takes. */
  place: number;
  words: number;
};

/** A text as sentences of tokens. What is done in a role play is left out; `hasDeeds` says whether there was any. */
export type TokenizedText = { sentences: Token[][]; hasDeeds: boolean };

export type Tokenizer = {
  /** Tokenizes a plain text. Words that say nothing are left out. */
  tokenize(plainText: string): TokenizedText;
  /** The terms of a wording, in which every number is a code. */
  termsOf(wording: string): string[];
};

type Word = { text: string; certainty: number };

/** Corrections are slow. A text about an error has few unknown words; a hostile one can have thousands. */
const mostCorrections = 24;

/** How surely a word is not about an error: one for another matter, for a person, any other, a Chinese or Japanese character. */
const foreignWeight = { matter: 2, person: 0.7, other: 1, letter: 0.35 };

/** Japanese grammar, and single letters. */
const saysNothing = /^(?:\p{sc=Hira}|ー|[a-zа-я])$/u;

export function tokenizer(vocabulary: Vocabulary, spelling: Spelling): Tokenizer {
  const { plainTerms, spellings, wordsOf } = vocabulary;

  function tokensOf(sentence: string, budget: { corrections: number }): Token[] {
    const written = wordsOf(sentence);
    const words = written.flatMap((word, index): Word[] => {
      const text = stem(word);
      if (spellings.has(text) || isNumber(word) || budget.corrections === 0) return [{ text, certainty: 1 }];
      budget.corrections--;
      return meant(word, index === written.length - 1, spelling);
    });
    return withoutDescriptions(judged(tokens(words, vocabulary), words, vocabulary));
  }

  return {
    tokenize(plainText) {
      const budget = { corrections: mostCorrections };
      let hasDeeds = false;
      const told = plainText.replace(deed, (_, done: string) => {
        const isDeed = /\s/u.test(done) && tokensOf(done, budget).some(({ kind }) => kind === 'foreign');
        hasDeeds ||= isDeed;
        return isDeed ? '\n' : done;
      });
      return { sentences: sentencesOf(told).map((sentence) => tokensOf(sentence, budget)), hasDeeds };
    },

    termsOf(wording) {
      const words = wordsOf(plain(wording)).map((word): Word => ({ text: stem(word), certainty: 1 }));
      const terms = tokens(words, vocabulary).filter(
        ({ kind, text }) => kind === 'term' || (kind === 'number' && plainTerms.has(text)),
      );
      return [...new Set(terms.map(({ text }) => text))];
    },
  };
}

function meant(unknown: string, isLast: boolean, { corrected, unglued }: Spelling): Word[] {
  const parts = unglued(unknown);
  if (parts) return parts.map((text) => ({ text, certainty: 1 }));
  const known = corrected(stem(unknown), isLast);
  return [known === undefined ? { text: stem(unknown), certainty: 1 } : { text: known, certainty: 0.85 }];
}

function tokens(words: readonly Word[], vocabulary: Vocabulary): Token[] {
  const { context, expressions, plainTerms } = vocabulary;
  const texts = words.map(({ text }) => text);
  const found: Token[] = [];
  for (let place = 0; place < words.length; ) {
    const text = texts[place] ?? '';
    const expression = expressionAt(expressions, texts, place);
    const length = expression?.length ?? 1;
    const weight = Math.min(...words.slice(place, place + length).map(({ certainty }) => certainty));
    if (context.has(text)) found.push({ kind: 'context', text, weight, place, words: 1 });
    const terms = expression?.terms ?? (plainTerms.has(text) && !isNumber(text) ? [text] : undefined);
    if (terms)
      found.push(...terms.map((term): Token => ({ kind: 'term', text: term, weight, place, words: length })));
    else found.push(...otherwise(text, place, vocabulary));
    place += length;
  }
  return found;
}

function otherwise(text: string, place: number, { matters, neutral, persons }: Vocabulary): Token[] {
  const foreign = (weight: number): Token[] => [{ kind: 'foreign', text, weight, place, words: 1 }];
  if (isNumber(text)) return [{ kind: 'number', text, weight: 1, place, words: 1 }];
  if (matters.has(text)) return foreign(foreignWeight.matter);
  if (persons.has(text)) return foreign(foreignWeight.person);
  if (neutral.has(text) || saysNothing.test(text) || isAmount(text)) return [];
  return foreign(/^[\p{sc=Han}\p{sc=Kana}]$/u.test(text) ? foreignWeight.letter : foreignWeight.other);
}

/** Decides what each number is: a code, an error code that C.AI doesn't use, or an amount. */
function judged(found: readonly Token[], words: readonly Word[], vocabulary: Vocabulary): Token[] {
  const texts = words.map(({ text }) => text);
  const foreign = new Set(found.filter(({ kind }) => kind === 'foreign').map(({ place }) => place));
  return found.flatMap((token): Token[] => {
    if (token.kind !== 'number') return [token];
    if (vocabulary.plainTerms.has(token.text) && isCode(texts, token.place, foreign, vocabulary))
      return [{ ...token, kind: 'term' }];
    if (isAnnounced(texts, token.place, vocabulary))
      return [{ ...token, kind: 'foreign', weight: foreignWeight.matter }];
    return token.text.length > 2 ? [{ ...token, kind: 'foreign' }] : [];
  });
}

/** Drops the words that only say what kind of bot somebody means: "my vampire boyfriend bot". */
function withoutDescriptions(found: readonly Token[]): Token[] {
  const bots = found.filter(({ text }) => text === 'bot').map(({ place }) => place);
  return found.filter(
    ({ kind, place }) => kind !== 'foreign' || !bots.some((bot) => bot > place && bot - place <= 2),
  );
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word);
}
