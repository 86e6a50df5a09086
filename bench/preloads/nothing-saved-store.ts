import type { StorageNeeds } from '../../src/storage/engine.ts';
import * as original from '../../src/storage/storage.ts';

/** The bot's storage, which drops every write. */
export async function openStorage(url: string, needs: StorageNeeds): Promise<original.Storage> {
  const storage = await original.openStorage(url, needs);
  return {
    ...storage,
    async lead() {
      const lease = await storage.lead();
      return lease && { ...lease, store: { ...lease.store, write: async () => {} } };
    },
  };
}
