import { createClient } from '@redis/client';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import type { Change, StoredEntry } from '../../src/storage/store.ts';
import { aStorage, describeEverywhere, describeOnServers, leadIn } from './engines.ts';
import { oneOfEveryKind, sorted, subscriptionEntry } from './entries.ts';
import { aLog } from './log.ts';
import { aRedis } from './servers.ts';

const many = Array.from({ length: 2_500 }, (_, index) => subscriptionEntry(String(1_000 + index)));

/** What was lost, where nothing is to be removed. */
function entriesIn(changes: readonly Change[]): StoredEntry[] {
  expect(changes.filter(({ value }) => value === null)).toEqual([]);
  return changes.filter((change) => change.value !== null);
}

/** Empties a place past the program. */
async function empty(url: string): Promise<void> {
  if (url.startsWith('redis')) {
    const client = await createClient({ url }).connect();
    // All but the lease.
    await client.unlink(await client.keys('cai-status-bot::*'));
    return client.close();
  }
  const client = new pg.Client(url);
  await client.connect();
  await client.query('TRUNCATE cai_status_bot').finally(() => client.end());
}

describeEverywhere('a place that loses nothing', ({ freshUrl }) => {
  test('is not said to have lost anything, whatever else is known', async () => {
    const { store } = await leadIn(await aStorage(await freshUrl()));
    await store.write(oneOfEveryKind);
    // It was new a moment ago.
    expect(await store.lost(() => oneOfEveryKind)).toEqual([]);
    expect(await store.lost(() => [...oneOfEveryKind, subscriptionEntry('not saved yet')])).toEqual([]);
  });
});

describeOnServers('a place that somebody empties', ({ freshUrl }) => {
  test('is found out, with all that it held, and once it is written again it is whole', async () => {
    const url = await freshUrl();
    const { store } = await leadIn(await aStorage(url));
    await store.write([...oneOfEveryKind, ...many]);
    await empty(url);
    const lost = entriesIn(await store.lost(() => [...oneOfEveryKind, ...many]));
    expect(sorted(lost)).toEqual(sorted([...oneOfEveryKind, ...many]));
    await store.write(lost);
    expect(sorted(await store.load())).toEqual(sorted(lost));
    expect(await store.lost(() => lost)).toEqual([]);
    expect(await (await aStorage(url)).get([oneOfEveryKind[0] as StoredEntry])).toHaveLength(1);
  });

  test('has not lost what is saved at that moment', async () => {
    const url = await freshUrl();
    const { store } = await leadIn(await aStorage(url));
    await store.write([subscriptionEntry('1')]);
    await empty(url);
    const [two, three] = [subscriptionEntry('2'), subscriptionEntry('3')];
    const known = [subscriptionEntry('1'), two];
    const saving = store.write([two]);
    const lost = store.lost(() => {
      known.push(three);
      store.write([three]);
      return known;
    });
    expect(await lost).toEqual([subscriptionEntry('1')]);
    await saving;
  });
});

describe('a Redis', { tags: 'redis' }, () => {
  async function aPlace(...settings: [string, string][]) {
    const server = await aRedis();
    onTestFinished(() => server.stop());
    const url = await server.freshUrl();
    const admin = await createClient({ url: server.direct(url) }).connect();
    onTestFinished(() => admin.destroy());
    for (const [name, value] of settings) await admin.configSet(name, value);
    const { logged, log } = aLog();
    const storage = await openStorage(url, { ...realTime, log });
    onTestFinished(() => storage.close().catch(() => {}));
    return { storage, logged, admin };
  }

  test.each<[string, [string, string][], RegExp | null]>([
    [
      'may evict everything',
      [
        ['maxmemory', '20mb'],
        ['maxmemory-policy', 'allkeys-lru'],
      ],
      /evicts what the bot .*allkeys-lru/,
    ],
    [
      'may evict anything',
      [
        ['maxmemory', '20mb'],
        ['maxmemory-policy', 'allkeys-random'],
      ],
      /evicts what the bot .*allkeys-random/,
    ],
    [
      'may evict what expires',
      [
        ['maxmemory', '20mb'],
        ['maxmemory-policy', 'volatile-lru'],
      ],
      null,
    ],
    [
      'evicts nothing',
      [
        ['maxmemory', '20mb'],
        ['maxmemory-policy', 'noeviction'],
      ],
      null,
    ],
    [
      'has no limit',
      [
        ['maxmemory', '0'],
        ['maxmemory-policy', 'allkeys-lru'],
      ],
      null,
    ],
  ])('that %s is told at the start', async (_, settings, said) => {
    const { logged } = await aPlace(...settings);
    expect(logged).toEqual(said === null ? [] : [expect.stringMatching(said)]);
  });

  test('that says nothing of itself is told, too', async () => {
    const server = await aRedis();
    onTestFinished(() => server.stop());
    const url = await server.freshUrl();
    const admin = await createClient({ url }).connect();
    await admin.sendCommand(['ACL', 'SETUSER', 'bot', 'on', '>secret', '~*', '+@all', '-info', '-config']);
    await admin.close();
    const { logged, log } = aLog();
    const limited = Object.assign(new URL(url), { username: 'bot', password: 'secret' }).href;
    const storage = await openStorage(limited, { ...realTime, log });
    onTestFinished(() => storage.close());
    expect(logged).toEqual([
      expect.stringMatching(/^warn: it can not be found out whether this Redis evicts/),
    ]);
    const { store } = await leadIn(storage);
    await store.write([subscriptionEntry('1')]);
    expect(await store.lost(() => [subscriptionEntry('1')])).toEqual([]);
  });

  test('that evicts is noticed, and what it has evicted is known', async () => {
    const { storage, admin } = await aPlace(['maxmemory-policy', 'allkeys-random']);
    const before = await leadIn(storage);
    await before.store.write(many);
    expect(await before.store.lost(() => many)).toEqual([]);
    const used = Number(/used_memory:(\d+)/.exec(await admin.info('memory'))?.[1]);
    await admin.configSet('maxmemory', String(used));
    for (let index = 0; index < 2_000; index += 1)
      await admin.set(`theirs:${index}`, 'x'.repeat(500)).catch(() => {});
    await admin.configSet('maxmemory', '0');
    // Its lease may be among what was evicted.
    await before.release();
    const { store } = await leadIn(storage);
    const lost = entriesIn(await store.lost(() => many));
    const left = await store.load();
    expect(lost.length).toBeGreaterThan(0);
    expect(sorted([...lost, ...left])).toEqual(sorted(many));
    await store.write(lost);
    expect(sorted(await store.load())).toEqual(sorted(many));
  });

  test('that has lost its format and not all of its records is told', async () => {
    const { storage, logged, admin } = await aPlace();
    const lease = await leadIn(storage);
    await lease.store.write([subscriptionEntry('1')]);
    await lease.release();
    await admin.select(0);
    await admin.del('cai-status-bot::schema');
    const again = await leadIn(storage);
    expect(await again.store.load()).toEqual([subscriptionEntry('1')]);
    expect(logged).toEqual([expect.stringMatching(/^error: the storage has lost its format/)]);
  });
});
