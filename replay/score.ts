import type { Truth, World } from './world.ts';

/** When an alarm was raised and resolved, in seconds after the start of the world; `resolvedAt` is null if it never was. */
export type Alarm = { at: number; resolvedAt: number | null };

/** How well one replay went; the lists are in seconds. */
export type Score = {
  delays: number[];
  brownoutDelays: number[];
  resolveDelays: number[];
  outages: number;
  /** Outages of five minutes or more, and how many of them were never announced. */
  longOutages: number;
  missed: number;
  falseAlerts: number;
  blipAlerts: number;
  flaps: number;
};

const graceSeconds = 60;
const missableSeconds = 5 * 60;
const carriedWithinSeconds = 15 * 60;

/** Compares alarms, in the order of time, with what was truly broken. */
export function score({ truth }: Pick<World, 'truth'>, alarms: readonly Alarm[]): Score {
  const outages = truth.filter(({ kind }) => kind !== 'blip').sort((a, b) => a.from - b.from);
  const blips = truth.filter(({ kind }) => kind === 'blip');
  const first = new Map<Truth, Alarm>();
  const result: Score = {
    delays: [],
    brownoutDelays: [],
    resolveDelays: [],
    outages: outages.length,
    longOutages: outages.filter((outage) => outage.to - outage.from >= missableSeconds).length,
    missed: 0,
    falseAlerts: 0,
    blipAlerts: 0,
    flaps: 0,
  };

  const carriedBy = new Map<Truth, Alarm>();
  for (const alarm of alarms) {
    const outage = matching(outages, alarm);
    if (outage === undefined) {
      if (matching(blips, alarm)) result.blipAlerts += 1;
      else result.falseAlerts += 1;
      continue;
    }
    if (first.has(outage) || carriedBy.has(outage)) result.flaps += 1;
    else {
      first.set(outage, alarm);
      const delay = alarm.at - outage.from;
      result.delays.push(delay);
      if (outage.kind === 'brownout') result.brownoutDelays.push(delay);
    }
    const last = carried(outages, outage, alarm, (next) => carriedBy.set(next, alarm));
    if (alarm.resolvedAt === null) continue;
    if (alarm.resolvedAt < last.to) result.flaps += 1;
    else result.resolveDelays.push(alarm.resolvedAt - last.to);
  }
  result.missed = outages.filter(
    (outage) => outage.to - outage.from >= missableSeconds && !first.has(outage) && !carriedBy.has(outage),
  ).length;
  return result;
}

/** Prefers one that is going on to one that has ended, and a later one to an earlier one. */
function matching(truths: readonly Truth[], { at }: Alarm): Truth | undefined {
  const near = truths.filter(({ from, to }) => from <= at && at <= to + graceSeconds);
  return near.findLast(({ to }) => at < to) ?? near.at(-1);
}

/** The last outage through which the alarm stayed open; each began soon after the previous one had ended. */
function carried(outages: readonly Truth[], from: Truth, alarm: Alarm, found: (next: Truth) => void): Truth {
  const resolvedAt = alarm.resolvedAt ?? Number.POSITIVE_INFINITY;
  let last = from;
  for (const next of outages) {
    const soon = next.from >= last.from && next !== last && next.from - last.to <= carriedWithinSeconds;
    if (!soon || next.from > resolvedAt || resolvedAt < next.to) continue;
    found(next);
    last = next;
  }
  return last;
}
