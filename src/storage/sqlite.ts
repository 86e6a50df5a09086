import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import KeyvSqlite from '@keyv/sqlite';
import Keyv from 'keyv';
import type { Engine, Row } from './engine.ts';

const rowsPerTurn = 249;

type Database = { adapter: KeyvSqlite; keyv: Keyv };

/**
 * The database at `sqlite://path`, whose folder is created. Two bots that share a file would both announce everything and each
 * forget what the other was told, so the first one to use the file keeps it until it closes it or its process ends.
 */
export function sqlite(url: string): Engine {
  let opened: Promise<Database> | null = null;

  function database(): Promise<Database> {
    opened ??= open(url).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  async function close(): Promise<void> {
    const closing = opened;
    opened = null;
    await (await closing)?.adapter.close();
  }

  return {
    async lock() {
      const { adapter, keyv } = await database();
      let isHeld = true;
      return {
        rows: () => rowsOf(keyv),
        commit: (rows) => inOneCommit(adapter, () => apply(keyv, rows)),
        isHeld: () => isHeld,
        lost: new Promise(() => {}),
        release() {
          isHeld = false;
          return close();
        },
      };
    },
    read: async (names) => (await database()).keyv.getMany([...names]),
    async put(name, value) {
      await (await database()).keyv.set(name, value);
    },
    close,
  };
}

async function open(url: string): Promise<Database> {
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
  await adapter.query('PRAGMA locking_mode = EXCLUSIVE');
  // Keyv throws as long as nobody listens to its 'error' event, which is what we want: a failed write must not go unnoticed.
  return { adapter, keyv: new Keyv({ store: adapter }) };
}

/** The adapter never waits for anything, so nothing else would run until the last row was read. */
async function* rowsOf(keyv: Keyv): AsyncGenerator<Row> {
  let count = 0;
  for await (const row of keyv.iterator() as AsyncIterable<Row>) {
    yield row;
    count += 1;
    if (count % rowsPerTurn === 0) await nextTurn();
  }
}

async function inOneCommit(adapter: KeyvSqlite, act: () => Promise<void>): Promise<void> {
  await adapter.query('BEGIN IMMEDIATE');
  try {
    await act();
    await adapter.query('COMMIT');
  } catch (error) {
    // SQLite may have rolled back by itself already.
    await adapter.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function apply(keyv: Keyv, rows: readonly Row[]): Promise<void> {
  const kept = rows.filter(([, value]) => value !== null).map(([key, value]) => ({ key, value }));
  const gone = rows.filter(([, value]) => value === null).map(([key]) => key);
  for (let from = 0; from < kept.length; from += rowsPerTurn) {
    const saved = await keyv.setMany(kept.slice(from, from + rowsPerTurn));
    if (!saved.every(Boolean)) throw new Error('the database did not take a write');
    // SQLite works in this thread: pause between batches, so that people get their answers while thousands of rows are saved.
    if (from + rowsPerTurn < kept.length) await nextTurn();
  }
  if (gone.length > 0) await keyv.deleteMany(gone);
}
