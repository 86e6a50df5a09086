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
 * written through that session: whoever loses the lock loses its connection for writing with it.
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
  // The adapter would send one query per key.
  if (gone.length > 0) await query(`DELETE FROM ${table} WHERE key = ANY($1) AND namespace IS NULL`, [gone]);
}

/**
 * Keyv on our table, through our own connection. The adapter creates the table through a pool of its own, which is closed at
 * once: nobody listens to its errors, so losing an idle connection would end the process.
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
    return new Error("it is older than PostgreSQL 14, which can't end the session of a bot that froze");
  }
  if (/unsupported startup parameter/.test(error.message)) {
    return new Error(
      'a connection pooler answers there, and locks do not hold through it: use the address of PostgreSQL itself',
    );
  }
  const isForbidden = cause instanceof pg.DatabaseError && cause.code === '42501';
  return isForbidden
    ? new Error(`${error.message}: its user may not create the table ${table} or write to it`)
    : error;
}
