import type { Channel } from '../packages/discord-stand-in/index.ts';
import type { StorageNeeds } from '../src/storage/engine.ts';
import { openStorage } from '../src/storage/storage.ts';
import type { Store } from '../src/storage/store.ts';
import { inRealTime } from '../src/time.ts';

const nowhere = () => {};

export const realTime: StorageNeeds = {
  clock: () => performance.now(),
  timer: inRealTime,
  now: Date.now,
  log: { info: nowhere, warn: nowhere, error: nowhere },
};

export type OpenStore = Store & { close(): Promise<void> };

/** Opens the store at this address for reading and writing. Throws if somebody else has the right to write. */
export async function openStore(url: string): Promise<OpenStore> {
  const storage = await openStorage(url, realTime);
  const lease = await storage.lead().catch(async (error: unknown) => {
    await storage.close();
    throw error;
  });
  if (lease === null) {
    await storage.close();
    throw new Error('somebody else has the right to write');
  }
  return {
    ...lease.store,
    async close() {
      await lease.release();
      await storage.close();
    },
  };
}

/** Makes the next bot that starts from this store post alerts in these channels. */
export async function subscribe(url: string, channels: readonly Channel[]): Promise<void> {
  const store = await openStore(url);
  const createdAt = Date.now();
  await store.write(
    channels.map(({ id, guild }) => {
      const value = { channelId: id, guildId: guild?.id ?? '', roleId: null, createdAt, paused: null };
      return { kind: 'subscription', key: id, value: { ...value, lastDelivery: null } };
    }),
  );
  await store.close();
}
