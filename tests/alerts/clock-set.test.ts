import { setImmediate as nextTurn } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { announce } from '../../src/alerts/announce.ts';
import { delivering as createDelivering } from '../../src/alerts/delivering.ts';
import { ledger as createLedger, isLedgerEntry } from '../../src/alerts/ledger.ts';
import { noMetrics } from '../../src/metrics.ts';
import type { Messenger } from '../../src/sending/messenger.ts';
import { pace as createPace } from '../../src/sending/pace.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import { english } from '../../tests/english.ts';
import { openIncident, subscriptionEntry } from '../storage/entries.ts';
import { manualTime } from './manual-time.ts';
import { noExtras } from './no-extras.ts';

const minute = 60_000;
const hour = 60 * minute;

/** When a channel is tried again to which nothing can be sent, while the clock is set after the eighth try. */
async function triesOf(setByMs: number, wakes: boolean): Promise<number[]> {
  const time = manualTime(openIncident.announcedAt);
  const tries: number[] = [];
  const passed = () => time.clock() - openIncident.announcedAt;
  const clock = () => time.clock() + (passed() > (tries[7] ?? Number.POSITIVE_INFINITY) ? setByMs : 0);
  const fail = async () => {
    tries.push(passed());
    return { kind: 'failed', detail: '500', isUnsent: true } as const;
  };
  const messenger: Messenger = {
    ...noExtras,
    ...{ post: fail, edit: fail, find: fail, openDirectMessage: async () => null, isGone: async () => false },
    abort() {},
  };
  const log = pino({ level: 'silent' });
  const ledger = createLedger({ write: async () => {} }, [subscriptionEntry('1')].filter(isLedgerEntry));
  const pacing = { clock: () => 0, timer: time.timer, log, metrics: noMetrics };
  const delivering = createDelivering({
    ...{ ledger, messenger, clock, timer: time.timer, log, metrics: noMetrics, random: () => 1 },
    words: alertWords(
      () => english,
      () => null,
      clock,
    ),
    pace: createPace({ perSecond: Number.POSITIVE_INFINITY, ...pacing }),
    isConfirmed: () => true,
    onFatal(error) {
      throw error;
    },
  });
  await announce(ledger, delivering, openIncident, time.clock());
  for (let second = 0; second < 20 * 60; second += 1) {
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    if (wakes) delivering.wake(['1']);
    time.pass(1_000);
  }
  await delivering.stop();
  return tries;
}

const usual = await triesOf(0, false);

test.each([
  ['back by two minutes', -2 * minute],
  ['back by four minutes', -4 * minute],
  ['back by an hour', -hour],
  ['back by a week', -7 * 24 * hour],
  ['forward by a minute', minute],
  ['forward by an hour', hour],
  ['forward by a week', 7 * 24 * hour],
])('a clock that is set %s between two tries brings the next one no sooner and no later', async (_, byMs) => {
  expect(usual.length).toBeGreaterThan(8);
  for (const wakes of [false, true]) {
    expect(await triesOf(byMs, wakes)).toEqual(usual);
  }
});
