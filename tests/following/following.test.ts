import { pino } from 'pino';
import { expect, test } from 'vitest';
import {
  deliveryEntry,
  incidentEntry,
  isLedgerEntry,
  ledger,
  subscriptionEntry,
} from '../../src/alerts/ledger.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { asking, type Follow } from '../../src/following/follow.ts';
import { following } from '../../src/following/following.ts';
import type { Incident } from '../../src/health/incident.ts';
import { noMetrics } from '../../src/metrics.ts';
import type { WebhookOutcome } from '../../src/sending/follow-requests.ts';
import type { Outcome } from '../../src/sending/outcome.ts';
import { bulletinWords } from '../../src/views/alert-words.ts';
import { english } from '../english.ts';
import { delivery, openIncident, subscription } from '../storage/entries.ts';

const newsId = '90';
const now = openIncident.since + 60_000;
const sent: Outcome = { kind: 'sent', messageId: '7', isOther: false };
const forbidden: Outcome = { kind: 'forbidden', missing: [] };

function follow(channelId: string, state: Follow['state']): Follow {
  return { ...asking({ guildId: '100', channelId }, newsId, now), state, webhookId: `w${channelId}` };
}

/** Channels that follow and a news channel, where posting and publishing end like this. */
function anAudience({
  follows = [follow('1', 'on')],
  subscriptions = follows.map(({ channelId }) => subscription(channelId)),
  post = sent,
  publish = sent,
}: {
  follows?: Follow[];
  subscriptions?: Subscription[];
  post?: Outcome;
  publish?: Outcome;
} = {}) {
  let open: Incident | null = null;
  const removed: string[] = [];
  const toldAgain: unknown[] = [];
  const store = { write: async () => {} };
  const alerts = ledger(store, subscriptions.map(subscriptionEntry).filter(isLedgerEntry));
  const gone = async (): Promise<WebhookOutcome> => ({ kind: 'gone' });
  const its = following({
    newsId,
    store,
    remembered: follows.map((value) => ({ kind: 'follow', key: value.channelId, value })),
    messenger: {
      post: async () => post,
      publish: async () => publish,
      edit: async () => sent,
      find: async () => ({ kind: 'absent' }),
    },
    requests: {
      ...{ follow: gone, find: gone, look: gone, abort() {} },
      async remove(webhookId) {
        removed.push(webhookId);
        return { kind: 'done', webhookId };
      },
      lookAtNews: async () => ({ problem: null }),
      read: async () => ({ kind: 'message-gone' }),
    },
    words: bulletinWords(
      english,
      () => null,
      () => now,
    ),
    pace: {
      turn: async () => {},
      turnForPanel: async () => {},
      turnForPerson: async () => true,
      hasRoomForRefusal: () => true,
    },
    alerts,
    delivering: { wake() {} },
    openIncident: () => open,
    isConfirmed: () => true,
    isFree: () => true,
    lacksPermission: async () => false,
    isAway: async () => false,
    async tellAgain() {
      toldAgain.push(open);
    },
    clock: () => now,
    steadyClock: () => now,
    log: pino({ level: 'silent' }),
    metrics: noMetrics,
    onFatal(error) {
      throw error;
    },
  });
  return {
    its,
    alerts,
    removed,
    toldAgain,
    owed: () => [...alerts.deliveries.ofIncident(openIncident.id).values()].map(({ channelId }) => channelId),
    opens() {
      open = openIncident;
    },
    async breaks() {
      open = openIncident;
      await its.announce(openIncident);
      await new Promise(setImmediate);
    },
    ends() {
      open = null;
    },
  };
}

const news = subscription(newsId, { roleId: '5' });

test('an outage of which somebody was told already is not published', async () => {
  const { its, alerts, breaks } = anAudience();
  await alerts.put([
    incidentEntry(openIncident),
    deliveryEntry(delivery('1', { incidentId: openIncident.id })),
  ]);
  await breaks();
  expect(its.ledger.bulletins.size).toBe(0);
  expect(its.isLeftOut('1', openIncident)).toBe(false);
});

test.each<[string, { post?: Outcome; publish?: Outcome }, string[]]>([
  ['was published', {}, []],
  ['can not be posted', { post: forbidden }, ['1', newsId]],
  ['can be posted and not published', { publish: forbidden }, ['1']],
])('what %s leaves untold: %j', async (_, outcomes, untold) => {
  const { its, breaks, owed } = anAudience({
    ...outcomes,
    subscriptions: [subscription('1'), subscription('2'), news],
  });
  await breaks();
  expect(owed()).toEqual(untold);
  expect(['1', '2', newsId].filter((id) => its.isLeftOut(id, openIncident))).toEqual(
    ['1', newsId].filter((id) => !untold.includes(id)),
  );
});

test('who was sent to meanwhile is not owed it once more', async () => {
  const { alerts, breaks } = anAudience({ publish: forbidden });
  const known = delivery('1', { incidentId: openIncident.id, told: 'start' });
  const breaking = breaks();
  await alerts.put([incidentEntry(openIncident), deliveryEntry(known)]);
  await breaking;
  expect([...alerts.deliveries.toChannel('1').values()]).toEqual([known]);
});

test('what an admin wants no more goes on until the outage is over, and what could not be ended in any case', async () => {
  const follows = [follow('1', 'on'), follow('2', 'left'), follow('3', 'on'), follow('4', 'off')];
  const { its, breaks, ends, removed } = anAudience({ follows, subscriptions: [subscription('3')] });
  const still = () => its.stillFollowing('100').map(({ channelId, why }) => `${channelId} ${why}`);
  expect(still()).toEqual(['1 refused', '2 refused']);
  await breaks();
  expect(still()).toEqual(['1 outage', '2 refused']);
  ends();
  await its.consider({ guildId: '100', channelId: '1' });
  // What was published is still to be brought to its end.
  expect(removed).toEqual([]);
  expect(still()).toEqual(['1 outage', '2 refused']);
});

test('who turns out not to follow is told again only where others were told by what is published', async () => {
  const asked = { ...follow('1', 'asked'), webhookId: null };
  const before = anAudience({ follows: [asked] });
  before.opens();
  before.its.look();
  await expect.poll(() => before.its.counts().asked).toBe(0);
  expect(before.toldAgain).toEqual([]);

  const { its, breaks, toldAgain } = anAudience({ follows: [asked] });
  await breaks();
  its.look();
  await expect.poll(() => toldAgain).toEqual([openIncident]);
});
