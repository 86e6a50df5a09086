/**
 * Lets all that is handed in while one commit runs, or in the same turn of the event loop, go into the next one: however
 * many ask, at most one commit runs and one waits. Whoever hands something in learns how the commit ended that held it, and
 * whoever hands in nothing waits for what others did.
 */
export function groupCommit<T>(
  commit: (items: T[]) => Promise<void>,
  nextTurn: () => Promise<unknown>,
): (items: readonly T[]) => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  let next: { items: T[]; done: Promise<void> } | null = null;

  function begin() {
    const items: T[] = [];
    const done = running.then(nextTurn).then(() => {
      next = null;
      return commit(items);
    });
    running = done.catch(() => {});
    return { items, done };
  }

  return (items) => {
    if (items.length === 0) return next?.done ?? running;
    next ??= begin();
    for (const item of items) next.items.push(item);
    return next.done;
  };
}
