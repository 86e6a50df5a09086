import pg from 'pg';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { aStorage, leadIn } from './engines.ts';
import { subscriptionEntry } from './entries.ts';
import { aPostgres, type Server } from './servers.ts';

describe('taking the lead on PostgreSQL', { tags: 'postgresql' }, () => {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await aPostgres();
  });
  afterAll(() => server?.stop());

  /** A place that a user may use who is no superuser, and somebody who may change both. */
  async function aPlace() {
    const url = (await server?.freshUrl()) ?? '';
    const admin = new pg.Client(url);
    await admin.connect();
    onTestFinished(() => admin.end());
    const user = `user_${new URL(url).pathname.slice(1)}`;
    await admin.query(
      `CREATE ROLE ${user} LOGIN PASSWORD 'secret'; GRANT CREATE ON SCHEMA public TO ${user}`,
    );
    const own = Object.assign(new URL(url), { username: user, password: 'secret' }).href;
    return { url: own, user, sql: (text: string) => admin.query(text) };
  }

  /** Somebody who led before, and leaves. */
  async function led(url: string): Promise<void> {
    const lease = await leadIn(await aStorage(url));
    await lease.store.write([subscriptionEntry('1')]);
    await lease.release();
  }

  test('needs one connection and no other', async () => {
    const { url, user, sql } = await aPlace();
    await led(url);
    const storage = await aStorage(url);
    await storage.get([]);
    const taken = await sql(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE usename = '${user}'`);
    await sql(`ALTER ROLE ${user} CONNECTION LIMIT ${taken.rows[0].n + 1}`);
    const lease = await storage.lead();
    expect(await lease?.store.load()).toEqual([subscriptionEntry('1')]);
  });

  test.each([
    [
      'the database has no connection left',
      (user: string) => `ALTER ROLE ${user} CONNECTION LIMIT 0`,
      (user: string) => `ALTER ROLE ${user} CONNECTION LIMIT -1`,
    ],
    [
      'the database is read-only',
      (user: string) => `ALTER ROLE ${user} SET default_transaction_read_only = on`,
      (user: string) => `ALTER ROLE ${user} RESET default_transaction_read_only`,
    ],
    [
      'the table may no longer be written',
      (user: string) => `ALTER TABLE cai_status_bot OWNER TO bot; GRANT SELECT ON cai_status_bot TO ${user}`,
      (user: string) => `ALTER TABLE cai_status_bot OWNER TO ${user}`,
    ],
    [
      'the table is gone',
      () => 'ALTER TABLE cai_status_bot RENAME TO elsewhere',
      () => 'ALTER TABLE elsewhere RENAME TO cai_status_bot',
    ],
    [
      'the format is newer',
      () => `UPDATE cai_status_bot SET value = '{"value":99}' WHERE key = 'schema'`,
      () => `UPDATE cai_status_bot SET value = '{"value":3}' WHERE key = 'schema'`,
    ],
    [
      'the table is locked for longer than anybody waits',
      () => 'BEGIN; LOCK TABLE cai_status_bot',
      () => 'ROLLBACK',
    ],
  ])('fails while %s, and leaves the way to whoever comes next', async (_, spoil, mend) => {
    const { url, user, sql } = await aPlace();
    await led(url);
    const [one, other] = [await aStorage(url), await aStorage(url)];
    await sql(spoil(user));
    await expect(one.lead()).rejects.toThrow();
    await sql(mend(user));
    const next = await leadIn(other, 2_000);
    expect(await next.store.load()).toEqual([subscriptionEntry('1')]);
    expect(await one.lead()).toBeNull();
  });
});
