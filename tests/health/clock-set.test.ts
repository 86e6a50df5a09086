import { expect, test } from 'vitest';
import { moved } from '../../src/health/watch.ts';
import { watch } from '../storage/entries.ts';

const day = 24 * 60 * 60_000;
/** Whatever is larger counts milliseconds since 1970. */
const earliest = Date.UTC(2020, 0);

/** Each instant in a value, by where it stands. */
function instantsIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return value > earliest ? [[path, value]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => instantsIn(each, `${path}.${key}`));
}

test.each([-7 * day, -day, -1_500, 1_500, 60 * 60_000, 7 * day])(
  'all that was seen moves with a clock that is set by %i ms, but not what the page says of its own incidents',
  (byMs) => {
    const before = { ...watch, hiddenSince: { account: watch.since } };
    const wanted = instantsIn(before).map(([path, at]) => [
      path,
      path.endsWith('startedAt') ? at : at + byMs,
    ]);
    expect(wanted.length).toBeGreaterThan(30);
    expect(instantsIn(moved(before, byMs))).toEqual(wanted);
    expect(moved(moved(before, byMs), -byMs)).toEqual(before);
  },
);
