import type { Entry } from '../catalogue/entry.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { fitOf, type Segment, segment } from './fit.ts';
import { isJoke, scope } from './scope.ts';
import { spelling } from './spelling.ts';
import { suggestions } from './suggestions.ts';
import { plainExcerpt } from './text.ts';
import { type Token, tokenizer } from './tokenizer.ts';
import { vocabulary } from './vocabulary.ts';
import { wordingIndex } from './wording-index.ts';

/**
 * An entry of the catalogue that a text may be about. The score, from 0 to 1, is how well the entry's best wording fits:
 * near 1 the text says this and little else; at the lowest score shown it is as likely to be about no error at all.
 */
export type Match = { id: string; score: number };

export type Finder = {
  /** The errors that a text may be about, best first: at most 5, and none if nothing fits. */
  findError(text: string): Match[];
  /** Whether the best match stands out enough to be answered without asking which one is meant. */
  isClear(matches: readonly Match[]): boolean;
  /** The errors that a person may be typing right now, the likeliest first. */
  suggestions(typed: string): Entry[];
};

const most = { matches: 5, wordings: 60, wholeText: 40, window: 24, segments: 24 };

/** More than any sentence has words, so that places in different sentences never get close. */
const longestSentence = 10_000;

/** If the best match scores less than this, there is no match. */
const leastScore = 0.66;
/** What another match must score to be shown beside the best. */
const leastOtherScore = 0.4;
/** How far ahead of the second match a clear one is. */
const clearLead = 0.05;

/** A scene from a story counts as this many words about something else. */
const storyWorth = 5;

/** Finds the entries of a catalogue in what people write, with the words of a lexicon. */
export function finder(catalogue: readonly Entry[], lexicon: Lexicon): Finder {
  const words = vocabulary(catalogue, lexicon);
  const { tokenize, termsOf } = tokenizer(words, spelling(words, catalogue));
  const { asksHow, isElsewhere, isStory } = scope(lexicon, words);
  const common = new Set(termsOf(lexicon.commonTerms));
  const { nearestWordings, weightOf } = wordingIndex(catalogue, termsOf, common);
  const weighing = { weightOf, troubles: words.troubles, interchangeable: words.interchangeable };

  function findError(text: string): Match[] {
    const plainText = plainExcerpt(text);
    const { sentences, hasDeeds } = tokenize(plainText);
    const tokens = sentences.flat();
    if (isElsewhere(plainText, tokens) || isJoke(tokens)) return [];

    const silent = asksHow(plainText) ? words.askable : words.everyday;
    const story = hasDeeds || isStory(plainText) ? storyWorth : 0;
    const segments = richest(segmentsOf(sentences).map(segment));
    const foreign = tokens.filter(({ kind }) => kind === 'foreign').length;
    const scores = new Map<string, number>();
    for (const wording of nearestWordings(termsIn(tokens), most.wordings)) {
      const fits = segments.map((part) =>
        fitOf(wording, part, { foreign: story + farFrom(part, foreign), silent }, weighing),
      );
      scores.set(wording.entry, Math.max(...fits, scores.get(wording.entry) ?? 0));
    }
    return ranked(scores);
  }

  return { findError, isClear, suggestions: (typed) => suggestions(typed, catalogue, findError) };
}

function isClear([best, second]: readonly Match[]): boolean {
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

/** How much the talk about something else around a segment counts. Each word counts little, but a long story adds up. */
function farFrom({ foreign }: Segment, inText: number): number {
  return Math.min(3, 0.1 * (inText - foreign.length));
}

/** The segments with the most terms, without duplicates. */
function richest(segments: readonly Segment[]): Segment[] {
  const distinct = new Map(segments.map((part) => [[...part.terms.keys()].join(' '), part]));
  return [...distinct.values()].sort((a, b) => b.terms.size - a.terms.size).slice(0, most.segments);
}

/** A short text is taken as a whole and sentence by sentence; a long one by sentences, or by overlapping windows. */
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
