import type { Store } from '../storage/store.ts';
import type { StoreUse } from './seen.ts';

/** The same store, and what came of its last use. */
export function storeInUse(store: Store, clock: () => number): { store: Store; use(): StoreUse } {
  let use: StoreUse = { okAt: null, failedAt: null };

  async function noted<T>(work: Promise<T>): Promise<T> {
    try {
      const result = await work;
      use = { ...use, okAt: clock() };
      return result;
    } catch (error) {
      use = { ...use, failedAt: clock() };
      throw error;
    }
  }

  return {
    store: {
      load: () => noted(store.load()),
      write: (changes) => noted(store.write(changes)),
      close: () => store.close(),
    },
    use: () => use,
  };
}
