import type { Entry, Side } from '../catalogue/entry.ts';
import type { Kind, Situation } from '../situation/situation.ts';

/** Whose side it is: of an error that is known by itself, or else as far as the situation tells. */
export function whose(situation: Situation, entry?: Entry): string {
  if (entry?.side === 'theirs') return theirsBeside[situation.kind] ?? theirs;
  if (entry !== undefined && entry.side !== 'either') return sides[entry.side];
  if (entry !== undefined) return likelySide[situation.side];
  if (situation.kind === 'recovering' && situation.act === 'try-again')
    return "It was C.AI's side, not yours.";
  if (situation.kind === 'unseen' && situation.side === 'either') return goByTheScreen;
  return bySide[situation.side];
}

const theirs = "C.AI's side.";

/** The error itself says whose it is, also where we see none of it. */
const theirsBeside: Partial<Record<Kind, string>> = {
  up: "C.AI's side, even though I see nothing broken from outside.",
  unreached: "C.AI's side, even though it works from elsewhere.",
  unseen: "C.AI's side, even though I can't see it right now.",
};

const sides: Record<Exclude<Side, 'either' | 'theirs'>, string> = {
  yours: 'Your side.',
  limit: 'A limit.',
  filter: "C.AI's filter.",
  care: 'Not a punishment.',
  queue: 'A queue.',
  blocked: 'Stopped at the door.',
  account: 'Your account.',
  age: 'Age rules.',
  content: 'The character or the link.',
  note: 'Not an error.',
};

const likelySide: Record<Situation['side'], string> = {
  theirs: "Most likely C.AI's side.",
  'perhaps-theirs': "Perhaps C.AI's side.",
  either: 'It can be either side.',
};

const bySide: Record<Situation['side'], string> = {
  theirs: "It's C.AI's side, not yours.",
  'perhaps-theirs': "It leans towards C.AI's side.",
  either: "It may be you, or one feature I can't see, like voice, search, group chat or images.",
};

const goByTheScreen = "It may be your connection, or C.AI: go by what's on your screen.";
