import type { Channel } from '../packages/discord-stand-in/index.ts';
import type { Subscription } from '../src/alerts/subscription.ts';
import { newPanel } from '../src/panels/panel.ts';
import type { StorageNeeds } from '../src/storage/engine.ts';
import { openStorage } from '../src/storage/storage.ts';
import type { Store, StoredEntry } from '../src/storage/store.ts';
import { inRealTime } from '../src/time.ts';

const nowhere = () => {};

export const realTime: StorageNeeds = {
  clock: () => performance.now(),
  timer: inRealTime,
  now: Date.now,
  log: { info: nowhere, warn: nowhere, error: nowhere },
};

export type OpenStore = Store & { close(): Promise<void> };

/** Opens the store at this address for reading and writing, by this clock. Throws if somebody else has the right to write. */
export async function openStore(url: string, now = realTime.now): Promise<OpenStore> {
  const storage = await openStorage(url, { ...realTime, now });
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
export async function subscribe(
  url: string,
  channels: readonly Channel[],
  wishOf: (channel: Channel) => Pick<Subscription, 'roleId' | 'settings'> = () => ({ roleId: null }),
): Promise<void> {
  const store = await openStore(url);
  const createdAt = Date.now();
  await store.write(
    channels.map((channel) => {
      const { id, guild } = channel;
      const value = {
        channelId: id,
        guildId: guild?.id ?? '',
        ...wishOf(channel),
        createdAt,
        paused: null,
      };
      return { kind: 'subscription', key: id, value: { ...value, lastDelivery: null } };
    }),
  );
  await store.close();
}

/** Makes the next bot that starts from this store keep a panel in each of these channels. */
export async function keepPanels(url: string, channels: readonly Channel[], now = Date.now()): Promise<void> {
  const store = await openStore(url);
  await store.write(
    channels.map(({ id, guild }) => {
      const value = newPanel({ guildId: guild?.id ?? '', channelId: id }, 'en', now);
      return { kind: 'panel', key: id, value };
    }),
  );
  await store.close();
}

/** Makes all that is remembered there older, as if that much more time had passed since; returns what it is then. */
export async function ageMemory(url: string, byMs: number): Promise<StoredEntry[]> {
  const store = await openStore(url);
  // What is counted by the hour can't be moved by anything else.
  const entries = (await store.load()).filter(({ kind }) => kind !== 'hour');
  const aged: StoredEntry[] = JSON.parse(JSON.stringify(entries), (_, value) =>
    typeof value === 'number' && value > earliestTime ? value - byMs : value,
  );
  await store.write(aged);
  await store.close();
  return aged;
}

/** Other numbers that are remembered are smaller. */
const earliestTime = Date.UTC(2020, 0);
