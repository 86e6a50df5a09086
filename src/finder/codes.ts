import { announcing, counted, introducing, numbered } from '../lexicon/numbers.ts';
import { stems } from './vocabulary.ts';

const announcers = new Set(announcing.flatMap(stems));
const introductions = new Set(introducing.flatMap(stems));
const amounts = new Set(counted.flatMap(stems));
const names = new Set(numbered.flatMap(stems));

/**
 * Whether the number at this place is meant as an error's code: it is announced as one, or it is no amount and nothing
 * else is spoken of. `foreign` holds the places of the words that speak of something else.
 */
export function isCode(words: readonly string[], place: number, foreign: ReadonlySet<number>): boolean {
  const before = words.slice(Math.max(0, place - 2), place);
  const after = words.slice(place + 1, place + 3);
  if (isAnnounced(words, place) || announcers.has(after[0] ?? '')) return true;
  if (before.some((word) => names.has(word)) || after.some((word) => amounts.has(word))) return false;
  const isIntroduced = introductions.has(before.at(-1) ?? '');
  const isAlone = !foreign.has(place + 1) && !foreign.has(place + 2);
  return foreign.size === 0 || (isIntroduced && isAlone);
}

/** Whether the number at this place is announced as an error's code, known or not. */
export function isAnnounced(words: readonly string[], place: number): boolean {
  return words.slice(Math.max(0, place - 2), place).some((word) => announcers.has(word));
}
