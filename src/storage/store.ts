import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import KeyvSqlite from '@keyv/sqlite';
import Keyv from 'keyv';
import type { Delivery } from '../alerts/outbox.ts';
import type { Subscription } from '../alerts/subscription.ts';
import type { Incident } from '../health/incident.ts';
import type { PastOutage } from '../health/past-outages.ts';
import type { Watch } from '../health/watch.ts';
import { groupCommit } from './group-commit.ts';
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
/** What a key holds from now on, or that it holds nothing any more. */
export type Change = Entry | (EntryKey & { value: null });

export type Store = {
  load(): Promise<Entry[]>;
  /**
   * Done when it is on the disk, all of it or nothing. What is handed in while another write is under way goes onto the disk
   * together, in one commit. Throws when it could not be saved.
   */
  write(changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
};

const schemaVersion = 1;
const schemaKey = 'schema';
const entriesPerTurn = 249;

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
  const write = groupCommit<Change>(
    (changes) => inOneCommit(adapter, () => apply(keyv, changes)),
    () => nextTurn(),
  );
  return {
    load: () => load(keyv),
    write,
    close: () => adapter.close(),
  };
}

async function inOneCommit(adapter: KeyvSqlite, act: () => Promise<void>): Promise<void> {
  await adapter.query('BEGIN IMMEDIATE');
  try {
    await act();
    await adapter.query('COMMIT');
  } catch (error) {
    // Where the database has undone it already, there is nothing left to undo.
    await adapter.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Of several changes to one key the last one counts. */
async function apply(keyv: Keyv, changes: readonly Change[]): Promise<void> {
  const latest = new Map(changes.map(({ kind, key, value }) => [`${kind}:${key}`, value]));
  const kept = [...latest].filter(([, value]) => value !== null).map(([key, value]) => ({ key, value }));
  const gone = [...latest].filter(([, value]) => value === null).map(([key]) => key);
  for (let from = 0; from < kept.length; from += entriesPerTurn) {
    const saved = await keyv.setMany(kept.slice(from, from + entriesPerTurn));
    if (!saved.every(Boolean)) throw new Error('the database did not take a write');
    // SQLite works in this thread: while it takes in thousands, people are answered in between.
    if (from + entriesPerTurn < kept.length) await nextTurn();
  }
  if (gone.length > 0) await keyv.deleteMany(gone);
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
