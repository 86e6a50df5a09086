import type { Clock, Timer } from '../../src/time.ts';

export type ManualTime = {
  clock: Clock;
  timer: Timer;
  /** How many timers wait for their time. */
  waiting(): number;
  /** Lets time pass, and runs what is then due. */
  pass(lengthMs: number): void;
  /** Lets time pass until the next timer is due; without one, no time passes. */
  passToNextTimer(): void;
};

/** Time that passes only when it is told to. */
export function manualTime(startAt = Date.UTC(2026, 7, 1, 12)): ManualTime {
  const timers = new Set<{ at: number; run: () => void }>();
  let now = startAt;

  function pass(lengthMs: number): void {
    now += lengthMs;
    for (const timer of [...timers].filter(({ at }) => at <= now)) {
      timers.delete(timer);
      timer.run();
    }
  }

  return {
    clock: () => now,
    timer(run, delayMs) {
      const timer = { at: now + delayMs, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    waiting: () => timers.size,
    pass,
    passToNextTimer() {
      const next = Math.min(...[...timers].map(({ at }) => at));
      if (Number.isFinite(next)) pass(Math.max(0, next - now));
    },
  };
}
