import { expect, test } from 'vitest';
import { storeInUse } from '../../src/http/store-use.ts';
import { openStore } from '../../src/storage/store.ts';

const outage = { kind: 'outage', key: 'a', value: { since: 1, until: 2 } } as const;

test('a store that is watched works as ever, and when it last worked and failed is known', async () => {
  let now = 1_000;
  const { store, use } = storeInUse(await openStore('sqlite://:memory:'), () => now);
  expect(use()).toEqual({ okAt: null, failedAt: null });

  await store.write([outage]);
  now = 2_000;
  expect(await store.load()).toEqual([outage]);
  expect(use()).toEqual({ okAt: 2_000, failedAt: null });

  now = 3_000;
  await store.close();
  await expect(store.write([outage])).rejects.toThrow();
  expect(use()).toEqual({ okAt: 2_000, failedAt: 3_000 });
});
