import { judge } from '../finder/find-error.ts';
import { crisisOnScreen, wordsOnScreen } from '../finder/words-on-screen.ts';
import { downloaded } from './download.ts';
import { pictureReader } from './read-picture.ts';
import type { PictureText } from './screenshots.ts';

/*
 * The process that reads: it is sent addresses, one at a time, and sends back what is written there of errors. To look for them on a
 * whole screen takes longer than any other answer may wait. It knows nothing of the bot, and ends with it.
 */

process.on('disconnect', () => process.exit());
const starting = pictureReader();
process.on('message', async (url: string) => {
  process.send?.(await read(url));
});

async function read(url: string): Promise<PictureText> {
  const bytes = await downloaded(url);
  if (typeof bytes === 'string') return { unread: bytes };
  const found = await (await starting).read(bytes);
  if (typeof found === 'string') return { unread: found };
  const crisis = crisisOnScreen(found, judge);
  return {
    errors: wordsOnScreen(found, judge),
    hasWords: found.length > 0,
    ...(crisis === undefined ? {} : { crisis }),
  };
}
