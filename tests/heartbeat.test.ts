import { afterEach, expect, test, vi } from 'vitest';
import { heartbeat } from '../src/heartbeat.ts';

const hour = 3_600_000;

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['set back', -hour],
  ['put forward', hour],
])('goes on when the clock is %s by an hour', async (_, byMs) => {
  vi.useFakeTimers();
  let beats = 0;
  const heart = heartbeat(() => {
    beats += 1;
  });
  await heart.start();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(beats).toBe(10);
  vi.setSystemTime(Date.now() + byMs);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(beats).toBeGreaterThanOrEqual(10 + 24);
  await heart.end();
  const ended = beats;
  await vi.advanceTimersByTimeAsync(10_000);
  expect(beats).toBe(ended);
});
