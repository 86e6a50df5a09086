import { z } from 'zod';
import type { Clock } from '../time.ts';

/** Nothing that is remembered waits longer: Globalping counts by the hour. */
const longestWaitMs = 60 * 60_000;
const mostCounted = 1_000_000;

/** JSON has null for numbers that are none. */
const number = z.number().nullable();

/**
 * What numbers of a record are read as, whatever they were saved as: the clock may have been wrong then, or what was counted. An
 * instant that has been is not later than now, and one that is waited for not much later.
 */
export function numbers(now: Clock) {
  const past = (at: number | null) => (at === null ? now() : within(at, now()));
  const wait = (until: number | null) => (until === null ? 0 : within(until, now() + longestWaitMs));
  const pastEntry = z.number().transform(past);
  return {
    past: number.transform(past),
    pastOrNull: pastEntry.nullable(),
    wait: number.transform(wait),
    count: number.transform(count),
    amount: number.transform(amount),
    pastList: z.array(number).transform((list) => list.flatMap((at) => (at === null ? [] : [past(at)]))),
    pastByName: byName(past),
    waitByName: byName(wait),
    countByName: byName(count),
    /** How long something took counts more than when that was. */
    lasted: z.object({ since: z.number(), until: z.number() }).transform(({ since, until }) => {
      const end = within(until, now());
      return { since: within(end - Math.max(0, until - since), end), until: end };
    }),
  };
}

export type Numbers = ReturnType<typeof numbers>;

function byName(read: (value: number) => number) {
  return z
    .record(z.string(), number)
    .transform((entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([name, value]) => (value === null ? [] : [[name, read(value)]])),
      ),
    );
}

function count(value: number | null): number {
  return Math.trunc(amount(value));
}

function amount(value: number | null): number {
  return value === null ? 0 : within(value, mostCounted);
}

function within(value: number, most: number): number {
  return Math.min(Math.max(0, value), most);
}
