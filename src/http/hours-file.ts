import { setImmediate as nextTurn } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import { keptDays } from '../history/days.ts';
import { hourOf } from '../history/hours.ts';
import { dayMs, hourMs, minuteMs } from '../history/minutes.ts';
import { hoursHeader, hoursLines } from '../page/csv.ts';
import type { Clock } from '../time.ts';
import { etagOf, type Zipped } from './page-cache.ts';
import type { RecordReader } from './public-record.ts';

/** So many days are in memory at a time. */
const daysAtOnce = 10;

/**
 * All hours that are kept, as a table. There is a new line no more than once an hour, so it is made no more often than that; but an hour is
 * saved a moment after it is over, so without the last one it is not kept for longer than a minute.
 */
export function hoursFile(
  { hours }: Pick<RecordReader, 'hours'>,
  now: Clock,
): (parts: readonly string[]) => Promise<Zipped> {
  let madeFor = 0;
  let goodUntil = 0;
  let made: Promise<Zipped> | null = null;

  async function make(parts: readonly string[], until: number): Promise<Zipped> {
    const gzip = createGzip();
    const pieces: Buffer[] = [];
    gzip.on('data', (piece: Buffer) => pieces.push(piece));
    const ended = new Promise((resolve, reject) => gzip.on('end', resolve).on('error', reject));
    gzip.write(hoursHeader);
    let last: number | undefined;
    for (let since = until - keptDays * dayMs; since < until; since += daysAtOnce * dayMs) {
      const some = await hours(since, Math.min(until, since + daysAtOnce * dayMs));
      last = some.at(-1)?.at;
      gzip.write(hoursLines(some, parts));
      await nextTurn();
    }
    gzip.end();
    await ended;
    if (madeFor === until && last !== until - hourMs) goodUntil = now() + minuteMs;
    const zipped = Uint8Array.from(Buffer.concat(pieces));
    return { zipped, etag: etagOf(zipped) };
  }

  return (parts) => {
    const until = hourOf(now());
    if (made === null || madeFor !== until || now() >= goodUntil) {
      madeFor = until;
      goodUntil = until + hourMs;
      const making = make(parts, until);
      made = making;
      making.catch(() => {
        if (made === making) made = null;
      });
    }
    return made;
  };
}
