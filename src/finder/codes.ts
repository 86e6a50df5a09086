import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether the number at this place is meant as an error's code: it is announced as one, or it is not an amount
 * and the text is about nothing else. `foreign` holds the places of the words that are about something else.
 */
export function isCode(
  words: readonly string[],
  place: number,
  foreign: ReadonlySet<number>,
  vocabulary: Vocabulary,
): boolean {
  const { announcing, introducing, counted, numbered } = vocabulary;
  const before = words.slice(Math.max(0, place - 2), place);
  const after = words.slice(place + 1, place + 3);
  if (isAnnounced(words, place, vocabulary) || announcing.has(after[0] ?? '')) return true;
  if (before.some((word) => numbered.has(word)) || after.some((word) => counted.has(word))) return false;
  const isIntroduced = introducing.has(before.at(-1) ?? '');
  const isAlone = !foreign.has(place + 1) && !foreign.has(place + 2);
  return foreign.size === 0 || (isIntroduced && isAlone);
}

/** Whether the number at this place is announced as an error's code, known or not. */
export function isAnnounced(
  words: readonly string[],
  place: number,
  { announcing }: Pick<Vocabulary, 'announcing'>,
): boolean {
  return words.slice(Math.max(0, place - 2), place).some((word) => announcing.has(word));
}
