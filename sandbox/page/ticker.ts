/** Calls whoever listens once a second. */
export type Ticker = { now: () => number; listen(listener: () => void): () => void };

const everyMs = 1_000;

/** One timer for all that ticks on the page; it runs only while somebody listens. */
export function ticker(now: () => number): Ticker {
  const listeners = new Set<() => void>();
  let ticking: ReturnType<typeof setInterval> | undefined;
  return {
    now,
    listen(listener) {
      listeners.add(listener);
      ticking ??= setInterval(() => {
        for (const each of listeners) each();
      }, everyMs);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(ticking);
        ticking = undefined;
      };
    },
  };
}
