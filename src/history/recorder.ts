import { isDeepStrictEqual } from 'node:util';
import type { Incident } from '../health/incident.ts';
import type { SeenOutage } from '../health/past-outages.ts';
import type { SourceReading, Watch } from '../health/watch.ts';
import {
  type Day,
  type DayInFull,
  dateOf,
  monthOf,
  outdated,
  type RecordIndex,
  seenIn,
  withHours,
} from './days.ts';
import { closed, type Hour, hourOf, newHour, type OpenHour, turned, withLook } from './hours.ts';
import { minuteMs } from './minutes.ts';
import { type OutageRecord, recorded } from './outage-record.ts';

/** The hour that runs, and such as have not yet found their place in their days. */
export type CurrentHour = { open: OpenHour; finished: readonly Hour[] };

/** What is to be kept, by kind and by key within the kind. */
export type HistoryRecords = {
  /** The outages that were seen from start to end, in short. */
  history: { outages: readonly SeenOutage[] };
  /** By month, all of those that were told of, at length. */
  month: { month: string; outages: readonly OutageRecord[] };
  day: Day;
  dayhours: DayInFull;
  hour: CurrentHour;
  index: RecordIndex;
};
type HistoryKind = keyof HistoryRecords;
export type HistoryEntry = {
  [K in HistoryKind]: { kind: K; key: string; value: HistoryRecords[K] };
}[HistoryKind];
const kinds: Record<HistoryKind, true> = {
  ...{ history: true, month: true, day: true, dayhours: true },
  ...{ hour: true, index: true },
};

export function isHistoryEntry<T extends { kind: string }>(entry: T): entry is Extract<T, HistoryEntry> {
  return Object.hasOwn(kinds, entry.kind);
}

export type HistoryKey = { kind: HistoryKind; key: string };
export type HistoryChange = HistoryEntry | { kind: 'day' | 'dayhours'; key: string; value: null };

/** Writes the record of what is seen. What it returns is to be saved, with whatever else is saved then. */
export type Recorder = {
  took(reading: SourceReading, watch: Watch): Promise<HistoryChange[]>;
  changed(incident: Incident, watch: Watch, now: number): HistoryChange[];
  /** All that is held of it here, to be saved again where it was lost. */
  known(): HistoryEntry[];
  outages(): readonly SeenOutage[];
};

export type RecorderNeeds = {
  remembered: readonly HistoryEntry[];
  /** The day as it is kept; undefined if it is not. */
  day: (date: string) => Promise<DayInFull | undefined>;
  /** For how long a look says how things are. */
  freshMs: number;
};

/** The last moment that has a name. */
const latest = 8.64e15;
/** Of what has been counted since the last commit, a crash loses this much. */
const keepEveryMs = minuteMs;
/** So many hours wait for days that can't be read. */
const mostFinished = 48;

/** Says what is to be kept of what is seen and told. It holds the current hour, and all outages. */
export function recorder({ remembered, day, freshMs }: RecorderNeeds): Recorder {
  const its = <K extends HistoryKind>(kind: K) =>
    remembered.filter((entry): entry is Extract<HistoryEntry, { kind: K }> => entry.kind === kind);
  let outages = its('history')[0]?.value.outages ?? [];
  let index = its('index')[0]?.value ?? { days: [], months: [] };
  const months = new Map(its('month').map(({ key, value }) => [key, value.outages]));
  let hour: CurrentHour | null = its('hour')[0]?.value ?? null;
  let kept = hour;
  let keptAt = Number.NEGATIVE_INFINITY;
  /** Those that were last put into their days. That may not have been saved, or be lost with a storage that was replaced. */
  let filedLast: readonly Hour[] = [];

  function count(reading: SourceReading, sees: boolean): CurrentHour {
    const { at } = reading;
    const { open, finished } = hour ?? { open: newHour(hourOf(at)), finished: [] };
    const look = { reading, sees, freshMs };
    if (open.at === hourOf(at)) return { open: withLook(open, look), finished };
    const { over, next } = turned(open, at, freshMs);
    return { open: withLook(next, look), finished: [...finished, closed(over)].slice(-mostFinished) };
  }

  /** Puts the hours that are over into their days. */
  async function filed(finished: readonly Hour[]): Promise<HistoryChange[]> {
    const byDay = Map.groupBy(finished, ({ at }) => dateOf(at));
    const days = await Promise.all(
      [...byDay].map(async ([date, hours]) => withHours((await day(date)) ?? { date, hours: [] }, hours)),
    );
    const all = [...new Set([...index.days, ...byDay.keys()])].sort();
    const gone = outdated(all);
    return [
      ...days.flatMap((value): HistoryChange[] => [
        { kind: 'day', key: value.date, value: seenIn(value) },
        { kind: 'dayhours', key: value.date, value },
      ]),
      ...gone.flatMap((key): HistoryChange[] => [
        { kind: 'day', key, value: null },
        { kind: 'dayhours', key, value: null },
      ]),
      ...indexed({ ...index, days: all.slice(gone.length) }),
    ];
  }

  function indexed(next: RecordIndex): HistoryEntry[] {
    if (isDeepStrictEqual(next, index)) return [];
    index = next;
    return [{ kind: 'index', key: 'now', value: index }];
  }

  function inShort({ id, since, phase, end, relapse }: Incident): HistoryEntry[] {
    // One that is not over may break again, or was no outage.
    if (phase !== 'over' || end === null || outages.some((known) => known.id === id)) return [];
    outages = [...outages, { id, since, until: end.firstGoodAt, relapses: relapse?.count ?? 0 }];
    return [{ kind: 'history', key: 'now', value: { outages } }];
  }

  return {
    async took(reading, watch) {
      hour = count(reading, watch.seenAt === reading.at);
      if (Math.abs(reading.at - keptAt) < keepEveryMs) return [];
      // Where its day can't be read at the moment, an hour finds its place later.
      const changes = hour.finished.length === 0 ? [] : await filed(hour.finished).catch(() => null);
      if (changes !== null && hour.finished.length > 0) filedLast = hour.finished;
      kept = changes === null ? hour : { ...hour, finished: [] };
      hour = kept;
      keptAt = reading.at;
      return [...(changes ?? []), { kind: 'hour', key: 'now', value: kept }];
    },
    changed(incident, watch, now) {
      const month = monthOf(announcedAt(incident));
      const before = months.get(month) ?? [];
      const known = before.find(({ id }) => id === incident.id);
      const record = recorded(known, incident, watch, now);
      const short = inShort(incident);
      if (record === known) return short;
      const records = [...before.filter((each) => each !== known), record];
      months.set(month, records);
      const all = [...new Set([...index.months, month])].sort();
      return [
        { kind: 'month', key: month, value: { month, outages: records } },
        ...indexed({ ...index, months: all }),
        ...short,
      ];
    },
    known: () => [
      ...(outages.length === 0 ? [] : [{ kind: 'history', key: 'now', value: { outages } } as const]),
      ...[...months].map(([month, records]): HistoryEntry => {
        return { kind: 'month', key: month, value: { month, outages: records } };
      }),
      ...(index.days.length + index.months.length === 0
        ? []
        : [{ kind: 'index', key: 'now', value: index } as const]),
      ...(kept === null
        ? []
        : [
            {
              kind: 'hour',
              key: 'now',
              value: { ...kept, finished: [...filedLast, ...kept.finished] },
            } as const,
          ]),
    ],
    outages: () => outages,
  };
}

/** Its id is that time, and stays as it is when the clock is set. */
function announcedAt({ id, announcedAt }: Incident): number {
  const at = Number.parseInt(id, 36);
  return id === at.toString(36) && at <= latest ? at : announcedAt;
}
