import { setImmediate as nextTurn } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { keptDays } from '../history/days.ts';
import { hourOf } from '../history/hours.ts';
import { dayMs } from '../history/minutes.ts';
import { hoursHeader, hoursLines } from '../page/csv.ts';
import type { Clock } from '../time.ts';
import { etagOf, type Zipped } from './page-cache.ts';
import type { RecordReader } from './public-record.ts';

/** So many days are in memory at a time. */
const daysAtOnce = 10;

/** All hours that are kept, as a table. There is a new line no more than once an hour, so it is made no more often than that. */
export function hoursFile(
  { hours }: Pick<RecordReader, 'hours'>,
  now: Clock,
): (parts: readonly string[]) => Promise<Zipped> {
  let madeFor = 0;
  let made: Promise<Zipped> | null = null;

  async function make(parts: readonly string[], until: number): Promise<Zipped> {
    const gzip = createGzip();
    const pieces: Buffer[] = [];
    gzip.on('data', (piece: Buffer) => pieces.push(piece));
    const ended = new Promise((resolve, reject) => gzip.on('end', resolve).on('error', reject));
    gzip.write(hoursHeader);
    for (let since = until - keptDays * dayMs; since < until; since += daysAtOnce * dayMs) {
      gzip.write(hoursLines(await hours(since, Math.min(until, since + daysAtOnce * dayMs)), parts));
      await nextTurn();
    }
    gzip.end();
    await ended;
    const zipped = Uint8Array.from(Buffer.concat(pieces));
    return { zipped, etag: etagOf(zipped) };
  }

  return (parts) => {
    const until = hourOf(now());
    if (made === null || madeFor !== until) {
      madeFor = until;
      const making = make(parts, until);
      made = making;
      making.catch(() => {
        if (made === making) made = null;
      });
    }
    return made;
  };
}
