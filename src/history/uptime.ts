import { common, type Interval, lengthMs, merged } from './intervals.ts';
import { dayMs } from './minutes.ts';
import type { OutageRecord } from './outage-record.ts';

/** How C.AI did in a stretch of time, as far as it was watched. */
export type Uptime = {
  since: number;
  until: number;
  watchedMs: number;
  /** Of what was watched: all of it failed, or some of it, or it held people back. */
  downMs: number;
  partlyMs: number;
  /** The share of what was watched in which all of it worked; null: nothing was watched. */
  share: number | null;
};

/** What is known of a stretch of time: when anything could be seen in it, in order, and all outages there have been. */
export type Recorded = { watched: readonly Interval[]; outages: readonly OutageRecord[] };

/**
 * The one sum over the record. Time in which nothing could be seen counts neither as good nor as bad, not even in the middle of an
 * outage; what was withdrawn was none, and in what was set aside the failing counts until then.
 */
export function uptime({ watched, outages }: Recorded, since: number, until: number): Uptime {
  const seen = common(watched, since < until ? [{ since, until }] : []);
  const its = outages.filter((each) => touches(each, since, until));
  const down = common(seen, failing(its, until, true));
  const trouble = common(seen, failing(its, until, false));
  const watchedMs = lengthMs(seen);
  const downMs = lengthMs(down);
  const troubleMs = lengthMs(trouble);
  const share = watchedMs === 0 ? null : (watchedMs - troubleMs) / watchedMs;
  return { since, until, watchedMs, downMs, partlyMs: troubleMs - downMs, share };
}

/** When it failed, or failed as a whole; where both are told of one moment, the worse counts. */
function failing(outages: readonly OutageRecord[], now: number, asWhole: boolean): Interval[] {
  return merged(
    outages
      .flatMap(({ periods }) => periods)
      .filter(({ severity }) => !asWhole || severity === 'outage')
      .map(({ since, until }) => ({ since, until: until ?? now })),
  );
}

function touches(outage: OutageRecord, since: number, until: number): boolean {
  return outage.since < until && (outage.until ?? until) >= since;
}

/** How bad it was at the worst within a stretch of time, whether or not that was watched throughout; null: no outage is known. */
export function worstWithin(
  outages: readonly OutageRecord[],
  since: number,
  until: number,
): 'down' | 'partly' | null {
  const met = outages
    .filter((each) => touches(each, since, until))
    .flatMap(({ periods }) => periods)
    .filter((period) => period.since < until && (period.until ?? until) > since);
  if (met.length === 0) return null;
  return met.some(({ severity }) => severity === 'outage') ? 'down' : 'partly';
}

/** The last so many days, as everybody is told of them. */
export const summedDays = [7, 30, 90] as const;
export type SummedUp = Uptime & { days: number };

export function summedUp(recorded: Recorded, now: number): SummedUp[] {
  return summedDays.map((days) => ({ days, ...uptime(recorded, now - days * dayMs, now) }));
}
