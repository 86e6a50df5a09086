import { expect, test } from 'vitest';
import {
  ledger as createLedger,
  deliveryEntry,
  subscriptionEntry as entryOf,
  isLedgerEntry,
  removal,
} from '../../src/alerts/ledger.ts';
import { returnToServers } from '../../src/alerts/return.ts';
import type { Sight } from '../../src/sending/permissions.ts';
import { delivery, subscriptionEntry } from '../storage/entries.ts';

/** Channels of these servers, which the bot can't see and which are owed something. */
function aLedger(servers: readonly string[], missing = 'View Channel') {
  const ledger = createLedger(
    { write: async () => {} },
    servers
      .flatMap((guildId) => [
        subscriptionEntry(`in-${guildId}`, { guildId, paused: { at: 1, missing: [missing] } }),
        deliveryEntry(delivery(`in-${guildId}`, { guildId })),
      ])
      .filter(isLedgerEntry),
  );
  const sights = new Map<string, Sight>(servers.map((guildId) => [guildId, 'hidden']));
  const asked: string[] = [];
  const woken: string[] = [];
  let now = 0;
  const look = returnToServers({
    ledger,
    delivering: { wake: (channelIds) => void woken.push(...channelIds) },
    sight: async ({ guildId }) => {
      asked.push(guildId);
      return sights.get(guildId) ?? 'unknown';
    },
    clock: () => now,
  });
  const later = async () => {
    now += 10_000;
    await look();
  };
  return { ledger, sights, asked, woken, look, later };
}

test('channels of a server that the bot was away from and is in again are told', async () => {
  const { ledger, sights, woken, later } = aLedger(['one', 'two']);
  sights.set('one', 'away');
  await later();
  expect(woken).toEqual([]);
  sights.set('one', 'seen');
  await later();
  expect(woken).toEqual(['in-one']);
  expect(ledger.subscriptions.get('in-one')?.paused).toBeNull();
  expect(ledger.subscriptions.get('in-two')?.paused).not.toBeNull();
});

test('it makes no difference when it was let in before the first look', async () => {
  const { sights, woken, later } = aLedger(['one']);
  sights.set('one', 'seen');
  await later();
  expect(woken).toEqual(['in-one']);
});

test('a server in which only the channel is hidden is asked about once, and left in peace', async () => {
  const { asked, woken, later } = aLedger(['one']);
  for (let time = 0; time < 5; time += 1) await later();
  expect(asked).toEqual(['one']);
  expect(woken).toEqual([]);
});

test('another missing permission is nothing to ask about', async () => {
  const { asked, later } = aLedger(['one'], 'Send Messages');
  await later();
  expect(asked).toEqual([]);
});

test('what can not be learnt is asked again', async () => {
  const { asked, sights, woken, later } = aLedger(['one']);
  sights.set('one', 'unknown');
  await later();
  sights.set('one', 'away');
  await later();
  sights.set('one', 'unknown');
  await later();
  sights.set('one', 'seen');
  await later();
  expect(asked).toHaveLength(4);
  expect(woken).toEqual(['in-one']);
});

test('of many servers ten are asked about at once, and each comes to its turn', async () => {
  const servers = Array.from({ length: 35 }, (_, index) => `server-${index}`);
  const { asked, sights, later } = aLedger(servers);
  for (const server of servers) sights.set(server, 'away');
  for (let time = 0; time < 4; time += 1) await later();
  expect(new Set(asked)).toEqual(new Set(servers));
  expect(asked).toHaveLength(40);
});

test('nobody is asked between two looks', async () => {
  const { asked, sights, look, later } = aLedger(['one']);
  sights.set('one', 'away');
  await later();
  for (let time = 0; time < 10; time += 1) await look();
  expect(asked).toEqual(['one']);
});

test('a look costs nothing where the bot can see its channels, however many are owed something', async () => {
  const servers = Array.from({ length: 30_000 }, (_, index) => `server-${index}`);
  const { ledger, later, asked, sights } = aLedger([...servers, 'hidden']);
  await ledger.put(
    servers.flatMap((guildId) => {
      const subscription = ledger.subscriptions.get(`in-${guildId}`);
      return subscription === undefined ? [] : [entryOf({ ...subscription, paused: null })];
    }),
  );
  sights.set('hidden', 'away');
  const begun = performance.now();
  for (let look = 0; look < 50; look += 1) await later();
  expect(performance.now() - begun).toBeLessThan(500);
  expect(new Set(asked)).toEqual(new Set(['hidden']));
});

test('a channel that was unsubscribed, or seen again, is asked about no more', async () => {
  const { ledger, sights, asked, later } = aLedger(['one', 'two', 'three']);
  for (const server of ['one', 'two', 'three']) sights.set(server, 'away');
  await later();
  const seen = ledger.subscriptions.get('in-two');
  if (seen === undefined) throw new Error('it is subscribed');
  await ledger.put([removal('subscription', 'in-one'), entryOf({ ...seen, paused: null })]);
  asked.length = 0;
  await later();
  expect(asked).toEqual(['three']);
});
