import { fitOf } from './find-error-fit.ts';
import { nearest } from './find-error-index.ts';
import { read, type Token } from './find-error-reading.ts';
import { asksHow, isElsewhere, isJoke, isStory } from './find-error-scope.ts';
import { plain } from './find-error-text.ts';
import { askable, everyday } from './find-error-vocabulary.ts';

/** `score` from 0 to 1, comparable between texts: how much of what is said speaks for this error. */
export type Match = { id: string; score: number };

/** Below this a text is taken to be about no error of C.AI's. */
const leastScore = 0.66;
/** Less likely errors beside a likely one. */
const leastCompanion = 0.4;
const mostMatches = 5;
/** Ahead by this much, the best is taken to be meant; otherwise the person is asked. */
const clearLead = 0.04;

const wordingsCompared = 80;
/** What is quoted in a scene counts as talk of this many words around it. */
const storyWeight = 5;
/** A longer text is read in windows: a pasted page holds one message and much else. */
const wholeTokens = 40;
const windowTokens = 24;

/** The errors that a text may be about, likeliest first, at most five; none if it is about no error of C.AI's. */
export function findError(text: string): Match[] {
  const plainText = plain(text);
  const sentences = read(plainText);
  const all = sentences.flat();
  if (isElsewhere(all) || isJoke(all)) return [];

  const silent = asksHow(plainText) ? askable : everyday;
  const story = isStory(plainText) ? storyWeight : 0;
  const segments = segmentsOf(sentences);
  const terms = all.filter(({ kind }) => kind === 'term').map((token) => token.text);
  const best = new Map<string, number>();
  for (const wording of nearest(terms, wordingsCompared)) {
    for (const segment of segments) {
      const around = story + Math.min(3, 0.1 * (foreignIn(all) - foreignIn(segment)));
      const score = fitOf(wording, segment, around, silent);
      if (score > (best.get(wording.entry) ?? 0)) best.set(wording.entry, score);
    }
  }
  const matches = [...best]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  if ((matches[0]?.score ?? 0) < leastScore) return [];
  return matches.filter(({ score }) => score >= leastCompanion).slice(0, mostMatches);
}

/** Whether the best match stands out, so that it can be answered without asking which one is meant. */
export function isClear([best, next]: readonly Match[]): boolean {
  return best !== undefined && best.score - (next?.score ?? 0) >= clearLead;
}

function foreignIn(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === 'foreign').length;
}

function segmentsOf(sentences: readonly Token[][]): Token[][] {
  // Places go on over the sentences, each far from the one before.
  const whole = sentences.flatMap((sentence, index) =>
    sentence.map((token) => ({ ...token, place: token.place + index * 1_000 })),
  );
  return whole.length <= wholeTokens ? [whole, ...sentences] : sentences.flatMap(windows);
}

function windows(sentence: Token[]): Token[][] {
  if (sentence.length <= windowTokens) return [sentence];
  const step = windowTokens / 2;
  return Array.from({ length: Math.ceil(sentence.length / step) }, (_, index) =>
    sentence.slice(index * step, index * step + windowTokens),
  );
}
