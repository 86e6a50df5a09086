import type { LiveEvent } from './plan.ts';

/**
 * What somebody was told, in milliseconds after the world's start. One alert may go down and up again and again. `statedMs` is how long it
 * says that it lasted since it was first down.
 */
export type Told = { at: number; alert: string; state: 'down' | 'up'; statedMs: number | null };

/** What became of one event; null for what was not told. */
export type Verdict = {
  event: LiveEvent;
  downAfterMs: number | null;
  /** How often it was told as an outage although there was none, or none any more. */
  wronglyTold: number;
  /** How often "up" was told while it was still broken. */
  upsTooEarly: number;
  upAfterMs: number | null;
  /** By how much the length that was told is too long. */
  lengthErrorMs: number | null;
};

/** What is told so long after the end of an event may still be about it. */
const lateByMs = 60_000;

/** Compares what was told with what happened. What begins while something earlier is still told to be down is not told. */
export function judge(events: readonly LiveEvent[], told: readonly Told[]): Verdict[] {
  const changes = told.filter(({ state }, index) => state !== (told[index - 1]?.state ?? 'up'));
  return events.map((event, index) => {
    const begin = index === 0 ? 0 : event.from;
    const end = events[index + 1]?.from ?? Number.POSITIVE_INFINITY;
    const downs = changes.filter(({ at, state }) => state === 'down' && begin <= at && at < end);
    const first = downs.find(({ at }) => isAbout(event, at));
    const isOutage = event.sort === 'outage';
    const tooEarly = changes.filter(
      ({ at, state }) => isOutage && state === 'up' && event.from <= at && at < event.to,
    );
    const returns = downs.filter(({ at }) => isOutage && at !== first?.at && isAbout(event, at));
    const up = first && changes.find(({ at, state }) => state === 'up' && at >= Math.max(event.to, first.at));
    return {
      event,
      downAfterMs: first === undefined ? null : first.at - event.from,
      wronglyTold: downs.length - returns.length - (first === undefined ? 0 : 1),
      upsTooEarly: tooEarly.length,
      upAfterMs: up === undefined ? null : up.at - event.to,
      lengthErrorMs: up === undefined ? null : lengthErrorOf(up, event, events, changes),
    };
  });
}

function isAbout({ sort, from, to }: LiveEvent, at: number): boolean {
  return sort !== 'harmless' && from <= at && at < to + lateByMs;
}

function lengthErrorOf(
  { alert, statedMs }: Told,
  { to }: LiveEvent,
  events: readonly LiveEvent[],
  changes: readonly Told[],
): number | null {
  const begun = changes.find((change) => change.alert === alert)?.at ?? 0;
  const first = events.findLast(({ from }) => from <= begun);
  return statedMs === null || first === undefined ? null : statedMs - (to - first.from);
}
