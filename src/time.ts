/** The time in milliseconds: since the epoch where it is the wall clock's, since any moment at all where it is monotonic. */
export type Clock = () => number;

/** Runs something later, in ms; what it returns cancels it. */
export type Timer = (run: () => void, delayMs: number) => () => void;

export function inRealTime(run: () => void, delayMs: number): () => void {
  const timeout = setTimeout(run, delayMs);
  return () => clearTimeout(timeout);
}

/** More than two clocks differ by themselves. */
const sleptMs = 1_000;

/**
 * Milliseconds that never run backwards and go on while the machine sleeps: a monotonic clock stands still then. What the wall
 * clock has gained over it counts, so that a clock which is put forward is taken for a sleep.
 */
export function sleeplessClock(monotonic: Clock, wall: Clock): Clock {
  const start = wall() - monotonic();
  let gainedMs = 0;
  return () => {
    const now = monotonic();
    gainedMs = Math.max(gainedMs, wall() - now - start);
    return now + (gainedMs > sleptMs ? gainedMs : 0);
  };
}
