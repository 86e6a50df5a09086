import { fitOf, type Segment, segment } from './fit.ts';
import { read, type Token } from './reading.ts';
import { asksHow, isElsewhere, isJoke, isStory } from './scope.ts';
import { plainExcerpt } from './text.ts';
import { askable, everyday } from './vocabulary.ts';
import { nearestWordings } from './wording-index.ts';

/**
 * An entry of the catalogue that a text may be about. The score is how well the best of the entry's wordings fits, from
 * 0 to 1: near 1 the text says this and little else, at the least score it is as likely to be about no error at all.
 */
export type Match = { id: string; score: number };

const most = { matches: 5, wordings: 60, wholeText: 40, window: 24, segments: 24 };

/** More places than a sentence has words: keeps the places of sentences apart. */
const longestSentence = 10_000;

/** Below this the best match is taken for none. */
const leastScore = 0.66;
/** What may be shown beside the best match. */
const leastOtherScore = 0.4;
/** How far the best match has to stand out. */
const clearLead = 0.05;

/** How many words about something else a scene of a story is worth. */
const storyWorth = 5;

/** The errors that somebody's words may be about, best first: at most 5, and none where nothing fits. */
export function findError(text: string): Match[] {
  const plainText = plainExcerpt(text);
  const { sentences, hasDeeds } = read(plainText);
  const tokens = sentences.flat();
  if (isElsewhere(plainText, tokens) || isJoke(tokens)) return [];

  const silent = asksHow(plainText) ? askable : everyday;
  const story = hasDeeds || isStory(plainText) ? storyWorth : 0;
  const segments = richest(segmentsOf(sentences).map(segment));
  const foreign = tokens.filter(({ kind }) => kind === 'foreign').length;
  const scores = new Map<string, number>();
  for (const wording of nearestWordings(termsIn(tokens), most.wordings)) {
    const fits = segments.map((part) =>
      fitOf(wording, part, { foreign: story + farFrom(part, foreign), silent }),
    );
    scores.set(wording.entry, Math.max(...fits, scores.get(wording.entry) ?? 0));
  }
  return ranked(scores);
}

/** Whether the best match stands out, so that it can be answered without asking which one is meant. */
export function isClear([best, second]: readonly Match[]): boolean {
  return best !== undefined && best.score - (second?.score ?? 0) >= clearLead;
}

function ranked(scores: ReadonlyMap<string, number>): Match[] {
  const matches = [...scores]
    .map(([id, score]) => ({ id, score }))
    .filter(({ score }) => score >= leastOtherScore)
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  return (matches[0]?.score ?? 0) < leastScore ? [] : matches.slice(0, most.matches);
}

function termsIn(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind === 'term').map(({ text }) => text);
}

/** How much the talk about something else around a segment counts: little, but a long story adds up. */
function farFrom({ foreign }: Segment, inText: number): number {
  return Math.min(3, 0.1 * (inText - foreign.length));
}

/** The segments that hold most terms, each once. */
function richest(segments: readonly Segment[]): Segment[] {
  const distinct = new Map(segments.map((part) => [[...part.terms.keys()].join(' '), part]));
  return [...distinct.values()].sort((a, b) => b.terms.size - a.terms.size).slice(0, most.segments);
}

/** A short text as a whole and by the sentence; a long one by the sentence, or by windows that overlap. */
function segmentsOf(sentences: readonly Token[][]): Token[][] {
  if (sentences.flat().length > most.wholeText) return sentences.flatMap(windows);
  const whole = sentences.flatMap((tokens, index) =>
    tokens.map((token) => ({ ...token, place: token.place + index * longestSentence })),
  );
  return [whole, ...sentences];
}

function windows(sentence: Token[]): Token[][] {
  if (sentence.length <= most.window) return [sentence];
  const step = most.window / 2;
  return Array.from({ length: Math.ceil(sentence.length / step) }, (_, index) =>
    sentence.slice(index * step, index * step + most.window),
  );
}
