import type { StorageNeeds } from '../src/storage/open-engine.ts';
import { openStorage } from '../src/storage/storage.ts';
import type { Store } from '../src/storage/store.ts';
import { inRealTime as timer } from '../src/time.ts';

export const inRealTime: StorageNeeds = {
  clock: () => performance.now(),
  timer,
};

export type OpenStore = Store & { close(): Promise<void> };

/** The store at this address, for whoever needs no more of it; throws where somebody else has it. */
export async function openStore(url: string): Promise<OpenStore> {
  const storage = await openStorage(url, inRealTime);
  const lease = await storage.lead().catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  if (lease === null) {
    await storage.close();
    throw new Error('somebody else has the right to write to it');
  }
  return {
    ...lease.store,
    async close() {
      await lease.release();
      await storage.close();
    },
  };
}
