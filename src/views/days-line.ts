import type { PastOutage } from '../health/past-outages.ts';

const dayMs = 24 * 60 * 60_000;
const days = 30;

/** How much of a day there was an outage, as a bar: none, up to half an hour, up to two hours, more. */
const bars: readonly [mostMs: number, bar: string][] = [
  [0, '▁'],
  [30 * 60_000, '▃'],
  [2 * 60 * 60_000, '▅'],
  [Number.POSITIVE_INFINITY, '█'],
];
const unknownDay = '·';

/** The last thirty days of UTC with their outages, today last. Of a day before `knownSince` it is not known that it had none. */
export function daysLine(outages: readonly PastOutage[], knownSince: number, now: number): string {
  const today = Math.floor(now / dayMs) * dayMs;
  return Array.from({ length: days }, (_, index) => today - (days - 1 - index) * dayMs)
    .map((day) => barOf(outageMs(outages, day, now), day === today || day >= knownSince))
    .join('');
}

function outageMs(outages: readonly PastOutage[], day: number, now: number): number {
  const end = Math.min(day + dayMs, now);
  return outages.reduce(
    (sum, { since, until }) => sum + Math.max(0, Math.min(until, end) - Math.max(since, day)),
    0,
  );
}

function barOf(lengthMs: number, isKnown: boolean): string {
  if (lengthMs === 0 && !isKnown) return unknownDay;
  return bars.find(([mostMs]) => lengthMs <= mostMs)?.[1] ?? unknownDay;
}
