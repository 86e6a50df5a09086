import type { Caller } from '../finder/decide.ts';
import { find } from '../finder/find-error.ts';
import type { Say } from '../language/say.ts';
import type { PictureText } from '../screenshots/screenshots.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { careView } from './care-view.ts';
import { withoutAnswer } from './error-view.ts';
import { foundView } from './found-view.ts';
import { plain } from './plain.ts';

/** So much of it shows that the right words were read. */
const mostShown = 120;

/**
 * The answer to what is written in a picture: as if those of its words that speak of an error had been typed, under a line that says
 * them. Whoever is not well comes first, in the picture or beside it. Without any error, the words that came with the picture are answered.
 */
export function pictureView(
  say: Say,
  reading: PictureText | { unread: 'off' },
  { words, from }: { words: string; from: Caller },
  situation: Situation,
): View {
  const read = 'errors' in reading ? reading.errors.join('\n') : '';
  const error =
    read !== '' && find(read, 'asked').answer !== 'none' ? foundView(say, read, 'asked', situation) : null;
  const beside = find(words, from);
  const crisis = beside.care === 'first' ? words : 'errors' in reading ? reading.crisis : undefined;
  if (crisis !== undefined) return careView(say, crisis, from, situation, error);
  if (error !== null) {
    const { content = '', ...view } = error;
    const words = say('answer.picture.read', { words: plain(read, mostShown) });
    return { content: `${content}\n${words}`.trim(), ...view };
  }
  if (beside.answer !== 'none' || beside.topic !== null) return foundView(say, words, from, situation);
  const { title, text } = noticeOf(say, reading);
  return withoutAnswer(say, title, text, situation);
}

/** What was wrong with the picture. The error can always be typed. */
function noticeOf(say: Say, reading: PictureText | { unread: 'off' }): { title: string; text: string } {
  if ('hasWords' in reading && reading.hasWords)
    return { title: say('answer.picture.noError.title'), text: say('answer.picture.noError.text') };
  const what = 'unread' in reading ? reading.unread : 'noWords';
  return {
    title: say(`answer.picture.${what}.title`),
    text: `${say(`answer.picture.${what}.text`)} ${say('answer.picture.typeIt')}`,
  };
}
