import { createClient } from '@redis/client';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { aStorage, describeOnServers, leadIn } from './engines.ts';
import { subscriptionEntry } from './entries.ts';
import { aRedis } from './servers.ts';

/** Takes the right to write away from whoever has it, as time would. */
const takeAway: Record<string, (url: string) => Promise<void>> = {
  async PostgreSQL(url) {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted",
    );
    await client.end();
  },
  async Redis(url) {
    const client = await createClient({ url }).connect();
    await client.del('cai-status-bot:lease');
    await client.close();
  },
};

describeOnServers('a holder that has lost the right without knowing', ({ name, freshUrl }) => {
  test('writes nothing, and learns it from the attempt', async () => {
    const url = await freshUrl();
    const lease = await leadIn(await aStorage(url));
    await takeAway[name]?.(url);
    const next = await leadIn(await aStorage(url));
    await expect(lease.store.write([subscriptionEntry('late')])).rejects.toThrow();
    expect(await lease.lost).toBeInstanceOf(Error);
    expect(lease.isHeld()).toBe(false);
    await expect(lease.store.write([subscriptionEntry('later')])).rejects.toThrow();
    expect(await next.store.load()).toEqual([]);
  });
});

test('a Redis that others use, too, keeps what is theirs', { tags: 'redis' }, async () => {
  const server = await aRedis();
  onTestFinished(() => server.stop());
  const url = await server.freshUrl();
  const client = await createClient({ url }).connect();
  await client.mSet({ theirs: '1', 'cai-status-bots::subscription:1': '2' });
  const { store } = await leadIn(await aStorage(url));
  await store.write([subscriptionEntry('1')]);
  expect(await store.load()).toEqual([subscriptionEntry('1')]);
  await store.write([{ kind: 'subscription', key: '1', value: null }]);
  const keys = (await client.keys('*')).toSorted();
  await client.close();
  expect(keys).toEqual([
    'cai-status-bot::schema',
    'cai-status-bot:lease',
    'cai-status-bots::subscription:1',
    'theirs',
  ]);
});
