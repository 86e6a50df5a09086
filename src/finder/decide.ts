import type { TopicId } from '../catalogue/topics.ts';

/**
 * Who wants to know: somebody who was asked what the error says, or somebody who pointed at a message, which may be about
 * anything.
 */
export type Caller = 'asked' | 'pointed-at';

/** An entry of the catalogue that a text may be about, and how likely that is, from 0 to 1. */
export type Match = { id: string; score: number };

/** What people ask that stands in no menu: whether C.AI is down now, their own connection, and what this bot is. */
export const plainQuestions = ['status', 'own-connection', 'the-bot'] as const;

/** A question in general: one that a topic answers, or one that stands in no menu. */
export type Question = TopicId | (typeof plainQuestions)[number];

/** What is thought of a text: the entries whose screen text it is and nothing else, all entries, likeliest first, and the topic. */
export type Judgement = {
  quoted: readonly string[];
  likely: readonly Match[];
  topic: Question | null;
  crisis: Crisis;
};

/**
 * How likely it is, from 0 to 1, that somebody speaks of their own life or fears for somebody else's: rather than of anything else, and
 * rather than in a figure of speech or a story. Apart, because few words are enough for the first where the second is clear.
 */
export type Crisis = { named: number; meant: number };

/** What a text is answered with: one entry, two or three to choose from, or none; and the topic that it asks about. */
export type Found = {
  answer: 'sure' | 'choose' | 'none';
  matches: readonly Match[];
  topic: Question | null;
  care: Care;
};

/**
 * Whether somebody needs care first; or an answer as usual, with one gentle line, because the words may be meant; or nothing of that.
 */
export type Care = 'first' | 'perhaps' | 'none';

/**
 * What all entries together must come to for one to be the answer, or for some to be offered; and the part of it that the
 * likeliest must have to be the answer alone. And how likely a crisis must be for care to come first, or for one gentle line: a missed
 * one costs more than a kind word too many.
 */
export type Least = { sure: number; part: number; choose: number; care: Crisis; gentle: Crisis };

/** Chosen on writers whose phrases the weights had not seen: `npm run bench:knowledge` prints what else could be had. */
export const least: Readonly<Record<Caller, Least>> = {
  asked: {
    ...{ sure: 0.975, part: 0.5, choose: 0.5 },
    ...{ care: { named: 0.17, meant: 0.28 }, gentle: { named: 0.17, meant: 0.2 } },
  },
  'pointed-at': {
    ...{ sure: 0.985, part: 0.6, choose: 0.7 },
    ...{ care: { named: 0.3, meant: 0.36 }, gentle: { named: 0.3, meant: 0.36 } },
  },
};

/** Where an error is so likely what a text is about, it must name a crisis this clearly: errors are what most people write of. */
const besideError = { error: 0.9, named: 0.6 };

/** Words of somebody who is not well make every error less likely: below care it need only stand out. */
const besideCare = { sure: 0.2, part: 0.5, choose: 0.2 };

const mostChoices = 3;

export function decide(judgement: Judgement, demand: Least): Found {
  const care = careFor(judgement, demand);
  const found = decideError(judgement, demand);
  if (care !== 'first' || found.answer !== 'none') return { ...found, care };
  const beside = decideError(judgement, { ...demand, ...besideCare });
  return { ...(beside.answer === 'sure' ? beside : found), care };
}

function careFor({ crisis, quoted, likely }: Judgement, { care, gentle }: Least): Care {
  const isError = quoted.length > 0 || total(likely) >= besideError.error;
  if (isError && crisis.named < besideError.named) return 'none';
  if (isLikely(crisis, care)) return 'first';
  return isLikely(crisis, gentle) ? 'perhaps' : 'none';
}

export function isLikely({ named, meant }: Crisis, demand: Crisis): boolean {
  return named >= demand.named && meant >= demand.meant;
}

function decideError(
  { quoted, likely, topic }: Judgement,
  { sure, part, choose }: Least,
): Omit<Found, 'care'> {
  if (quoted.length > 0) {
    const matches = quoted.slice(0, mostChoices).map((id) => ({ id, score: 1 / quoted.length }));
    return { answer: matches.length === 1 ? 'sure' : 'choose', matches, topic };
  }
  const [best, ...others] = likely.slice(0, mostChoices);
  const isError = total(likely);
  if (best === undefined || isError < choose) return { answer: 'none', matches: [], topic };
  const isClear = isError >= sure && best.score >= part * isError;
  if (isClear) return { answer: 'sure', matches: [best], topic };
  return { answer: 'choose', matches: [best, ...others], topic };
}

/** How likely it is that any of them is meant. */
export function total(matches: readonly Match[]): number {
  return matches.reduce((sum, { score }) => sum + score, 0);
}
