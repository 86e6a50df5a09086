import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import KeyvSqlite from '@keyv/sqlite';
import Keyv from 'keyv';
import type { Delivery } from '../alerts/outbox.ts';
import type { Subscription } from '../alerts/subscription.ts';
import type { Incident } from '../health/incident.ts';
import type { PastOutage } from '../health/past-outages.ts';
import type { Watch } from '../health/watch.ts';
import { parseRecord } from './records.ts';

/** Everything that is remembered over a restart, by kind and by key within the kind. */
export type Records = {
  watch: Watch;
  subscription: Subscription;
  incident: Incident;
  /** An outage that the bot saw from start to end, kept for the outlook. */
  outage: PastOutage;
  delivery: Delivery;
};
export type Kind = keyof Records;
export type Entry = { [K in Kind]: { kind: K; key: string; value: Records[K] } }[Kind];
export type EntryKey = { kind: Kind; key: string };

export type Store = {
  load(): Promise<Entry[]>;
  /** All in one write: either everything is saved or nothing (up to 249 entries). Throws when it could not be saved. */
  save(entries: Entry[]): Promise<void>;
  remove(keys: EntryKey[]): Promise<void>;
  close(): Promise<void>;
};

const schemaVersion = 1;
const schemaKey = 'schema';

/**
 * Opens the database at `sqlite://path`, making its folder. Throws, having changed nothing, when the place can't be used:
 * no database, not writable, in use by another bot, or written by a newer version of the bot.
 */
export async function openStore(url: string): Promise<Store> {
  const path = url.replace(/^sqlite:\/\//, '');
  if (path !== ':memory:') await mkdir(dirname(path), { recursive: true });
  const adapter = new KeyvSqlite({
    uri: url,
    driver: 'node:sqlite',
    wal: path !== ':memory:',
    busyTimeout: 5_000,
    iterationLimit: 1_000,
  });
  await adapter.ready;
  // Two bots on one memory would each tell everything and forget what the other heard. The lock ends with its process.
  await adapter.query('PRAGMA locking_mode = EXCLUSIVE');
  // Without a listener for its 'error' event Keyv throws, which is what we want: a write that failed must not pass unseen.
  const keyv = new Keyv({ store: adapter });
  await claim(keyv).catch(async (error: unknown) => {
    // Left open, it would leave a write-ahead log behind, which SQLite would play into a backup put in its place.
    await adapter.close();
    throw error;
  });
  return {
    load: () => load(keyv),
    async save(entries) {
      const saved = await keyv.setMany(
        entries.map(({ kind, key, value }) => ({ key: `${kind}:${key}`, value })),
      );
      if (!saved.every(Boolean)) throw new Error('the database did not take a write');
    },
    async remove(keys) {
      await keyv.deleteMany(keys.map(({ kind, key }) => `${kind}:${key}`));
    },
    close: () => adapter.close(),
  };
}

/** Shows at start, not at the first outage, that the place can be written to. */
async function claim(keyv: Keyv): Promise<void> {
  const found = await keyv.get<number>(schemaKey);
  if (found !== undefined && found !== schemaVersion) {
    throw new Error(
      `it was written by another version of this bot (format ${found}, I know ${schemaVersion})`,
    );
  }
  await keyv.set(schemaKey, schemaVersion);
}

async function load(keyv: Keyv): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const [fullKey, value] of keyv.iterator()) {
    if (fullKey === schemaKey) continue;
    const [, kind = '', key = ''] = /^(\w+):(.*)$/.exec(String(fullKey)) ?? [];
    entries.push(parseRecord(kind, key, value));
  }
  return entries;
}
