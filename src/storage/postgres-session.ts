import pg from 'pg';
import type { Clock, Timer } from '../time.ts';

/** The server ends a session, and with it the lock, when it has heard nothing from it for this long. */
const leaseMs = 8_000;
/** Allows for clocks that run at different speeds, and for the time between looking at the clock and acting on it. */
const marginMs = 1_000;
const beatMs = 2_000;
const queryTimeoutMs = 5_000;
const connectTimeoutMs = 3_000;
/** Closing a connection to a server that is out of reach may take a quarter of an hour. */
const goodbyeMs = 2_000;
/** The error code of a server that another one has taken over from: it is read-only now. */
const readOnly = '25006';

export type Query = (sql: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

/** One connection, which holds a lock for as long as it lives and never reconnects. */
export type Session = {
  query: Query;
  isAlive(): boolean;
  /** Resolves, once, when the session has ended or may have ended. */
  lost: Promise<Error>;
  end(): Promise<void>;
};

/** Connects and takes the lock of this name; null while another session has it. */
export async function lockingSession(
  url: string,
  lock: string,
  { clock, timer }: { clock: Clock; timer: Timer },
): Promise<Session | null> {
  const client = new pg.Client({
    connectionString: withTimeouts(url),
    application_name: 'cai-status-bot (leads)',
    keepAlive: true,
    connectionTimeoutMillis: connectTimeoutMs,
    query_timeout: queryTimeoutMs,
  });
  const { promise: lost, resolve } = Promise.withResolvers<Error>();
  let answeredAt = Number.NEGATIVE_INFINITY;
  let unanswered = 0;
  let hasEnded = false;
  let cancelBeat = () => {};

  function lose(error: Error): void {
    if (hasEnded) return;
    hasEnded = true;
    cancelBeat();
    client.end().catch(() => {});
    resolve(error);
  }

  async function query(sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
    if (hasEnded) throw new Error('the session with the database has ended');
    // The server starts counting when it answers, which is later than this.
    const sentAt = clock();
    unanswered += 1;
    try {
      const { rows } = await client.query(sql, values);
      answeredAt = Math.max(answeredAt, sentAt);
      return rows;
    } catch (error) {
      // Without an answer we can't know what was done. The next holder of the lock reads what is there.
      if (!(error instanceof pg.DatabaseError) || error.code === readOnly) lose(error as Error);
      throw error;
    } finally {
      unanswered -= 1;
    }
  }

  function isAlive(): boolean {
    return !hasEnded && clock() < answeredAt + leaseMs - marginMs;
  }

  function beat(): void {
    if (!isAlive()) {
      lose(new Error('the database has not answered in time'));
      return;
    }
    // A query that is under way is a sign of life as well.
    if (unanswered === 0) query('SELECT 1').catch(lose);
    cancelBeat = timer(beat, beatMs);
  }

  client.on('error', lose);
  client.on('end', () => lose(new Error('the connection to the database has ended')));
  async function end(): Promise<void> {
    if (hasEnded) return;
    hasEnded = true;
    cancelBeat();
    await new Promise<void>((resolve) => {
      const stopWaiting = timer(resolve, goodbyeMs);
      client
        .end()
        .catch(() => {})
        .then(stopWaiting)
        .then(resolve);
    });
  }

  try {
    await client.connect();
    await refuseWithoutTimeouts(query);
    const [answer] = await query('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken', [lock]);
    if (answer?.['taken'] !== true) {
      await end();
      return null;
    }
  } catch (error) {
    lose(error as Error);
    throw error;
  }
  beat();
  return { query, isAlive, lost, end };
}

/** A pooler may be configured to drop unknown startup parameters without an error. */
async function refuseWithoutTimeouts(query: Query): Promise<void> {
  const [setting] = await query("SELECT setting FROM pg_settings WHERE name = 'idle_session_timeout'");
  if (setting?.['setting'] !== String(leaseMs)) throw new Error('unsupported startup parameter: options');
}

/** Sent in the startup packet: a pooler, which would share the session with others, rejects parameters that it does not know. */
function withTimeouts(url: string): string {
  const changed = new URL(url);
  const own = changed.searchParams.get('options') ?? '';
  const timeouts = ['idle_session_timeout', 'idle_in_transaction_session_timeout'].map(
    (name) => `-c ${name}=${leaseMs}`,
  );
  changed.searchParams.set('options', [own, ...timeouts].join(' ').trim());
  return changed.href;
}
