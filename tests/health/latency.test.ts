import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Latency, latencyAfter, recentMedian, slowOnes } from '../../src/health/latency.ts';
import type { Reading } from '../../src/health/reading.ts';

const stepMs = 20_000;

function after(lengths: readonly number[], before?: Latency): Latency {
  let latency = before;
  for (const ms of lengths) {
    const at = (latency?.at ?? 0) + stepMs;
    latency = latencyAfter(latency, { ...reading('api'), at }, ms);
  }
  if (latency === undefined) throw new Error('nothing was looked at');
  return latency;
}

function times(count: number, ms: number): number[] {
  return Array.from({ length: count }, () => ms);
}

function reading(source: string, changes: Partial<Reading> = {}): Reading {
  return { source, kind: 'endpoint', at: 0, verdict: 'ok', reason: '', ...changes };
}

const usual = after(times(100, 200));
const calm = { ...reading('control-1', { kind: 'control' }), latency: after(times(100, 40)) };
const slowed = { ...reading('api'), latency: after(times(5, 6_000), usual) };

test('an endpoint is slow when the median of its last looks is five times the usual, and above a second', () => {
  expect(slowOnes([slowed, calm])).toEqual([
    { source: 'api', recentMs: 6_000, usualMs: slowed.latency.usualMs },
  ]);
  const slower = (ms: number) => ({ ...reading('api'), latency: after(times(5, ms), usual) });
  expect(slowOnes([slower(950), calm])).toEqual([]);
  expect(slowOnes([slower(1_200), calm])).toHaveLength(1);
});

test('two slow looks of five do not make it slow', () => {
  const latency = after([200, 6_000, 200, 6_000, 200], usual);
  expect(slowOnes([{ ...reading('api'), latency }, calm])).toEqual([]);
});

test('an endpoint that has always taken its time is not slow', () => {
  expect(slowOnes([{ ...reading('api'), latency: after(times(100, 3_000)) }, calm])).toEqual([]);
});

test.each([
  ['are all as slow', [{ ...calm, latency: after(times(5, 900), calm.latency) }], 0],
  ['do not answer', [{ ...calm, verdict: 'fail' as const }], 0],
  ['are not asked', [], 0],
  [
    'are slow but for one',
    [calm, { ...calm, source: 'control-2', latency: after(times(5, 900), calm.latency) }],
    1,
  ],
])('while the controls %s', (_, controls, count) => {
  expect(slowOnes([slowed, ...controls])).toHaveLength(count);
});

test('what fails is not slow, and has no latency', () => {
  const failed = reading('api', { verdict: 'fail', fault: 'server' });
  expect(latencyAfter(usual, failed, 9_999)).toBe(usual);
  expect(slowOnes([{ ...slowed, ...failed }, calm])).toEqual([]);
});

test('a challenge takes as long as the edge does', () => {
  const challenged = reading('web', { verdict: 'unknown', reachedEdge: true });
  expect(latencyAfter(usual, { ...challenged, at: usual.at + 1 }, 300)?.recentMs).toContain(300);
});

test('what was slow before a pause says nothing of now', () => {
  const later = { ...reading('api'), at: slowed.latency.at + 3_600_000 };
  const latency = latencyAfter(slowed.latency, later, 6_000);
  expect(latency?.recentMs).toEqual([6_000]);
  expect(slowOnes([{ ...later, ...(latency && { latency }) }, calm])).toEqual([]);
});

test('half a day of slowness does not become usual, a day and a half does', () => {
  const hours = (count: number) =>
    after(times((count * 3_600_000) / stepMs, 6_000), after(times(5_000, 200)));
  expect(slowOnes([{ ...reading('api'), latency: hours(12) }, calm])).toHaveLength(1);
  expect(slowOnes([{ ...reading('api'), latency: hours(36) }, calm])).toEqual([]);
});

test('what is usual comes near the median of looks that vary, whatever the first ones were', () => {
  const length = fc.integer({ min: 20, max: 5_000 });
  fc.assert(
    fc.property(length, length, (first, median) => {
      // By turns shorter and longer, by up to half and twice.
      const varied = Array.from({ length: 1_000 }, (_, index) => median * 2 ** Math.sin(index * index));
      const { usualMs } = after([...times(5, first), ...varied]);
      expect(usualMs).toBeGreaterThan(median / 2);
      expect(usualMs).toBeLessThan(median * 2);
    }),
    { numRuns: 30, endOnFailure: true, examples: [[21, 4_772]] },
  );
  expect(recentMedian(usual)).toBe(200);
});
