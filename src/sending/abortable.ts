/**
 * Requests that can be given up together, those of later included. Each has a signal of its own: discord.js listens to the
 * signal of a request and never stops, so that one for all would hold on to every request ever made.
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
        return await act(controller.signal);
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
