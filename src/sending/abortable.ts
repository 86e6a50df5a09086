/**
 * Requests that can be given up together, including those made later. Each has a signal of its own: discord.js never stops
 * listening to a request's signal, so a shared one would hold on to every request ever made.
 */
export function abortable() {
  const live = new Set<AbortController>();
  let isOver = false;

  return {
    async within<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
      const controller = new AbortController();
      if (isOver) controller.abort();
      live.add(controller);
      try {
        return await Promise.race([act(controller.signal), givenUp(controller.signal)]);
      } finally {
        live.delete(controller);
      }
    },
    all(): void {
      isOver = true;
      for (const controller of live) controller.abort();
    },
  };
}

/** While discord.js waits for a limit to end, it hears of no signal. */
function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}
