import type { Caller } from '../finder/decide.ts';
import { languageOf } from '../finder/language.ts';
import type { Say } from '../language/say.ts';
import { careIn } from '../languages.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { colours } from './embeds.ts';
import { statusLine } from './headline.ts';

/** An international directory, where everybody finds who listens in their country. */
const helplines = 'https://findahelpline.com';

/**
 * For somebody who may not be well, or whoever is worried by what somebody else wrote: first that, then how C.AI is doing, then the
 * error, if there is one.
 */
export function careView(
  say: Say,
  text: string,
  from: Caller,
  situation: Situation,
  error: View | null,
): View {
  const care = careFor(text);
  const [title, description] =
    from === 'asked'
      ? [care('care.title'), care('care.text', { helplines })]
      : [care('care.readerTitle'), care('care.readerText', { helplines })];
  return {
    embeds: [
      { title, description, color: colours.neutral },
      { description: statusLine(say, situation), color: colours.neutral },
      ...(error?.embeds ?? []),
    ],
    components: error?.components ?? [],
  };
}

/** One line for words that are mostly a figure of speech. */
export function gentleLine(text: string): string {
  return careFor(text)('care.perhaps', { helplines });
}

/** In the language of the message, whatever that of the person. */
function careFor(text: string): Say {
  return careIn(languageOf(text) ?? 'en');
}
