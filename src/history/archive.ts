import type { SeenOutage } from '../health/past-outages.ts';
import { smallest } from '../numbers.ts';
import type { Clock } from '../time.ts';
import { dateOf, monthOf, type RecordIndex, type SeenHour, startOf } from './days.ts';
import type { Hour } from './hours.ts';
import { type Interval, merged } from './intervals.ts';
import { dayMs, minuteMs, spans } from './minutes.ts';
import { type OutageRecord, ofEarlierVersion } from './outage-record.ts';
import type { CurrentHour, HistoryEntry, HistoryKey } from './recorder.ts';
import type { Recorded } from './uptime.ts';

/** The record as any process may read it. */
export type Archive = {
  /** All outages, the oldest first. */
  outages(): Promise<readonly OutageRecord[]>;
  /** What is known of a stretch of time, as of about a minute ago, and when the record begins. */
  read(since: number, until: number): Promise<Recorded & { begins: number | null }>;
  /** The hours of a stretch of time that are over, as far as they are still kept. */
  hours(since: number, until: number): Promise<readonly Hour[]>;
};

export type ArchiveNeeds = {
  get: (keys: readonly HistoryKey[]) => Promise<readonly HistoryEntry[]>;
  now: Clock;
  /** When anything was last seen of C.AI; null if that is not known. */
  seen: () => number | null;
};

/** A day that has been over for so long does not change any more. */
const settledMs = 2 * dayMs;
const daysPerQuery = 100;
/** The current hour is written once a minute, when something is seen. */
const writtenWithinMs = 3 * minuteMs;

export function archive({ get, now, seen }: ArchiveNeeds): Archive {
  /** When C.AI was seen on the days that are settled, and the outages of such months. */
  const settled = new Map<string, readonly Interval[]>();
  const settledMonths = new Map<string, readonly OutageRecord[]>();

  async function start() {
    const found = await get((['index', 'hour', 'history'] as const).map((kind) => ({ kind, key: 'now' })));
    return {
      index: found.find((entry) => entry.kind === 'index')?.value ?? { days: [], months: [] },
      hour: found.find((entry) => entry.kind === 'hour')?.value ?? null,
      short: found.find((entry) => entry.kind === 'history')?.value.outages ?? [],
    };
  }

  async function found<K extends 'day' | 'dayhours'>(kind: K, dates: readonly string[]) {
    const all: HistoryEntry[][] = [];
    for (let from = 0; from < dates.length; from += daysPerQuery) {
      all.push([...(await get(dates.slice(from, from + daysPerQuery).map((key) => ({ kind, key }))))]);
    }
    return all.flat().filter((entry): entry is Extract<HistoryEntry, { kind: K }> => entry.kind === kind);
  }

  async function outagesOf(index: RecordIndex, short: readonly SeenOutage[]): Promise<OutageRecord[]> {
    const open = index.months.filter((month) => !settledMonths.has(month));
    const found = await get(open.map((key) => ({ kind: 'month', key })));
    const read = found.filter((entry) => entry.kind === 'month').map(({ value }) => value);
    for (const { month, outages } of read) {
      if (isSettled(month, now()) && outages.every(isClosed)) settledMonths.set(month, outages);
    }
    const byMonth = new Map([
      ...settledMonths,
      ...read.map(({ month, outages }) => [month, outages] as const),
    ]);
    const full = [...byMonth.values()].flat();
    const ids = new Set(full.map(({ id }) => id));
    const older = short.filter(({ id }) => !ids.has(id)).map(ofEarlierVersion);
    return [...full, ...older].sort((a, b) => a.since - b.since);
  }

  async function seenOn(dates: readonly string[]): Promise<Interval[]> {
    const read = await found(
      'day',
      dates.filter((date) => !settled.has(date)),
    );
    const seen = new Map(read.map(({ value }) => [value.date, merged(value.seen.flatMap(spansOf))]));
    for (const [date, intervals] of seen) {
      if (startOf(date) + dayMs + settledMs < now()) settled.set(date, intervals);
    }
    return dates.flatMap((date) => settled.get(date) ?? seen.get(date) ?? []);
  }

  /** What is seen at this moment is written down a little later. */
  function lately({ open, finished }: CurrentHour): Interval[] {
    const seenAt = seen();
    const isOn = seenAt !== null && seenAt >= open.seenAt && seenAt - open.seenAt <= writtenWithinMs;
    const on = isOn ? [{ since: open.seenAt, until: Math.min(now(), seenAt + minuteMs) }] : [];
    return [...[...finished, open].flatMap(spansOf), ...on];
  }

  return {
    async outages() {
      const { index, short } = await start();
      return outagesOf(index, short);
    },
    async read(since, until) {
      const { index, hour, short } = await start();
      const [outages, seen, first] = await Promise.all([
        outagesOf(index, short),
        seenOn(datesWithin(index, since, until)),
        seenOn(index.days.slice(0, 1)),
      ]);
      const current = hour === null ? [] : lately(hour);
      const begun = [...first, ...current, ...outages].map(({ since }) => since);
      const begins = begun.length === 0 ? null : smallest(begun, Number.POSITIVE_INFINITY);
      return { outages, watched: merged([...seen, ...current]), begins };
    },
    async hours(since, until) {
      const { index, hour } = await start();
      const read = await found('dayhours', datesWithin(index, since, until));
      const all = [...read.flatMap(({ value }) => value.hours), ...(hour?.finished ?? [])];
      return all.filter(({ at }) => at >= since && at < until).sort((a, b) => a.at - b.at);
    },
  };
}

function datesWithin({ days }: RecordIndex, since: number, until: number): string[] {
  const first = dateOf(since);
  const last = dateOf(until);
  return days.filter((date) => date >= first && date <= last);
}

function spansOf({ at, seen }: SeenHour): Interval[] {
  return spans(seen, at);
}

function isSettled(month: string, now: number): boolean {
  return startOf(monthOf(startOf(month) + 32 * dayMs)) + settledMs < now;
}

function isClosed({ phase }: OutageRecord): boolean {
  return phase !== 'down' && phase !== 'recovering';
}
