import { expect, onTestFinished, test } from 'vitest';
import { schemaVersion } from '../../src/storage/schema.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import { aStorage, describeEverywhere, leadIn, plant } from './engines.ts';
import { aDay, oneOfEveryKind, requests, sorted, subscriptionEntry } from './entries.ts';

const strange = [
  subscriptionEntry('Ωμέγα 🔥 \\ \' " ; DROP TABLE cai_status_bot;--\n:%_*?[a]'),
  subscriptionEntry('long', {
    paused: { at: 1, missing: ['“quoted” \\u0000 \u0000 \ud800', 'x'.repeat(300_000)] },
  }),
];

describeEverywhere('what is kept', ({ name, freshUrl }) => {
  /** Opens a place anew, as the next start of a bot does, and says what is in it. */
  async function inNextLife(url: string): Promise<StoredEntry[]> {
    const storage = await aStorage(url);
    const lease = await leadIn(storage);
    const entries = await lease.store.load();
    await lease.release();
    await storage.close();
    return entries;
  }

  async function aLife(url: string) {
    const storage = await aStorage(url);
    const lease = await leadIn(storage);
    const end = async () => {
      await lease.release();
      await storage.close();
    };
    return { storage, lease, store: lease.store, end };
  }

  test('a new place remembers nothing', async () => {
    const { storage, store } = await aLife(await freshUrl());
    expect(await store.load()).toEqual([]);
    expect(await storage.get(oneOfEveryKind)).toEqual([]);
  });

  test('a record of every kind comes back as it was saved, at once and in the next life', async () => {
    const url = await freshUrl();
    const { storage, store, end } = await aLife(url);
    await store.write(oneOfEveryKind);
    expect(sorted(await store.load())).toEqual(sorted(oneOfEveryKind));
    expect(await storage.get(oneOfEveryKind)).toEqual(oneOfEveryKind);
    await end();
    expect(sorted(await inNextLife(url))).toEqual(sorted(oneOfEveryKind));
  });

  test('a day of the history comes back when it is asked for, and is not loaded with the rest', async () => {
    const url = await freshUrl();
    const { storage, store, end } = await aLife(url);
    await store.write([...aDay, ...oneOfEveryKind]);
    expect(await storage.get(aDay)).toEqual(aDay);
    expect(sorted(await store.load())).toEqual(sorted(oneOfEveryKind));
    await end();
    expect(sorted(await inNextLife(url))).toEqual(sorted(oneOfEveryKind));
    expect(await (await aStorage(url)).get(aDay)).toEqual(aDay);
  });

  test('letters of every script, quotes and long values come back as they were saved', async () => {
    const { storage, store } = await aLife(await freshUrl());
    await store.write(strange);
    expect(sorted(await store.load())).toEqual(sorted(strange));
    expect(await storage.get(strange)).toEqual(strange);
  });

  test('a record saved again replaces the earlier one, and one that is removed takes nothing with it', async () => {
    const { storage, store } = await aLife(await freshUrl());
    await store.write([subscriptionEntry('1'), subscriptionEntry('2'), subscriptionEntry('3')]);
    await store.write([
      subscriptionEntry('1', { roleId: '7' }),
      { kind: 'subscription', key: '2', value: null },
      { kind: 'delivery', key: 'never saved', value: null },
    ]);
    const left = [subscriptionEntry('1', { roleId: '7' }), subscriptionEntry('3')];
    expect(sorted(await store.load())).toEqual(left);
    expect(await storage.get([subscriptionEntry('1'), subscriptionEntry('2')])).toEqual([left[0]]);
  });

  test('of changes handed in at once the last one counts', async () => {
    const { store } = await aLife(await freshUrl());
    await Promise.all([
      store.write([subscriptionEntry('1'), subscriptionEntry('2')]),
      store.write([{ kind: 'subscription', key: '1', value: null }]),
      store.write([subscriptionEntry('2', { roleId: '7' })]),
      store.write([]),
    ]);
    expect(await store.load()).toEqual([subscriptionEntry('2', { roleId: '7' })]);
  });

  test('ten thousand records come back, each once, and go as they came', async () => {
    const url = await freshUrl();
    const { store, end } = await aLife(url);
    const many = Array.from({ length: 10_000 }, (_, index) => subscriptionEntry(String(index)));
    await store.write(many);
    await end();
    expect(sorted(await inNextLife(url))).toEqual(sorted(many));
    const next = await aLife(url);
    await next.store.write(many.slice(1).map(({ kind, key }) => ({ kind, key, value: null })));
    expect(await next.store.load()).toEqual(many.slice(0, 1));
  });

  test('more changes than a call takes arguments go in one commit', async () => {
    const { store } = await leadIn(await aStorage(await freshUrl()));
    const keys = Array.from({ length: 130_000 }, (_, number) => String(number));
    await store.write(keys.map((key) => ({ kind: 'history', key, value: { outages: [] } })));
    await store.write(keys.slice(1).map((key) => ({ kind: 'history', key, value: null })));
    expect((await store.load()).map(({ key }) => key)).toEqual(['0']);
  }, 30_000);

  test('a write after the release is refused, and changes nothing', async () => {
    const url = await freshUrl();
    const { store, lease, end } = await aLife(url);
    await store.write([subscriptionEntry('1')]);
    await end();
    expect(lease.isHeld()).toBe(false);
    await expect(store.write([subscriptionEntry('2')])).rejects.toThrow();
    expect(await inNextLife(url)).toEqual([subscriptionEntry('1')]);
  });

  test('what is asked is there for whoever leads', async () => {
    const { storage, store } = await aLife(await freshUrl());
    await storage.post(requests);
    expect(await storage.get([requests])).toEqual([requests]);
    expect(await store.load()).toEqual([requests]);
  });

  test('a newer format is refused, and nothing is touched', async () => {
    const url = await freshUrl();
    await plant(url, 'schema', 99);
    const storage = await aStorage(url);
    onTestFinished(() => storage.close());
    const message = /written by a newer version of this bot \(format 99, I know \d\)/;
    await expect(storage.get([requests])).rejects.toThrow(message);
    await expect(storage.post(requests)).rejects.toThrow(message);
    await expect(storage.lead()).rejects.toThrow(message);
    await expect(storage.lead()).rejects.toThrow(message);
    await plant(url, 'schema', schemaVersion);
    expect(await inNextLife(url)).toEqual([]);
  });

  test(`half a move is refused (${name})`, async () => {
    const url = await freshUrl();
    await plant(url, 'schema', 'half a move');
    await expect((await aStorage(url)).lead()).rejects.toThrow(/holds half a move/);
  });
});
