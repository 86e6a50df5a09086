import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spedUpClock } from '../../sandbox/sped-up-clock.ts';

beforeEach(() => void vi.useFakeTimers({ now: 1_000 }));
afterEach(() => void vi.useRealTimers());

const tenfold = { at: 50_000, realAt: 1_000, speed: 10 };

test('it goes as fast as it is told, from where it is told', () => {
  const clock = spedUpClock(Date.now, tenfold);
  expect(clock.now()).toBe(50_000);
  vi.advanceTimersByTime(200);
  expect(clock.now()).toBe(52_000);
});

test('what waits, waits by its time', () => {
  const clock = spedUpClock(Date.now, tenfold);
  const done = vi.fn();
  clock.timer(done, 30_000);
  vi.advanceTimersByTime(2_999);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(done).toHaveBeenCalledOnce();
});

test('another pace holds for what is waiting already, and no time is lost or won by it', () => {
  const clock = spedUpClock(Date.now, tenfold);
  const done = vi.fn();
  clock.timer(done, 30_000);
  vi.advanceTimersByTime(1_000);
  clock.follow({ at: clock.now(), realAt: Date.now(), speed: 1 });
  expect(clock.now()).toBe(60_000);
  vi.advanceTimersByTime(19_999);
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(done).toHaveBeenCalledOnce();
});

test('what is called off does not happen, at no pace', () => {
  const clock = spedUpClock(Date.now, tenfold);
  const done = vi.fn();
  const callOff = clock.timer(done, 30_000);
  callOff();
  clock.follow({ at: clock.now(), realAt: Date.now(), speed: 60 });
  vi.advanceTimersByTime(60_000);
  expect(done).not.toHaveBeenCalled();
});
