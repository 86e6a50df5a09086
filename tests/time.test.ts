import { expect, test } from 'vitest';
import { sleeplessClock } from '../src/time.ts';

/** Both clocks of a machine. */
function aMachine() {
  let monotonic = 5_000;
  let wall = Date.UTC(2026, 7, 1);
  return {
    clock: sleeplessClock(
      () => monotonic,
      () => Math.floor(wall),
    ),
    runs(ms: number) {
      monotonic += ms;
      wall += ms;
    },
    sleeps(ms: number) {
      wall += ms;
    },
  };
}

test('a clock that goes on in sleep counts every hour of it, once', () => {
  const { clock, runs, sleeps } = aMachine();
  const start = clock();
  runs(250.5);
  expect(clock() - start).toBe(250.5);
  sleeps(3_600_000);
  expect(clock() - start).toBeCloseTo(3_600_250.5, -1);
  runs(1_000);
  sleeps(3_600_000);
  expect(clock() - start).toBeCloseTo(7_201_250.5, -1);
});

test('looked at often, it does not run ahead', () => {
  const { clock, runs } = aMachine();
  const start = clock();
  for (let times = 0; times < 10_000; times += 1) {
    runs(0.3);
    clock();
  }
  expect(clock() - start).toBeCloseTo(3_000, 0);
});

test('a wall clock that is set back turns nothing back', () => {
  const { clock, runs, sleeps } = aMachine();
  const start = clock();
  sleeps(-60_000);
  runs(100);
  expect(clock() - start).toBeCloseTo(100, 0);
});
