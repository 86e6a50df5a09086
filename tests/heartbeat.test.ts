import { afterEach, expect, test, vi } from 'vitest';
import { heartbeat } from '../src/heartbeat.ts';

const hour = 3_600_000;
const day = 24 * hour;

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['back by a second', -1_000],
  ['back by an hour', -hour],
  ['back by a year', -365 * day],
  ['forward by two seconds', 2_000],
  ['forward by a day', day],
  ['forward by a year', 365 * day],
  ['forward by ten years', 3_650 * day],
])('goes on when the clock is set %s, without a pause', async (_, byMs) => {
  vi.useFakeTimers({ now: new Date('2026-02-28T23:59:50.300Z') });
  let beats = 0;
  const heart = heartbeat(() => {
    beats += 1;
  });
  heart.start();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(beats).toBe(10);
  vi.setSystemTime(Date.now() + byMs);
  const before = performance.now();
  await vi.advanceTimersByTimeAsync(2_500);
  expect(beats).toBeGreaterThanOrEqual(11);
  await vi.advanceTimersByTimeAsync(27_500);
  expect(beats).toBeGreaterThanOrEqual(38);
  expect(beats).toBeLessThanOrEqual(41);
  expect(performance.now() - before).toBeLessThan(31_000);
  heart.end();
  const ended = beats;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(beats).toBe(ended);
});

test('no event waits while it goes through the time that a clock skipped', async () => {
  const real = globalThis.Date;
  let skippedMs = 0;
  class SetDate extends real {
    constructor(...given: [] | [number]) {
      super(given.length === 0 ? real.now() + skippedMs : given[0]);
    }
  }
  globalThis.Date = SetDate as DateConstructor;
  let beats = 0;
  const { promise: beaten, resolve } = Promise.withResolvers<void>();
  const heart = heartbeat(() => {
    beats += 1;
    if (skippedMs === 0) skippedMs = 30 * day;
    else if (beats === 3) resolve();
  });
  let longestMs = 0;
  let latest = performance.now();
  const watching = setInterval(() => {
    longestMs = Math.max(longestMs, performance.now() - latest);
    latest = performance.now();
  }, 5);
  try {
    heart.start();
    await beaten;
  } finally {
    heart.end();
    clearInterval(watching);
    globalThis.Date = real;
  }
  expect(longestMs).toBeLessThan(1_000);
});
