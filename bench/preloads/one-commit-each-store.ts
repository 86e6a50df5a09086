import type { StorageNeeds } from '../../src/storage/engine.ts';
import * as original from '../../src/storage/storage.ts';

/** The bot's storage, which commits each record in a transaction of its own, one after the other. */
export async function openStorage(url: string, needs: StorageNeeds): Promise<original.Storage> {
  const storage = await original.openStorage(url, needs);
  return {
    ...storage,
    async lead() {
      const lease = await storage.lead();
      return lease && { ...lease, store: oneCommitEach(lease.store) };
    },
  };
}

function oneCommitEach(store: original.Lease['store']): original.Lease['store'] {
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
