import { setImmediate as nextTurn } from 'node:timers/promises';
import { openStore } from '../sandbox/store.ts';
import { announce } from '../src/alerts/announce.ts';
import { delivering as createDelivering } from '../src/alerts/delivering.ts';
import { ledger as createLedger, isLedgerEntry } from '../src/alerts/ledger.ts';
import { following as createFollowing } from '../src/following/following.ts';
import { isFollowingEntry } from '../src/following/following-ledger.ts';
import { afterEvent, type Incident, into } from '../src/health/incident.ts';
import { createLog } from '../src/log.ts';
import { noMetrics } from '../src/metrics.ts';
import type { FollowRequests } from '../src/sending/follow-requests.ts';
import type { Messenger } from '../src/sending/messenger.ts';
import type { Outcome } from '../src/sending/outcome.ts';
import { pace as createPace } from '../src/sending/pace.ts';
import { alertWords, bulletinWords } from '../src/views/alert-words.ts';
import { manualTime } from '../tests/alerts/manual-time.ts';
import { noExtras } from '../tests/alerts/no-extras.ts';
import { english } from '../tests/english.ts';

// A process of its own: the half of the bot that delivers, on a real storage, with a Discord that takes everything at once. Time is
// simulated: it passes only while there is nothing to do, so a day takes a minute.

export type FollowingFigures = {
  sent: { count: number; seconds: number };
  published: number;
  editsOfPublished: number;
  looksPerDay: number;
  requestsPerDay: number;
  rss: number;
};

const [, , url = '', newsId = ''] = process.argv;
const perSecond = 48;
const daySeconds = 24 * 60 * 60;
const time = manualTime(Date.now());
const { clock, timer } = time;
const log = createLog('fatal', String);
const asked = { post: 0, edit: 0, publish: 0, look: 0, other: 0 };
let writing = 0;

const opened = await openStore(url);
const store = {
  ...opened,
  async write(changes: Parameters<typeof opened.write>[0]) {
    writing += 1;
    await opened.write(changes).finally(() => {
      writing -= 1;
    });
  },
};
const remembered = await store.load();
const ledger = createLedger(store, remembered.filter(isLedgerEntry));
let open: Incident | null = null;

async function done(what: keyof typeof asked, channelId: string, messageId?: string): Promise<Outcome> {
  await nextTurn();
  if (channelId === newsId) bulletins[what] += 1;
  else asked[what] += 1;
  return { kind: 'sent', messageId: messageId ?? String(asked[what]), isOther: false };
}
const bulletins = { ...asked };
const messenger: Messenger = {
  ...noExtras,
  post: ({ channelId }) => done('post', channelId),
  edit: ({ channelId }, messageId) => done('edit', channelId, messageId),
  publish: ({ channelId }, messageId) => done('publish', channelId, messageId),
  find: async () => ({ kind: 'absent' }),
  openDirectMessage: async () => null,
  isGone: async () => false,
  abort() {},
};
async function other(): Promise<{ kind: 'gone' }> {
  asked.other += 1;
  return { kind: 'gone' };
}
const requests: FollowRequests = {
  follow: other,
  find: other,
  remove: other,
  async look(webhookId) {
    asked.look += 1;
    return { kind: 'done', webhookId };
  },
  async lookAtNews() {
    asked.other += 1;
    return { problem: null };
  },
  read: async () => ({ kind: 'message-gone' }),
  abort() {},
};
const pace = createPace({ perSecond, clock, timer, log, metrics: noMetrics });
function onFatal(error: Error): never {
  throw error;
}
const common = { clock, log, metrics: noMetrics, isConfirmed: () => true, onFatal, pace, messenger };
const delivering = createDelivering({
  ...common,
  ...{
    ledger,
    timer,
    random: Math.random,
    words: alertWords(
      () => english,
      () => null,
      clock,
    ),
  },
});
const following = createFollowing({
  ...common,
  ...{ newsId, store, remembered: remembered.filter(isFollowingEntry), requests, alerts: ledger, delivering },
  words: bulletinWords(english, () => null, clock),
  steadyClock: clock,
  isFree: delivering.isIdle,
  openIncident: () => open,
  lacksPermission: async () => false,
  isAway: async () => false,
  tellAgain: async () => {},
});

async function tell(incident: Incident): Promise<void> {
  open = incident.phase === 'over' ? null : incident;
  await following.announce(incident);
  await announce(ledger, delivering, incident, clock(), following.isLeftOut);
}

/** Lets time pass until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) {
    await settled();
    if (!isSo()) time.passToNextTimer();
  }
}

async function settled(): Promise<void> {
  do await nextTurn();
  while (writing > 0);
  for (let turn = 0; turn < 3; turn += 1) await nextTurn();
}

const others = [...ledger.subscriptions.keys()].filter((id) => following.of(id) === undefined).length;
const since = clock() - 60_000;
const [started] = afterEvent(
  null,
  {
    ...{ type: 'outage-started', at: clock(), since, severity: 'outage', affected: ['api'] },
    evidence: { failing: [{ source: 'api', since }], places: 1 },
  },
  null,
);
if (started === undefined) throw new Error('nothing has started');
const startedAt = clock();
await tell(started);
await until(() => asked.post >= others && bulletins.publish > 0);
const sent = { count: asked.post, seconds: (clock() - startedAt) / 1_000 };
const end = { at: clock(), lastBadAt: clock() - 2_000, firstGoodAt: clock() - 1_000 };
await tell(into({ ...started, end }, 'over', clock()));
await until(() => ledger.deliveries.ofIncident(started.id).size === 0 && bulletins.edit > 0);

const before = { ...asked };
for (let second = 0; second < daySeconds; second += 1) {
  const at = clock() + 1_000;
  following.look();
  await settled();
  while (clock() < at) {
    const now = clock();
    time.passToNextTimer();
    if (clock() === now || clock() >= at) break;
    await settled();
  }
  time.pass(Math.max(0, at - clock()));
}
const looksPerDay = asked.look - before.look;
const figures: FollowingFigures = {
  sent,
  published: bulletins.publish,
  editsOfPublished: bulletins.edit,
  looksPerDay,
  requestsPerDay: looksPerDay + asked.other - before.other,
  rss: process.resourceUsage().maxRSS * 1024,
};
process.send?.(figures);
await Promise.all([delivering.stop(), following.stop()]);
await store.close();
process.exit(0);
