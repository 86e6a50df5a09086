/**
 * Collects everything that is passed in while one commit runs, or within the same turn of the event loop, into the next
 * commit: however many callers there are, at most one commit runs and one waits. The promise settles with the commit that
 * holds the caller's items; with no items it settles with the commit that is under way or waiting.
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
