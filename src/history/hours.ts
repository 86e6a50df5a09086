import type { Fault } from '../health/reading.ts';
import type { SourceReading } from '../health/watch.ts';
import { hourMs, inEither, type Minutes, marked, noMinutes } from './minutes.ts';

/** How an endpoint, or the vantage that sees it, did in an hour. */
export type SourceHour = {
  looks: number;
  /** Looks that failed, by how. */
  failed: { [F in Fault | 'other']?: number };
  /** Looks that met a waiting line, and such as told nothing. */
  queued: number;
  unknown: number;
  /** How long the answers took: half of them, nine of ten and 99 of a hundred took no longer. Null: there was none. */
  ms: [number, number, number] | null;
  seen: Minutes;
};

/** `seen`: when anything at all could be seen of C.AI. */
export type Hour = { at: number; seen: Minutes; sources: Record<string, SourceHour> };

/** An hour that is not over, and when anything was last seen. */
export type OpenHour = Omit<Hour, 'sources'> & { seenAt: number; sources: Record<string, OpenSourceHour> };
export type OpenSourceHour = Omit<SourceHour, 'ms'> & {
  /** How many answers took about as long, by `bucketOf`. */
  took: Record<string, number>;
  /** When it last told anything. */
  seenAt: number;
};

/** Buckets grow by a twentieth: what is read from them is right to within 2.5 %. */
const growth = Math.log(1.05);
const longestMs = 10 * 60_000;

export function newHour(at: number): OpenHour {
  return { at, seenAt: 0, seen: noMinutes, sources: {} };
}

export function hourOf(at: number): number {
  return Math.floor(at / hourMs) * hourMs;
}

/** A look, and whether C.AI could be seen at all. What was seen less than `freshMs` ago holds until now. */
export type CountedLook = { reading: SourceReading; sees: boolean; freshMs: number };

/** The hour with one more look in it. */
export function withLook(hour: OpenHour, { reading, sees, freshMs }: CountedLook): OpenHour {
  const { at, kind, source } = reading;
  if (kind !== 'endpoint' && kind !== 'vantage') return hour;
  return {
    ...hour,
    ...(sees && { seenAt: at, seen: marked(hour.seen, hour.at, sinceSeen(hour.seenAt, at, freshMs), at) }),
    sources: { ...hour.sources, [source]: counted(hour, reading, sees, freshMs) },
  };
}

function counted(hour: OpenHour, reading: SourceReading, sees: boolean, freshMs: number): OpenSourceHour {
  const { source, verdict, fault = 'other', at, latencyMs } = reading;
  const before = Object.hasOwn(hour.sources, source) ? hour.sources[source] : undefined;
  const its = before ?? newSourceHour();
  const isUnknown = verdict === 'unknown' || !sees;
  const bucket = latencyMs === undefined || isUnknown || verdict === 'fail' ? null : bucketOf(latencyMs);
  const since = sinceSeen(its.seenAt, at, freshMs);
  return {
    looks: its.looks + 1,
    failed:
      !isUnknown && verdict === 'fail'
        ? { ...its.failed, [fault]: (its.failed[fault] ?? 0) + 1 }
        : its.failed,
    queued: its.queued + Number(verdict === 'queue'),
    unknown: its.unknown + Number(isUnknown),
    took: bucket === null ? its.took : { ...its.took, [bucket]: (its.took[bucket] ?? 0) + 1 },
    seen: isUnknown ? its.seen : marked(its.seen, hour.at, since, at),
    seenAt: isUnknown ? its.seenAt : at,
  };
}

function newSourceHour(): OpenSourceHour {
  return { looks: 0, failed: {}, queued: 0, unknown: 0, took: {}, seen: noMinutes, seenAt: 0 };
}

/** The hour that is over, and the one of this moment; what was told shortly before holds on. */
export function turned(hour: OpenHour, at: number, freshMs: number): { over: OpenHour; next: OpenHour } {
  const last = hour.at + hourMs - 1;
  const untilNow = (seen: Minutes, seenAt: number) =>
    sinceSeen(seenAt, at, freshMs) === at ? seen : marked(seen, hour.at, seenAt, last);
  const sources = Object.entries(hour.sources);
  const over = sources.map(([name, its]) => [name, { ...its, seen: untilNow(its.seen, its.seenAt) }]);
  const next = sources.map(([name, { seenAt }]) => [name, { ...newSourceHour(), seenAt }]);
  return {
    over: { ...hour, seen: untilNow(hour.seen, hour.seenAt), sources: Object.fromEntries(over) },
    next: { ...newHour(hourOf(at)), seenAt: hour.seenAt, sources: Object.fromEntries(next) },
  };
}

function sinceSeen(before: number, at: number, freshMs: number): number {
  return at >= before && at - before <= freshMs ? before : at;
}

function bucketOf(ms: number): string {
  return String(Math.round(Math.log(Math.min(Math.max(1, ms), longestMs)) / growth));
}

/** The hour as it is kept, without those of which nothing was asked. */
export function closed({ at, seen, sources }: OpenHour): Hour {
  const asked = Object.entries(sources).filter(([, { looks }]) => looks > 0);
  return { at, seen, sources: Object.fromEntries(asked.map(([name, its]) => [name, closedSource(its)])) };
}

function closedSource({ took, seenAt: _, ...its }: OpenSourceHour): SourceHour {
  return { ...its, ms: quantiles(took) };
}

function quantiles(took: Record<string, number>): SourceHour['ms'] {
  const buckets = Object.entries(took)
    .map(([bucket, count]) => ({ ms: Math.round(Math.exp(Number(bucket) * growth)), count }))
    .sort((a, b) => a.ms - b.ms);
  const all = buckets.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const within = (share: number) => {
    let left = share * all;
    const reached = buckets.find(({ count }) => {
      left -= count;
      return left <= 0;
    });
    return reached?.ms ?? longestMs;
  };
  return [within(0.5), within(0.9), within(0.99)];
}

/** One hour of which two parts were counted by themselves. */
export function bothParts(one: Hour, other: Hour): Hour {
  const names = new Set([...Object.keys(one.sources), ...Object.keys(other.sources)]);
  const parts = [...names].map((name) => {
    const [a, b] = [one.sources[name], other.sources[name]];
    return [name, a !== undefined && b !== undefined ? bothOf(a, b) : (a ?? b)];
  });
  return { at: one.at, seen: inEither(one.seen, other.seen), sources: Object.fromEntries(parts) };
}

function bothOf(a: SourceHour, b: SourceHour): SourceHour {
  const failed = { ...a.failed };
  for (const [how, count] of Object.entries(b.failed) as [Fault | 'other', number][]) {
    failed[how] = (failed[how] ?? 0) + count;
  }
  return {
    looks: a.looks + b.looks,
    failed,
    queued: a.queued + b.queued,
    unknown: a.unknown + b.unknown,
    // Of which of them most is known.
    ms: a.looks >= b.looks ? (a.ms ?? b.ms) : (b.ms ?? a.ms),
    seen: inEither(a.seen, b.seen),
  };
}
