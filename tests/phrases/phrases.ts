import { createHash } from 'node:crypto';
import { errorPhrases } from './errors.ts';
import { otherPhrases } from './others.ts';

/** What somebody wrote, and the entries that answer it: each of `ids` is right. Without any it is not about an error. */
export type Phrase = { text: string; ids: readonly string[]; half: 'development' | 'held-out' };

/** The labelled set. When tuning, look at single mistakes in the development half only; in the other half they are only counted. */
export const phrases: readonly Phrase[] = [
  ...Object.entries(errorPhrases).flatMap(([ids, texts]) =>
    texts.map((text) => phrase(text, ids.split('|'))),
  ),
  ...otherPhrases.map((text) => phrase(text, [])),
];

function phrase(text: string, ids: string[]): Phrase {
  const firstByte = createHash('sha256').update(text).digest()[0] ?? 0;
  return { text, ids, half: firstByte % 2 === 0 ? 'development' : 'held-out' };
}
