import KeyvPostgres from '@keyv/postgres';
import Keyv from 'keyv';
import pg from 'pg';
import type { Engine, Lock, Row } from './engine.ts';
import { type PatienceNeeds, patiently } from './patience.ts';
import { lockingSession, type Query, type Session } from './postgres-session.ts';
import { errorAt } from './shown-url.ts';

const table = 'cai_status_bot';
const lockName = `cai-status-bot ${table}`;
const rowsPerQuery = 1_000;
const connections = 4;
const connectTimeoutMs = 2_000;
const queryTimeoutMs = 3_000;

/**
 * A table in the database at `postgres://`. The right to write is a lock that belongs to one session, and everything is
 * written through that session: a holder that lost the lock has lost the way to write, too.
 */
export async function postgres(url: string, needs: PatienceNeeds): Promise<Engine> {
  const said = (error: unknown): never => {
    throw explained(errorAt(url, error), error);
  };
  const reads = poolAt(url);
  const keyv = await patiently(() => keyvThrough(reads.query, url), needs).catch(async (error) => {
    await reads.end();
    return said(error);
  });
  return {
    async lock() {
      const session = await lockingSession(url, lockName, needs).catch(said);
      return session && lockOf(session, await keyvThrough(session.query, url).catch(said));
    },
    read: (names) => keyv.getMany([...names]).catch(said),
    async put(name, value) {
      await keyv.set(name, value).catch(said);
    },
    close: reads.end,
  };
}

function lockOf(session: Session, keyv: Keyv): Lock {
  return {
    rows: () => keyv.iterator() as AsyncIterable<Row>,
    async commit(rows) {
      await session.query('BEGIN');
      try {
        await apply(session, keyv, rows);
        await session.query('COMMIT');
      } catch (error) {
        await session.query('ROLLBACK').catch(() => {});
        throw error;
      }
    },
    isHeld: session.isAlive,
    lost: session.lost,
    release: session.end,
  };
}

async function apply({ query }: Session, keyv: Keyv, rows: readonly Row[]): Promise<void> {
  const kept = rows.filter(([, value]) => value !== null).map(([key, value]) => ({ key, value }));
  const gone = rows.filter(([, value]) => value === null).map(([key]) => key);
  for (let from = 0; from < kept.length; from += rowsPerQuery) {
    const saved = await keyv.setMany(kept.slice(from, from + rowsPerQuery));
    if (!saved.every(Boolean)) throw new Error('the database did not take a write');
  }
  // The adapter would ask once for every key.
  if (gone.length > 0) await query(`DELETE FROM ${table} WHERE key = ANY($1) AND namespace IS NULL`, [gone]);
}

/**
 * Keyv on our table, through a connection of ours. The adapter makes the table through a pool of its own, which forgets to
 * listen for errors, so that a connection cut at rest would end the process; it is ended at once.
 */
async function keyvThrough(query: Query, url: string): Promise<Keyv> {
  const adapter = new KeyvPostgres({
    uri: url,
    table,
    iterationLimit: rowsPerQuery,
    max: 1,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
  });
  try {
    await adapter.has('schema');
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
  });
  // A connection that broke at rest is replaced when the next one is needed; what was asked on it says so by itself.
  pool.on('error', () => {});
  return {
    query: async (sql, values) => (await pool.query(sql, values)).rows,
    end: () => pool.end(),
  };
}

/** What the server's words mean to whoever runs the bot. */
function explained(error: Error, cause: unknown): Error {
  if (/unrecognized configuration parameter "idle_session_timeout"/.test(error.message)) {
    return new Error('it is older than PostgreSQL 14, and can not end the session of a bot that froze');
  }
  if (/unsupported startup parameter/.test(error.message)) {
    return new Error(
      'a connection pooler answers there, and a lock does not hold through it: name the address of PostgreSQL itself',
    );
  }
  const isForbidden = cause instanceof pg.DatabaseError && cause.code === '42501';
  return isForbidden
    ? new Error(`${error.message}: its user may not make or write the table ${table}`)
    : error;
}
