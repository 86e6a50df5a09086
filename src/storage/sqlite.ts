import { setImmediate as nextTurn } from 'node:timers/promises';
import KeyvSqlite from '@keyv/sqlite';
import Keyv from 'keyv';
import type { Engine, Lock, Row, StorageNeeds } from './engine.ts';
import { type SqliteFile, sqliteFile } from './sqlite-file.ts';
import { decoded } from './unreadable.ts';

const rowsPerTurn = 249;
const pageQuery = `SELECT key, value FROM keyv
  WHERE namespace = '' AND key > ? AND (? = '' OR key NOT LIKE ? || '%') ORDER BY key LIMIT ${rowsPerTurn}`;
const checkEveryMs = 1_000;

type Database = { file: SqliteFile; adapter: KeyvSqlite; keyv: Keyv };

/**
 * The database at `sqlite://path`, whose folder is created. Two bots that share a file would both announce everything and each
 * forget what the other was told, so the first one to use the file keeps it until it closes it or its process ends.
 */
export function sqlite(url: string, needs: StorageNeeds): Engine {
  let opened: Promise<Database> | null = null;

  function database(): Promise<Database> {
    opened ??= open(url, needs).catch((error: unknown) => {
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
    lock: async () => lockOf(await database(), needs, close),
    async read(names) {
      const { adapter, keyv } = await database();
      const found = await adapter.getMany([...names]);
      return Promise.all(found.map((raw) => (raw === undefined ? undefined : decoded(keyv, raw))));
    },
    async put(name, value) {
      await (await database()).keyv.set(name, value);
    },
    close,
  };
}

function lockOf({ file, adapter, keyv }: Database, needs: StorageNeeds, close: () => Promise<void>): Lock {
  const { promise: lost, resolve: lose } = Promise.withResolvers<Error>();
  let isHeld = true;
  let cancelCheck = needs.timer(check, checkEveryMs);

  function mustStand(): void {
    try {
      file.check();
    } catch (error) {
      end();
      lose(error as Error);
      throw error;
    }
  }

  function check(): void {
    try {
      mustStand();
      cancelCheck = needs.timer(check, checkEveryMs);
    } catch {
      // It is told by what `lost` resolves to.
    }
  }

  function end(): void {
    isHeld = false;
    cancelCheck();
  }

  return {
    async *rows(without = '') {
      for (let after = ''; ; ) {
        const page = (await adapter.query(pageQuery, after, without, without)) as {
          key: string;
          value: unknown;
        }[];
        for (const { key, value } of page) yield [key, await decoded(keyv, value)];
        if (page.length < rowsPerTurn) return;
        // SQLite works in this thread: between two pages everything else goes on.
        await nextTurn();
        after = page.at(-1)?.key ?? '';
      }
    },
    async commit(rows) {
      if (!isHeld) throw new Error('the database is not open any more');
      await inOneCommit(adapter, () => apply(keyv, rows)).finally(mustStand);
    },
    isHeld: () => isHeld,
    // Nobody else can get at the file.
    mayHaveLost: async () => false,
    lost,
    rescue: (rows) =>
      file.rescue(async (path) => {
        const copy = await open(`sqlite://${path}`, needs);
        await inOneCommit(copy.adapter, () => apply(copy.keyv, rows));
        await copy.adapter.close();
      }),
    release() {
      end();
      return close();
    },
  };
}

async function open(url: string, { log, now }: StorageNeeds): Promise<Database> {
  const file = sqliteFile(url.replace(/^sqlite:\/\//, ''), log, now);
  const connect = async () => ({ query: file.query, close: async () => file.close() });
  const adapter = new KeyvSqlite({
    uri: url,
    driver: { name: 'custom', connect },
  });
  await adapter.ready;
  // Keyv throws as long as nobody listens to its 'error' event, which is what we want: a failed write must not go unnoticed.
  return { file, adapter, keyv: new Keyv({ store: adapter }) };
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
