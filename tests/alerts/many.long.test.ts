import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { announce } from '../../src/alerts/announce.ts';
import { delivering as createDelivering } from '../../src/alerts/delivering.ts';
import { ledger as createLedger, type LedgerChange, subscriptionEntry } from '../../src/alerts/ledger.ts';
import { createLog } from '../../src/log.ts';
import { noMetrics } from '../../src/metrics.ts';
import type { Messenger } from '../../src/sending/messenger.ts';
import { pace as createPace } from '../../src/sending/pace.ts';
import { inRealTime } from '../../src/time.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import { english } from '../../tests/english.ts';
import { subscription } from '../storage/entries.ts';
import { noExtras } from './no-extras.ts';
import { ended, started } from './outage.ts';

/** Channels with alerts, in memory, and a Discord that takes everything at once. */
function many(channels: number, { isConfirmed = () => true }: { isConfirmed?: () => boolean } = {}) {
  const commits: LedgerChange[][] = [];
  const store = {
    async write(changes: readonly LedgerChange[]) {
      commits.push([...changes]);
      await nextTurn();
    },
  };
  const remembered = Array.from({ length: channels }, (_, n) => subscriptionEntry(subscription(String(n))));
  const ledger = createLedger(store, remembered);
  let messages = 0;
  async function sent() {
    await nextTurn();
    messages += 1;
    return { kind: 'sent', messageId: '1', isOther: false } as const;
  }
  const messenger: Messenger = {
    ...noExtras,
    ...{ post: sent, edit: sent, openDirectMessage: async () => null, isGone: async () => false, abort() {} },
    find: async () => ({ kind: 'absent' }),
  };
  const clock = () => started.announcedAt;
  const log = createLog('fatal', String);
  const timing = { clock, timer: inRealTime, log, metrics: noMetrics };
  const delivering = createDelivering({
    ...{ ledger, messenger, ...timing, random: Math.random, isConfirmed },
    words: alertWords(
      () => english,
      () => null,
      clock,
    ),
    pace: createPace({ perSecond: Number.POSITIVE_INFINITY, ...timing }),
    onFatal(error) {
      throw error;
    },
  });
  return { ledger, delivering, commits, messages: () => messages };
}

test('two hundred thousand channels are owed an outage, some thousand in each commit', async () => {
  const { ledger, delivering, commits } = many(200_000, { isConfirmed: () => false });
  await announce(ledger, delivering, started, started.announcedAt);
  await announce(ledger, delivering, started, started.announcedAt);
  await delivering.stop();
  expect(ledger.deliveries.ofIncident(started.id).size).toBe(200_000);
  const sizes = commits.map(({ length }) => length);
  expect(sizes.filter((size) => size > 5_001)).toEqual([]);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(201_000);
});

test('the first channels are told while the last are still being written down', async () => {
  const { ledger, delivering, messages } = many(60_000);
  await announce(ledger, delivering, started, started.announcedAt);
  expect(messages()).toBeGreaterThan(0);
  await delivering.stop();
});

test('an outage that ends meanwhile begins nowhere any more', async () => {
  const { ledger, delivering } = many(60_000, { isConfirmed: () => false });
  const announced = announce(ledger, delivering, started, started.announcedAt);
  await nextTurn();
  await announce(ledger, delivering, ended, started.announcedAt);
  await announced;
  await delivering.stop();
  expect(ledger.incidents.get(started.id)?.phase).toBe('over');
  expect(ledger.deliveries.ofIncident(started.id).size).toBeLessThan(60_000);
});

test('twenty thousand channels are told start and end, and nothing is left of it', async () => {
  const { ledger, delivering, messages } = many(20_000);
  await announce(ledger, delivering, started, started.announcedAt);
  await expect.poll(messages, { timeout: 20_000 }).toBe(20_000);
  await announce(ledger, delivering, ended, started.announcedAt);
  await expect.poll(messages, { timeout: 20_000 }).toBe(60_000);
  await delivering.stop();
  expect([...ledger.deliveries.values()]).toEqual([]);
  expect(ledger.incidents.size).toBe(0);
});
