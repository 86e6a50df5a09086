import type { Lease, Storage } from '../storage/storage.ts';
import type { Store } from '../storage/store.ts';
import type { Clock } from '../time.ts';
import type { StoreUse } from './seen.ts';

/** The same storage, and how long ago it worked, and whether it failed since. `clock` is monotonic. */
export function storageInUse(storage: Storage, clock: Clock): { storage: Storage; use(): StoreUse } {
  let okAt: number | null = null;
  let hasFailed = false;
  let held: Lease | null = null;

  async function noted<T>(work: Promise<T>): Promise<T> {
    try {
      const result = await work;
      okAt = clock();
      hasFailed = false;
      return result;
    } catch (error) {
      hasFailed = true;
      throw error;
    }
  }

  const noting = (store: Store): Store => ({
    load: () => noted(store.load()),
    write: (changes) => noted(store.write(changes)),
    lost: (known, unsaved) => noted(store.lost(known, unsaved)),
    unreadable: store.unreadable,
  });

  return {
    storage: {
      async lead() {
        const lease = await storage.lead();
        held = lease ?? held;
        return lease && { ...lease, store: noting(lease.store) };
      },
      get: (keys) => noted(storage.get(keys)),
      post: (entry) => noted(storage.post(entry)),
      close: () => storage.close(),
    },
    use: () => ({
      okAgoMs: okAt === null ? null : clock() - okAt,
      hasFailed,
      unreadable: held?.isHeld() ? held.store.unreadable().length : 0,
    }),
  };
}
