/** Tells the time in ms: a wall clock since the epoch, a monotonic clock since whatever moment, but never going back. */
export type Clock = () => number;

/** Runs something after a delay; returns a function that cancels it. */
export type Timer = (run: () => void, delayMs: number) => () => void;

export function inRealTime(run: () => void, delayMs: number): () => void {
  const timeout = setTimeout(run, delayMs);
  return () => clearTimeout(timeout);
}

/** More than two clocks of one machine drift apart unnoticed, one of which may tell only seconds. */
const driftMs = 2_000;

/**
 * A monotonic clock that also counts the time for which the machine sleeps, when the one of the system stands still. It adds what
 * another clock, which goes on in sleep and may be coarse, has gained on that one.
 */
export function sleeplessClock(monotonic: Clock, coarse: Clock): Clock {
  const start = coarse() - monotonic();
  let gainedMs = 0;
  return () => {
    const now = monotonic();
    gainedMs = Math.max(gainedMs, coarse() - now - start);
    return now + (gainedMs > driftMs ? gainedMs : 0);
  };
}

/** Tells by how much a wall clock was set since it was last asked, going by a clock that nobody sets. */
export function clockChange(wall: Clock, steady: Clock): () => number {
  let ahead = wall() - steady();
  return () => {
    const changedByMs = wall() - steady() - ahead;
    if (Math.abs(changedByMs) <= driftMs) return 0;
    ahead += changedByMs;
    return changedByMs;
  };
}
