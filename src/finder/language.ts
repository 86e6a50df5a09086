import { spokenOf } from './concepts.ts';
import { plainWords } from './plain-text.ts';

/** The language of a text; null where it can't be told. */
export function languageOf(text: string): string | null {
  return spokenOf(text, plainWords(text)).language;
}
