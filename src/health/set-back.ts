import { newSchedule } from './schedule.ts';
import type { Watch } from './watch.ts';

/** The clocks of two machines that take turns differ by less. */
const toleratedMs = 30_000;

/** Whether this was remembered before the clock was set back. */
export function isAhead(remembered: number, now: number): boolean {
  return remembered > now + toleratedMs;
}

/** Whether the clock was set back since anybody was asked. Waiting for it to catch up would mean to look at nothing. */
export function isSetBack({ detection, schedule }: Watch, now: number): boolean {
  return isAhead(Math.max(detection.belief.at, ...Object.values(schedule.askedAt)), now);
}

/** What still holds when the remembered times don't: everybody is asked anew, and an outage stays one. */
export function retimed(watch: Watch, now: number): Watch {
  return {
    ...watch,
    since: Math.min(watch.since, now),
    schedule: newSchedule(),
    seenAt: Math.min(watch.seenAt, now),
    hiddenSince: null,
    page: null,
    readings: watch.readings.map((reading) => ({ ...reading, at: Math.min(reading.at, now) })),
  };
}
