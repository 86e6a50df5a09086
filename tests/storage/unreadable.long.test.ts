import { expect, test } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { move } from '../../src/storage/move.ts';
import { schemaVersion } from '../../src/storage/schema.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import { aStorage, describeEverywhere, leadIn } from './engines.ts';
import {
  delivery,
  endedIncident,
  oneOfEveryKind,
  sorted,
  subscription,
  subscriptionEntry,
  watch,
} from './entries.ts';
import { aFile } from './moves.ts';
import { rawAt } from './raw.ts';

const inJson = (value: unknown) => JSON.stringify({ value });
const without = (name: string) => oneOfEveryKind.filter(({ kind, key }) => `${kind}:${key}` !== name);

const spoilt: [string, string, string][] = [
  ['that is no JSON', 'subscription:1', '{"value":{"channelId":"1","guil'],
  ['that is empty', 'subscription:1', ''],
  ['that holds nothing', 'subscription:1', 'null'],
  ['that holds a list', 'subscription:1', inJson([1, 2])],
  ['that Keyv did not write', 'subscription:1', '7'],
  ['with a field of another type', 'subscription:1', inJson({ channelId: 5 })],
  ['without its fields', 'delivery:k3f:1', inJson({})],
  ['with a word that nobody knows', 'delivery:k3f:1', inJson({ told: 'twice' })],
  ['of the watch', 'watch:now', inJson({ ...watch, detection: null })],
  ['of the history', 'history:now', inJson({ outages: 'many' })],
  ['of another channel', 'subscription:1', inJson(subscription('2'))],
  ['of another incident', 'incident:k3f', inJson(endedIncident)],
  ['of another delivery', 'delivery:k3f:1', inJson(delivery('3'))],
  ['of a kind from the future', 'report:1', inJson(1)],
  ['of a kind that every object has', 'constructor:1', inJson(1)],
  ['of no kind', 'a name without a kind', inJson(1)],
  ['of an outage in an older format', 'outage:k3f', inJson({ since: 1, until: 2 })],
];

describeEverywhere('a record that can not be read', ({ freshUrl }) => {
  async function inALife<T>(
    url: string,
    act: (life: Awaited<ReturnType<typeof leadIn>>) => Promise<T>,
  ): Promise<T> {
    const storage = await aStorage(url);
    const lease = await leadIn(storage);
    const result = await act(lease);
    await lease.release();
    await storage.close();
    return result;
  }

  async function aSpoiltPlace(name: string, text: string, entries = oneOfEveryKind): Promise<string> {
    const url = await freshUrl();
    await inALife(url, ({ store }) => store.write(entries));
    await rawAt(url).write(name, text);
    return url;
  }

  test.each(spoilt)('%s costs itself and nothing else, and stays as it is', async (_, name, text) => {
    const url = await aSpoiltPlace(name, text);
    await inALife(url, async ({ store }) => {
      expect(sorted(await store.load())).toEqual(sorted(without(name)));
      expect(store.unreadable()).toEqual([name]);
      await store.write([subscriptionEntry('another')]);
    });
    expect(await rawAt(url).read(name)).toEqual({ [name]: text });
  });

  test('is no answer to who asks for it, and others are', async () => {
    const url = await aSpoiltPlace('watch:now', 'spoilt');
    const storage = await aStorage(url);
    const all = await storage.get(oneOfEveryKind);
    expect(sorted(all)).toEqual(sorted(without('watch:now')));
  });

  test('is kept aside when its key is written anew, whatever comes later', async () => {
    const text = '{"value":{"outages":[{"id":"k2a"';
    const url = await aSpoiltPlace('history:now', text);
    const history: StoredEntry = { kind: 'history', key: 'now', value: { outages: [] } };
    await inALife(url, async ({ store }) => {
      await store.load();
      await store.write([history]);
      expect(store.unreadable()).toEqual([]);
      await store.write([history]);
    });
    const aside = await rawAt(url).read('unreadable:');
    expect(Object.keys(aside)).toEqual([expect.stringMatching(/^unreadable:history:now:\d+$/)]);
    expect(Object.values(aside)).toEqual([inJson(text)]);
    await inALife(url, async ({ store }) => {
      expect(sorted(await store.load())).toEqual(sorted([...without('history:now'), history]));
      expect(store.unreadable()).toEqual([]);
    });
    expect(await rawAt(url).read('unreadable:')).toEqual(aside);
  });

  test('is gone when what it stands for is removed', async () => {
    const url = await aSpoiltPlace('subscription:1', 'spoilt');
    await inALife(url, async ({ store }) => {
      await store.load();
      await store.write([{ kind: 'subscription', key: '1', value: null }]);
    });
    expect(await rawAt(url).read('subscription:1')).toEqual({});
    expect(await rawAt(url).read('unreadable:')).toEqual({});
  });

  test('stays as it is while the others are written in a new format', async () => {
    const url = await aSpoiltPlace('subscription:1', '{spoilt', without('history:now'));
    const raw = rawAt(url);
    await raw.write('schema', inJson(1));
    await raw.write('outage:k1', inJson({ since: 1, until: 2 }));
    await raw.write('outage:k2', inJson({ since: 'long ago' }));
    await inALife(url, async ({ store }) => {
      const history = (await store.load()).filter(({ kind }) => kind === 'history');
      expect(history.map(({ value }) => value)).toContainEqual({
        outages: [{ id: 'k1', since: 1, until: 2, relapses: 0 }],
      });
      expect([...store.unreadable()].toSorted()).toEqual(['outage:k2', 'subscription:1']);
    });
    expect(await raw.read('outage:')).toEqual({ 'outage:k2': inJson({ since: 'long ago' }) });
    expect(await raw.read('subscription:1')).toEqual({ 'subscription:1': '{spoilt' });
    expect(await raw.read('schema')).toEqual({ schema: inJson(schemaVersion) });
  });

  test('goes along with a move, aside', async () => {
    const url = await aSpoiltPlace('subscription:1', '{spoilt');
    const to = await aFile();
    const moved = await move(url, to, realTime);
    expect(moved.to).toEqual(moved.from);
    await inALife(to, async ({ store }) => {
      expect(sorted(await store.load())).toEqual(sorted(without('subscription:1')));
    });
    expect(Object.values(await rawAt(to).read('unreadable:subscription:1'))).toEqual([inJson('{spoilt')]);
  });
});

test('a format that can not be read is that of no place', async () => {
  const url = await aFile();
  const storage = await aStorage(url);
  await (await leadIn(storage)).release();
  await rawAt(url).write('schema', 'spoilt');
  await expect((await aStorage(url)).lead()).rejects.toThrow('does not know its format');
});
