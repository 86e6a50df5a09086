import * as original from '../src/storage/store.ts';

/** The bot's store with every record in a transaction of its own, the next one begun when the last has ended. */
export async function openStore(url: string): Promise<original.Store> {
  const store = await original.openStore(url);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  return {
    ...store,
    async write(changes) {
      await Promise.all(changes.map((change) => inTurn(() => store.write([change]))));
    },
  };
}
