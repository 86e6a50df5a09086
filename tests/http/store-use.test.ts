import { expect, test } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { storageInUse } from '../../src/http/store-use.ts';
import { openStorage } from '../../src/storage/storage.ts';

const history = {
  kind: 'history',
  key: 'now',
  value: { outages: [{ id: 'a', since: 1, until: 2, relapses: 0 }] },
} as const;

test('one that failed and has worked since has not failed', async () => {
  const opened = await openStorage('sqlite://:memory:', realTime);
  let isAway = true;
  const { storage, use } = storageInUse(
    { ...opened, get: (keys) => (isAway ? Promise.reject(new Error('away')) : opened.get(keys)) },
    () => 0,
  );
  await expect(storage.get([history])).rejects.toThrow('away');
  expect(use().hasFailed).toBe(true);
  isAway = false;
  await storage.get([history]);
  expect(use().hasFailed).toBe(false);
  await storage.close();
});

test('a storage that is watched works as ever, and when it last worked and failed is known', async () => {
  let now = 1_000;
  const opened = await openStorage('sqlite://:memory:', { ...realTime, clock: () => now });
  const { storage, use } = storageInUse(opened, () => now);
  expect(use()).toEqual({ okAgoMs: null, hasFailed: false, unreadable: 0 });

  const lease = await storage.lead();
  await lease?.store.write([history]);
  expect(use()).toEqual({ okAgoMs: 0, hasFailed: false, unreadable: 0 });
  now = 2_000;
  expect(await lease?.store.load()).toEqual([history]);
  now = 2_500;
  expect(await storage.get([history])).toEqual([history]);
  expect(use()).toEqual({ okAgoMs: 0, hasFailed: false, unreadable: 0 });

  now = 3_000;
  await lease?.release();
  await storage.close();
  await expect(lease?.store.write([history])).rejects.toThrow();
  expect(use()).toEqual({ okAgoMs: 500, hasFailed: true, unreadable: 0 });
});
