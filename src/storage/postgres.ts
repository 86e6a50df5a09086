import KeyvPostgres from '@keyv/postgres';
import Keyv from 'keyv';
import pg from 'pg';
import type { Engine, Lock, Row, StorageNeeds } from './engine.ts';
import { patiently } from './patience.ts';
import { lockingSession, type Query, type Session } from './postgres-session.ts';
import { schemaName } from './schema.ts';
import { errorAt } from './shown-url.ts';
import { NeedsPerson } from './trouble.ts';
import { decoded } from './unreadable.ts';

const table = 'cai_status_bot';
const lockName = `cai-status-bot ${table}`;
const rowsPerQuery = 1_000;
const connections = 4;
const connectTimeoutMs = 2_000;
const queryTimeoutMs = 3_000;
/** A server that another one has taken over from may go on answering on the connections that are open. */
const longestConnectionS = 60;

const pageQuery = `SELECT key, value FROM public.${table}
  WHERE namespace IS NULL AND key > $1 AND ($2 = '' OR key NOT LIKE $2 || '%') ORDER BY key LIMIT ${rowsPerQuery}`;
const readQuery = `SELECT key, value FROM public.${table} WHERE namespace IS NULL AND key = ANY($1)`;
const writeQuery = `INSERT INTO public.${table} (key, value) SELECT * FROM UNNEST($1::text[], $2::text[])
  ON CONFLICT (key, COALESCE(namespace, '')) DO UPDATE SET value = excluded.value, expires = NULL`;
const removeQuery = `DELETE FROM public.${table} WHERE namespace IS NULL AND key = ANY($1)`;

/**
 * A table in the database at `postgres://`. The right to write is a lock that belongs to one session, and everything is
 * written through that session: whoever loses the lock loses its connection for writing with it.
 */
export async function postgres(url: string, needs: StorageNeeds): Promise<Engine> {
  const said = (error: unknown): never => {
    throw explained(errorAt(url, error), error);
  };
  const reads = poolAt(url);
  const keyv = await patiently(url, () => keyvThrough(reads.query, url), needs).catch(async (error) => {
    await reads.end();
    return said(error);
  });
  return {
    async lock() {
      const session = await lockingSession(url, lockName, needs).catch(said);
      return session && lockOf(session, keyv);
    },
    async read(names) {
      const rows = await reads.query(readQuery, [names]).catch(said);
      const found = new Map(rows.map(({ key, value }) => [key, value]));
      const values = names.map((name) => found.has(name) && decoded(keyv, found.get(name)));
      return Promise.all(values.map((value) => value || undefined));
    },
    async put(name, value) {
      await keyv.set(name, value).catch(said);
    },
    close: reads.end,
  };
}

function lockOf(session: Session, keyv: Keyv): Lock {
  const { query } = session;

  async function* rows(without = ''): AsyncGenerator<Row> {
    for (let after = ''; ; ) {
      const page = await query(pageQuery, [after, without]);
      for (const { key, value } of page) yield [String(key), await decoded(keyv, value)];
      if (page.length < rowsPerQuery) return;
      after = String(page.at(-1)?.['key']);
    }
  }

  return {
    rows,
    async commit(rows) {
      await query('BEGIN');
      try {
        await apply(query, keyv, rows);
        await query('COMMIT');
      } catch (error) {
        await query('ROLLBACK').catch(() => {});
        throw error;
      }
    },
    isHeld: session.isAlive,
    mayHaveLost: async () => (await query(readQuery, [[schemaName]])).length === 0,
    lost: session.lost,
    release: session.end,
  };
}

async function apply(query: Query, keyv: Keyv, rows: readonly Row[]): Promise<void> {
  const kept = rows.filter(([, value]) => value !== null);
  const gone = rows.filter(([, value]) => value === null).map(([name]) => name);
  for (let from = 0; from < kept.length; from += rowsPerQuery) {
    const some = kept.slice(from, from + rowsPerQuery);
    const values = await Promise.all(some.map(([, value]) => keyv.encode({ value })));
    await query(writeQuery, [some.map(([name]) => name), values]);
  }
  if (gone.length > 0) await query(removeQuery, [gone]);
}

/**
 * Keyv on our table, through our own connections. The adapter creates the table through a pool of its own, which is closed at
 * once: nobody listens to its errors, so losing an idle connection would end the process.
 */
async function keyvThrough(query: Query, url: string): Promise<Keyv> {
  const adapter = new KeyvPostgres({
    uri: url,
    table,
    max: 1,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
  });
  let failure: unknown;
  adapter.on('error', (error) => {
    failure ??= error;
  });
  try {
    await adapter.has('schema');
  } catch (error) {
    // Why the table could not be created says more than that it does not exist.
    throw failure ?? error;
  } finally {
    await adapter.disconnect();
  }
  return new Keyv({ store: Object.assign(adapter, { query }) });
}

function poolAt(url: string): { query: Query; end(): Promise<void> } {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'cai-status-bot',
    max: connections,
    keepAlive: true,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
    maxLifetimeSeconds: longestConnectionS,
  });
  // An idle connection that breaks is replaced when the next one is needed, and a query that was under way rejects by itself.
  pool.on('error', () => {});
  return {
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    end: () => pool.end(),
  };
}

/** The server's error, in terms of what whoever runs the bot can do about it. */
function explained(error: Error, cause: unknown): Error {
  if (/unrecognized configuration parameter "idle_session_timeout"/.test(error.message)) {
    return new NeedsPerson("it is older than PostgreSQL 14, which can't end the session of a bot that froze");
  }
  if (/unsupported startup parameter/.test(error.message)) {
    return new NeedsPerson(
      'a connection pooler answers there, and locks do not hold through it: use the address of PostgreSQL itself',
    );
  }
  const isForbidden = cause instanceof pg.DatabaseError && cause.code === '42501';
  return isForbidden
    ? new NeedsPerson(`${error.message}: its user may not create the table ${table} or write to it`)
    : error;
}
