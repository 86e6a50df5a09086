import { expect, test } from 'vitest';
import { detector } from '../../src/health/detect.ts';
import type { Reading } from '../../src/health/reading.ts';
import { second } from './timeline.ts';

const endpoints = [
  { name: 'api', expects: 'health' },
  { name: 'account', expects: 'api' },
] as const;

/** When what fails may be announced, after the last good look, if the first failing one came so much later. */
function waitsAfter(gapMs: number): number {
  const its = detector(endpoints, 30 * second);
  const look = (source: string, at: number, verdict: 'ok' | 'fail'): Reading => ({
    ...{ source, kind: 'endpoint', verdict, at, reason: verdict },
    ...(verdict === 'fail' && { fault: 'server' as const }),
  });
  const start = 1_000 * second;
  const readings = [
    look('api', start, 'ok'),
    look('account', start, 'ok'),
    look('api', start + gapMs, 'fail'),
  ];
  const seen = readings.reduce((state, reading) => its.detect(state, reading).state, its.begin(null, start));
  return (its.passedAt(seen) ?? Number.NaN) - start;
}

test('a fault that looks like an outage is waited out 19.25 s from the middle of a usual gap', () => {
  expect(waitsAfter(7.5 * second)).toBe((7.5 / 2 + 19.25) * second);
});

test.each([
  [2, 22.45],
  [10, 23.25],
  [15, 23.75],
])('after a gap of %d s it is announced %d s after the last good look', (gap, wait) => {
  expect(waitsAfter(gap * second)).toBeCloseTo(wait * second, 3);
});

test('a gap so wide that nobody knows when it began saves no more than the widest that counts', () => {
  expect(waitsAfter(40 * second) - 20 * second).toBeCloseTo(waitsAfter(15 * second) - 7.5 * second, 3);
});
