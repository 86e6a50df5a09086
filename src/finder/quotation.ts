import type { Entry } from '../catalogue/entry.ts';
import { plainWords, skeleton } from './plain-text.ts';

/** Whether a text gives the words or the number of an error, rather than only telling what happens. */
export function isQuotedIn(text: string, { screenTexts, codes }: Entry): boolean {
  const words = plainWords(text);
  const written = skeleton(words);
  return (
    screenTexts.some((screenText) => written.includes(skeleton(plainWords(screenText)))) ||
    codes.some((code) => words.includes(String(code)))
  );
}
