import type { Caller } from '../finder/decide.ts';
import { find } from '../finder/find-error.ts';
import type { PictureText, Unread } from '../screenshots/screenshots.ts';
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
  reading: PictureText | { unread: 'off' },
  { words, from }: { words: string; from: Caller },
  situation: Situation,
): View {
  const read = 'errors' in reading ? reading.errors.join('\n') : '';
  const error =
    read !== '' && find(read, 'asked').answer !== 'none' ? foundView(read, 'asked', situation) : null;
  const beside = find(words, from);
  const crisis = beside.care === 'first' ? words : 'errors' in reading ? reading.crisis : undefined;
  if (crisis !== undefined) return careView(crisis, from, situation, error);
  if (error !== null) {
    const { content = '', ...view } = error;
    return { content: `${content}\nIn the picture I read: “${plain(read, mostShown)}”`.trim(), ...view };
  }
  if (beside.answer !== 'none' || beside.topic !== null) return foundView(words, from, situation);
  const { title, text } = 'unread' in reading ? notices[reading.unread] : noError(reading.hasWords);
  return withoutAnswer(title, text, situation);
}

type Notice = { title: string; text: string };

const typeIt = 'You can always type what it says: `/cai-error message:` and the words.';

function noError(hasWords: boolean): Notice {
  return hasWords
    ? {
        title: 'That picture shows no error that I know',
        text: `I read it, and none of its words is one of C.AI's errors. I'd rather say so than guess. If I've missed it: ${typeIt.toLowerCase()}`,
      }
    : {
        title: 'I see no words in that picture',
        text: `If there is an error in it, its words are too small or too blurred for me. ${typeIt}`,
      };
}

const notices: Record<Unread | 'off', Notice> = {
  busy: {
    title: 'One moment, please',
    text: `Many people are showing me pictures right now. Please try again in a minute. ${typeIt}`,
  },
  slow: {
    title: 'That picture took me too long',
    text: `A smaller piece of it, with only the error, is easier for me. ${typeIt}`,
  },
  broken: {
    title: "I couldn't read that picture",
    text: `A screenshot of only the error may work. ${typeIt}`,
  },
  unreachable: {
    title: "I couldn't get at that picture",
    text: `Please post it again, or try again in a minute. ${typeIt}`,
  },
  'too-large': {
    title: 'That picture is too large for me',
    text: `Cut it down to the error, or take a screenshot in place of a photo. ${typeIt}`,
  },
  'not-a-picture': {
    title: "I can't open that file",
    text: `I can read pictures of the types PNG, JPEG and WebP. ${typeIt}`,
  },
  off: { title: "I don't read pictures here", text: `Whoever runs me has switched that off. ${typeIt}` },
};
