import { type CareWords, careWords } from '../advice/care-words.ts';
import type { Caller } from '../finder/decide.ts';
import { languageOf } from '../finder/language.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { colours } from './embeds.ts';
import { statusLine } from './headline.ts';

/**
 * For somebody who may not be well, or whoever is worried by what somebody else wrote: first that, then how C.AI is doing, then the
 * error, if there is one.
 */
export function careView(text: string, from: Caller, situation: Situation, error: View | null): View {
  const words = wordsFor(text);
  const [title, description] =
    from === 'asked' ? [words.title, words.text] : [words.readerTitle, words.readerText];
  return {
    embeds: [
      { title, description, color: colours.neutral },
      { description: statusLine(situation), color: colours.neutral },
      ...(error?.embeds ?? []),
    ],
    components: error?.components ?? [],
  };
}

/** One line for words that are mostly a figure of speech. */
export function gentleLine(text: string): string {
  return wordsFor(text).perhaps;
}

function wordsFor(text: string): CareWords {
  const language = languageOf(text) ?? 'en';
  return new Map<string, CareWords>(Object.entries(careWords)).get(language) ?? careWords.en;
}
