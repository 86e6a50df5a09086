import { isAnnounced, isCode } from './find-error-codes.ts';
import { expressionAt } from './find-error-expressions.ts';
import { corrected, mostCorrections } from './find-error-spelling.ts';
import { action, amount, plain, sentencesOf, stem, wordsOf } from './find-error-text.ts';
import {
  context,
  matters,
  neutral,
  persons,
  plainTerms,
  spellings,
  vocabulary,
} from './find-error-vocabulary.ts';

/**
 * What a word comes to: a `term` that errors are described with (its weight says how surely), a word of the `context`
 * that errors are spoken of in, a `number` not judged yet, or `foreign`: talk about something else.
 */
export type Token = {
  kind: 'term' | 'context' | 'number' | 'foreign';
  text: string;
  weight: number;
  place: number;
};

/** Japanese grammar, and single letters. */
const saysNothing = /^(?:\p{sc=Hira}|ー|[a-zа-я])$/u;

type Word = { text: string; certainty: number };

/** A plain text as sentences of tokens. Words that say nothing are left out, and so is what is done in a role play. */
export function read(plainText: string): Token[][] {
  const budget = { corrections: mostCorrections };
  const told = plainText.replace(action, (_, deed: string) => {
    const isDeed = /\s/u.test(deed) && tokensOf(deed, budget).some(({ kind }) => kind === 'foreign');
    return isDeed ? '\n' : deed;
  });
  return sentencesOf(told).map((sentence) => tokensOf(sentence, budget));
}

function tokensOf(sentence: string, budget: { corrections: number }): Token[] {
  const written = wordsOf(sentence);
  const words = written.map((word, index): Word => {
    const text = stem(word);
    if (spellings.has(text) || isNumber(word) || budget.corrections === 0) return { text, certainty: 1 };
    budget.corrections--;
    const meant = corrected(text, index === written.length - 1);
    return meant === undefined ? { text, certainty: 1 } : { text: meant, certainty: 0.85 };
  });
  return described(judged(tokens(words), words));
}

/** Without the words that say what kind of bot somebody means. */
function described(found: readonly Token[]): Token[] {
  const bots = found.filter(({ text }) => text === 'bot').map(({ place }) => place);
  return found.filter(
    ({ kind, place }) => kind !== 'foreign' || !bots.some((bot) => bot > place && bot - place <= 2),
  );
}

/** The terms of a wording, in which every number is a code. */
export function termsOf(wording: string): string[] {
  const words = wordsOf(plain(wording)).map((word): Word => ({ text: stem(word), certainty: 1 }));
  const found = tokens(words).filter(
    ({ kind, text }) => kind === 'term' || (kind === 'number' && plainTerms.has(text)),
  );
  return [...new Set(found.map(({ text }) => text))];
}

function tokens(words: readonly Word[]): Token[] {
  const texts = words.map(({ text }) => text);
  const found: Token[] = [];
  for (let place = 0; place < words.length; ) {
    const expression = expressionAt(vocabulary, texts, place);
    const length = expression?.length ?? 1;
    const weight = Math.min(...words.slice(place, place + length).map(({ certainty }) => certainty));
    if (context.has(texts[place] ?? ''))
      found.push({ kind: 'context', text: texts[place] ?? '', weight, place });
    if (expression) {
      found.push(...expression.terms.map((text): Token => ({ kind: 'term', text, weight, place })));
    } else {
      found.push(...token(texts[place] ?? '', weight, place));
    }
    place += length;
  }
  return found;
}

function token(text: string, weight: number, place: number): Token[] {
  if (isNumber(text)) return [{ kind: 'number', text, weight: 1, place }];
  if (plainTerms.has(text)) return [{ kind: 'term', text, weight, place }];
  if (matters.has(text)) return [{ kind: 'foreign', text, weight: 2, place }];
  if (persons.has(text)) return [{ kind: 'foreign', text, weight: 0.7, place }];
  if (neutral.has(text) || saysNothing.test(text) || amount.test(text)) return [];
  return [{ kind: 'foreign', text, weight: /^[\p{sc=Han}\p{sc=Kana}]$/u.test(text) ? 0.35 : 1, place }];
}

function judged(found: readonly Token[], words: readonly Word[]): Token[] {
  const texts = words.map(({ text }) => text);
  const speaksOfElse = found.some(({ kind }) => kind === 'foreign');
  return found.flatMap((token): Token[] => {
    if (token.kind !== 'number') return [token];
    if (plainTerms.has(token.text) && isCode(texts, token.place, speaksOfElse))
      return [{ ...token, kind: 'term' }];
    if (isAnnounced(texts, token.place)) return [{ ...token, kind: 'foreign', weight: 2 }];
    return token.text.length > 2 ? [{ ...token, kind: 'foreign' }] : [];
  });
}

function isNumber(word: string): boolean {
  return /^\d+$/u.test(word);
}
