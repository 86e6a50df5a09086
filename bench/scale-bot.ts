import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { openStore } from '../sandbox/store.ts';
import { announce } from '../src/alerts/announce.ts';
import { delivering as createDelivering } from '../src/alerts/delivering.ts';
import { ledger as createLedger, isLedgerEntry } from '../src/alerts/ledger.ts';
import { afterEvent, into } from '../src/health/incident.ts';
import { createLog } from '../src/log.ts';
import { noMetrics } from '../src/metrics.ts';
import type { Messenger } from '../src/sending/messenger.ts';
import type { Outcome } from '../src/sending/outcome.ts';
import { pace as createPace } from '../src/sending/pace.ts';
import { inRealTime } from '../src/time.ts';
import { alertWords } from '../src/views/alert-words.ts';
import { noExtras } from '../tests/alerts/no-extras.ts';
import { english } from '../tests/english.ts';

// A process of its own: the half of the bot that delivers, on a real storage, with a Discord that takes everything at once.

export type Phase = { name: string; ms: number; rss: number; longestPauseMs: number };

const [, , url = ''] = process.argv;
const clock = Date.now;
const log = createLog('fatal', String);

let lastTickAt = performance.now();
let longestPauseMs = 0;
setInterval(() => {
  longestPauseMs = Math.max(longestPauseMs, performance.now() - lastTickAt);
  lastTickAt = performance.now();
}, 10).unref();

/** Tells how long something took, the most memory that the process ever had, and for how long nothing else had a turn. */
async function phase<T>(name: string, act: () => Promise<T>): Promise<T> {
  longestPauseMs = 0;
  const startedAt = performance.now();
  const result = await act();
  const { maxRSS } = process.resourceUsage();
  const told: Phase = { name, ms: performance.now() - startedAt, rss: maxRSS * 1024, longestPauseMs };
  process.send?.(told);
  return result;
}

const { store, ledger } = await phase('start', async () => {
  const store = await openStore(url);
  return { store, ledger: createLedger(store, (await store.load()).filter(isLedgerEntry)) };
});
let messages = 0;
async function sent(messageId?: string): Promise<Outcome> {
  await nextTurn();
  messages += 1;
  return { kind: 'sent', messageId: messageId ?? String(messages), isOther: false };
}
const messenger: Messenger = {
  ...noExtras,
  post: () => sent(),
  edit: (_, messageId) => sent(messageId),
  find: async () => ({ kind: 'absent' }),
  openDirectMessage: async () => null,
  isGone: async () => false,
  abort() {},
};
const delivering = createDelivering({
  ...{ ledger, messenger, clock, timer: inRealTime, log, metrics: noMetrics, random: Math.random },
  words: alertWords(
    () => english,
    () => null,
    clock,
  ),
  pace: createPace({
    perSecond: Number.POSITIVE_INFINITY,
    clock: () => performance.now(),
    timer: inRealTime,
    log,
    metrics: noMetrics,
  }),
  isConfirmed: () => true,
  onFatal(error) {
    throw error;
  },
});
const since = clock() - 60_000;
const [started] = afterEvent(
  null,
  {
    ...{ type: 'outage-started', at: since + 30_000, since, severity: 'outage', affected: ['api'] },
    evidence: { failing: [{ source: 'api', since }], places: 1 },
  },
  null,
);
if (started === undefined) throw new Error('nothing has started');
const at = clock();
const ended = into({ ...started, end: { at, lastBadAt: at - 2_000, firstGoodAt: at - 1_000 } }, 'over', at);

await phase('started', async () => {
  await announce(ledger, delivering, started, Date.now());
  await until(() => messages >= ledger.subscriptions.size);
});
await phase('ended', async () => {
  await announce(ledger, delivering, ended, Date.now());
  await until(() => ledger.deliveries.ofIncident(started.id).size === 0);
});
await delivering.stop();
await store.close();
process.exit(0);

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(50);
}
