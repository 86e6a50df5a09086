import { setTimeout as wait } from 'node:timers/promises';
import type { Archive } from '../history/archive.ts';
import { dateOf, monthOf, startOf } from '../history/days.ts';
import type { Hour } from '../history/hours.ts';
import { type Interval, merged } from '../history/intervals.ts';
import { dayMs } from '../history/minutes.ts';
import type { Recorded } from '../history/uptime.ts';
import { lastDates } from '../page/days.ts';
import { seenIn } from '../page/parts.ts';
import { latencyMs, type PublicRecord, seenByPart, shownDaysCount } from '../page/shown.ts';
import type { Clock } from '../time.ts';

/** What is recorded, as far as it is shown, read again at most once a minute. */
export type RecordReader = {
  /** As it was read last, and how often it was read. */
  current(): { record: PublicRecord; version: number };
  /** Reads it again where that is due. Never rejects, and never takes long: what can't be read stays as it was. */
  refresh(now: number): Promise<void>;
  month(month: string, now: number): Promise<Recorded>;
  hours: Archive['hours'];
};

const freshMs = 60_000;
const patienceMs = 1_000;
/** The days that may still change are those of the lines of latency, too. */
const recentMs = latencyMs;
const daysPerQuery = 15;

/** `clock` is monotonic. */
export function recordReader(archive: Archive, parts: readonly string[], clock: Clock): RecordReader {
  let record: PublicRecord = { outages: [], watched: [], seen: new Map(), hours: [] };
  let version = 0;
  let triedAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;
  /** When each part was seen on days that are settled. */
  const settled = new Map<string, ReadonlyMap<string, readonly Interval[]>>();

  async function settle(dates: readonly string[]): Promise<void> {
    const missing = dates.filter((date) => !settled.has(date));
    for (let from = 0; from < missing.length; from += daysPerQuery) {
      const some = missing.slice(from, from + daysPerQuery);
      const [first = '', last = first] = [some[0], some.at(-1)];
      const hours = await archive.hours(startOf(first), startOf(last) + dayMs);
      const byDate = Map.groupBy(hours, ({ at }) => dateOf(at));
      for (const date of some) settled.set(date, seenParts(byDate.get(date) ?? []));
    }
    for (const date of settled.keys()) if (!dates.includes(date)) settled.delete(date);
  }

  function seenParts(hours: readonly Hour[]): ReadonlyMap<string, readonly Interval[]> {
    return new Map(parts.map((part) => [part, seenIn(part, hours)]));
  }

  async function read(now: number): Promise<void> {
    const since = now - shownDaysCount * dayMs;
    const recentSince = startOf(dateOf(now - recentMs));
    const { outages, watched } = await archive.read(since, now);
    const hours = await archive.hours(recentSince, now);
    await settle(lastDates(shownDaysCount, now).filter((date) => startOf(date) < recentSince));
    const recent = seenByPart(parts, hours, watched, now);
    const seen = parts.map((part) => {
      const before = [...settled.values()].flatMap((day) => day.get(part) ?? []);
      return [part, merged([...before, ...(recent.get(part) ?? [])])] as const;
    });
    record = { outages, watched: merged(watched), seen: new Map(seen), hours };
    version += 1;
  }

  return {
    current: () => ({ record, version }),
    async refresh(now) {
      if (reading === null && clock() - triedAt >= freshMs) {
        triedAt = clock();
        reading = read(now)
          .catch(() => {
            triedAt -= freshMs / 2;
          })
          .finally(() => {
            reading = null;
          });
      }
      if (reading !== null) await Promise.race([reading, wait(patienceMs, null, { ref: false })]);
    },
    hours: archive.hours,
    async month(month, now) {
      const since = startOf(month);
      return archive.read(since, Math.min(now, startOf(monthOf(since + 32 * dayMs)) - 1));
    },
  };
}
