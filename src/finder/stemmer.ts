import type { Lexicon } from '../lexicon/lexicon.ts';
import { plain, stem, writtenWords } from './text.ts';

export type Stemmer = {
  /** The words of a plain text, with abbreviations and frequent misspellings written out. */
  wordsOf(plainText: string): string[];
  /** The stems of a text's words. */
  stems(text: string): string[];
};

export function stemmer({ spellings }: Pick<Lexicon, 'spellings'>): Stemmer {
  const spelledOut = new Map(
    Object.entries(spellings).flatMap(([meant, written]) => written.map((form) => [form, meant] as const)),
  );
  const wordsOf = (plainText: string) =>
    writtenWords(plainText).map((written) => spelledOut.get(written) ?? written);
  return { wordsOf, stems: (text) => wordsOf(plain(text)).map(stem) };
}
