import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore, realTime } from '../../sandbox/store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import type { Store, StoredEntry } from '../../src/storage/store.ts';
import { leadIn } from './engines.ts';
import { oneOfEveryKind, sorted, subscriptionEntry } from './entries.ts';
import { aFolder } from './temporary-folder.ts';

async function aFile(): Promise<string> {
  return `sqlite://${join(await aFolder(), 'bot.sqlite')}`;
}

/** Opens the file, hands the store to `use`, and closes it as a bot that stops does. */
async function during<T>(url: string, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(url);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

test('a new place remembers nothing', async () => {
  expect(await during(await aFile(), (store) => store.load())).toEqual([]);
});

test('makes the folders on the way to its file', async () => {
  const url = `sqlite://${join(await aFolder(), 'some', 'where', 'bot.sqlite')}`;
  expect(await during(url, (store) => store.load())).toEqual([]);
});

test('a record of every kind comes back as it was saved', async () => {
  const loaded = await during(await aFile(), async (store) => {
    await store.write(oneOfEveryKind);
    return store.load();
  });
  expect(sorted(loaded)).toEqual(sorted(oneOfEveryKind));
});

test('what was saved is there after closing and opening again', async () => {
  const url = await aFile();
  await during(url, (store) => store.write(oneOfEveryKind));
  expect(sorted(await during(url, (store) => store.load()))).toEqual(sorted(oneOfEveryKind));
});

test('a record saved again replaces the earlier one', async () => {
  const url = await aFile();
  await during(url, (store) => store.write([subscriptionEntry('1')]));
  await during(url, (store) => store.write([subscriptionEntry('1', { roleId: '7' })]));
  expect(await during(url, (store) => store.load())).toEqual([subscriptionEntry('1', { roleId: '7' })]);
});

test('what was removed stays removed, and nothing else goes with it', async () => {
  const url = await aFile();
  await during(url, async (store) => {
    await store.write(oneOfEveryKind);
    await store.write([
      { kind: 'subscription', key: '1', value: null },
      { kind: 'delivery', key: 'never saved', value: null },
    ]);
  });
  const left = oneOfEveryKind.filter(({ kind, key }) => kind !== 'subscription' || key !== '1');
  expect(sorted(await during(url, (store) => store.load()))).toEqual(sorted(left));
});

test('writing nothing is no mistake', async () => {
  await during(await aFile(), async (store) => {
    await store.write([]);
    expect(await store.load()).toEqual([]);
  });
});

test('several thousand records come back, each once', async () => {
  const url = await aFile();
  const many = Array.from({ length: 2_400 }, (_, index): StoredEntry => subscriptionEntry(String(index)));
  await during(url, async (store) => {
    for (let from = 0; from < many.length; from += 200) await store.write(many.slice(from, from + 200));
  });
  expect(sorted(await during(url, (store) => store.load()))).toEqual(sorted(many));
  await during(url, (store) =>
    store.write(many.slice(1).map(({ kind, key }) => ({ kind, key, value: null }))),
  );
  expect(await during(url, (store) => store.load())).toEqual(many.slice(0, 1));
});

test('a second bot on the same file is refused until the first has closed it', async () => {
  const url = await aFile();
  const first = await openStore(url);
  onTestFinished(() => first.close().catch(() => {}));
  await expect(openStore(url)).rejects.toThrow('database is locked');
  await first.write([subscriptionEntry('1')]);
  await first.close();
  expect(await during(url, (store) => store.load())).toEqual([subscriptionEntry('1')]);
});

test('a write that can not be done rejects', async () => {
  const store = await openStore(await aFile());
  await store.close();
  await expect(store.write([subscriptionEntry('1')])).rejects.toThrow('database is not open');
  await expect(store.load()).rejects.toThrow('database is not open');
});

test('while many records are read, everything else goes on', async () => {
  const turns = await during(await aFile(), async (store) => {
    await store.write(Array.from({ length: 2_000 }, (_, index) => subscriptionEntry(String(index))));
    let count = 0;
    const turn = () => {
      count += 1;
      next = setImmediate(turn);
    };
    let next = setImmediate(turn);
    await store.load();
    clearImmediate(next);
    return count;
  });
  expect(turns).toBeGreaterThanOrEqual(8);
});

test("a time that is still to come is another machine's for who asks, and a mistake for who leads", async () => {
  const now = Date.UTC(2026, 11, 1);
  const hour = 3_600_000;
  const storage = await openStorage('sqlite://:memory:', { ...realTime, now: () => now });
  onTestFinished(() => storage.close());
  const { store } = await leadIn(storage);
  const ahead = subscriptionEntry('1', { createdAt: now + hour });
  await store.write([ahead, subscriptionEntry('2', { createdAt: now + 1_000 * hour })]);
  const inADay = subscriptionEntry('2', { createdAt: now + 24 * hour });
  expect(sorted(await storage.get([ahead, inADay]))).toEqual([ahead, inADay]);
  const both = ['1', '2'].map((channelId) => subscriptionEntry(channelId, { createdAt: now }));
  expect(sorted(await store.load())).toEqual(both);
});
