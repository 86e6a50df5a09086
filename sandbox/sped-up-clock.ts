import type { Clock, Timer } from '../src/time.ts';

/** Where a sped-up time stood at a moment of real time, and how fast it goes from there. */
export type Pace = { at: number; realAt: number; speed: number };

export type SpedUpClock = {
  now: Clock;
  timer: Timer;
  pace(): Pace;
  /** Goes on from a pace; what is waiting for its time waits at that pace from now on. */
  follow(pace: Pace): void;
};

type Waiting = { run: () => void; due: number; timeout: NodeJS.Timeout };

/** The time that a pace makes of real time. */
export function timeAt({ at, realAt, speed }: Pace, realNow: number): number {
  return Math.round(at + (realNow - realAt) * speed);
}

/** A clock, and timers, that go faster than real time. Two that follow one pace show the same. */
export function spedUpClock(realClock: Clock, start: Pace): SpedUpClock {
  const waiting = new Set<Waiting>();
  let pace = start;

  const now = () => timeAt(pace, realClock());

  function arm(due: number, run: () => void): NodeJS.Timeout {
    return setTimeout(run, Math.max(0, due - now()) / pace.speed);
  }

  function timer(run: () => void, delayMs: number): () => void {
    const due = now() + delayMs;
    const one: Waiting = {
      due,
      run: () => {
        waiting.delete(one);
        run();
      },
      timeout: arm(due, () => one.run()),
    };
    waiting.add(one);
    return () => {
      waiting.delete(one);
      clearTimeout(one.timeout);
    };
  }

  return {
    now,
    timer,
    pace: () => pace,
    follow(next) {
      pace = next;
      for (const one of waiting) {
        clearTimeout(one.timeout);
        one.timeout = arm(one.due, one.run);
      }
    },
  };
}
