import { dateOf } from '../history/days.ts';
import { dayMs } from '../history/minutes.ts';

/** Today and the days before it, the oldest first. */
export function lastDates(count: number, now: number): string[] {
  return Array.from({ length: count }, (_, index) => dateOf(now - (count - 1 - index) * dayMs));
}

/** All months from that of one moment to that of another, the newest first. */
export function monthsBetween(since: number, now: number): string[] {
  const first = new Date(since);
  const last = new Date(now);
  const years = last.getUTCFullYear() - first.getUTCFullYear();
  const count = 12 * years + last.getUTCMonth() - first.getUTCMonth() + 1;
  return Array.from({ length: Math.max(1, count) }, (_, index) =>
    new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() - index, 1)).toISOString().slice(0, 7),
  );
}
