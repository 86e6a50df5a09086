import type { Delivery } from '../../src/alerts/outbox.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { newBulletin } from '../../src/following/bulletin.ts';
import { asking } from '../../src/following/follow.ts';
import type { Detection, Knowledge } from '../../src/health/detection.ts';
import type { Watch } from '../../src/health/watch.ts';
import type { Hour } from '../../src/history/hours.ts';
import { newPanel, type Panel } from '../../src/panels/panel.ts';
import { panelEntry } from '../../src/panels/panel-ledger.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import { anIncident, over, recovering, returned } from '../health/incidents.ts';

const since = Date.UTC(2025, 7, 1, 12);

export const openIncident = anIncident({ id: 'k3f', since });

export const endedIncident = over(
  recovering(returned(recovering({ ...openIncident, id: 'k2a' }, 240_000), 120_000), 540_000, 60_000),
);

const aloneIncident = anIncident({
  id: 'k1',
  since,
  severity: 'degraded',
  affected: ['account'],
  page: null,
});

const knowledge: Knowledge = {
  watched: ['api', 'account'],
  belief: { model: '5f0c9a31', at: since + 60_000, weights: [0.1, 1 / 3, 1e-300] },
  last: { api: 'fail', account: 'queue' },
  okAt: { api: since - 30_000 },
  failingSince: { api: since },
  failedAt: { api: since + 60_000 },
  ownLoss: { at: since, looks: 12.5, lost: 0.25, controlOkAt: since },
  wayLoss: { account: { at: since, looks: 20, lost: 1.5 } },
  vantageLoss: { at: since, looks: 8, lost: 2.5 },
  mute: ['web'],
  untold: ['vantage'],
  missed: { vantage: 2 },
  heard: { api: 'gateway' },
  troubledAt: since,
  places: 3,
};

const detection: Detection = {
  ...knowledge,
  outage: {
    severity: 'outage',
    affected: ['api', 'account'],
    evidence: { failing: [{ source: 'api', since }], places: 4 },
    lastBadAt: since + 60_000,
    firstGoodAt: null,
    ours: false,
    turning: { look: 'degraded,api', since },
  },
};

export const watch: Watch = {
  since,
  detection,
  aside: [{ source: 'account', address: null, since, okSince: since + 50_000 }],
  beside: {
    ...{ without: ['web'], since },
    detection: {
      ...{ ...knowledge, outage: null },
      recent: {
        before: knowledge,
        readings: [
          {
            source: 'api',
            kind: 'endpoint',
            at: since,
            verdict: 'fail',
            fault: 'network',
            reason: 'timeout',
          },
        ],
      },
    },
  },
  schedule: {
    askedAt: { api: since + 60_000 },
    restingUntil: { account: since + 90_000 },
    doubtSince: since + 5_000,
    extras: { api: 2 },
    extrasAt: [since + 10_000, since + 14_000],
    outsideAt: [since + 10_000],
  },
  seenAt: since + 60_000,
  hiddenSince: {},
  blind: false,
  unreached: false,
  incident: openIncident,
  lastIncident: endedIncident,
  page: {
    state: 'incident',
    description: 'Major “outage” – „Größe“ 🔥',
    incidents: [
      {
        name: "Robert'); DROP TABLE keyv;--",
        impact: 'major',
        status: 'investigating',
        startedAt: since,
        url: 'https://status.example/1',
      },
    ],
    since,
    at: since + 60_000,
    aliveAt: null,
  },
  readings: [
    {
      source: 'api',
      kind: 'endpoint',
      at: since + 60_000,
      verdict: 'fail',
      reason: '“502”',
      fault: 'gateway',
      latency: { recentMs: [200, 190], usualMs: 195, count: 40, at: since + 30_000 },
    },
    { source: 'web', kind: 'endpoint', at: since, verdict: 'unknown', reason: 'a check', reachedEdge: true },
    { source: 'vantage', kind: 'vantage', at: since, verdict: 'fail', reason: 'elsewhere too', places: 3 },
  ],
};

export function subscription(channelId: string, changes: Partial<Subscription> = {}): Subscription {
  return {
    channelId,
    guildId: '100',
    roleId: null,
    createdAt: since,
    paused: null,
    lastDelivery: null,
    ...changes,
  };
}

export function delivery(channelId: string, changes: Partial<Delivery> = {}): Delivery {
  return {
    incidentId: openIncident.id,
    audience: 'channel',
    channelId,
    guildId: '100',
    roleId: null,
    told: 'nothing',
    messageId: null,
    revision: 0,
    replyId: null,
    replyRevision: 0,
    attempts: 0,
    retryAt: 0,
    triedAt: null,
    ...changes,
  };
}

export function subscriptionEntry(channelId: string, changes: Partial<Subscription> = {}): StoredEntry {
  return { kind: 'subscription', key: channelId, value: subscription(channelId, changes) };
}

export const requests: Extract<StoredEntry, { kind: 'requests' }> = {
  kind: 'requests',
  key: '4',
  value: {
    requests: [
      {
        id: 'q1',
        at: since,
        request: { what: 'subscribe', place: { guildId: '100', channelId: '1' }, wish: { roleId: null } },
      },
    ],
  },
};

export function panel(channelId: string, changes: Partial<Panel> = {}): Panel {
  return { ...newPanel({ guildId: '100', channelId }, 'en', since), ...changes };
}

export const process: Extract<StoredEntry, { kind: 'process' }> = {
  kind: 'process',
  key: '4',
  value: { id: 'p1', runsAt: 'machine, process 7', shards: [4, 5], count: 6, beat: 9 },
};

const looks = { looks: 9, failed: { gateway: 1, other: 1 }, queued: 1, unknown: 0, seen: 'fffffffffffffff' };

const anHour: Hour = {
  at: since,
  seen: 'fffffffffffffff',
  sources: { api: { ...looks, ms: [160, 200, 900] }, web: { ...looks, failed: {}, ms: null } },
};

/** What is read only when it is asked for. */
export const aDay: StoredEntry[] = [
  {
    kind: 'day',
    key: '2025-08-01',
    value: { date: '2025-08-01', seen: [{ at: since, seen: '00000000000000f' }] },
  },
  { kind: 'dayhours', key: '2025-08-01', value: { date: '2025-08-01', hours: [anHour] } },
];

/** One record of every kind that is loaded, with every field that may be empty once empty and once not. */
export const oneOfEveryKind: StoredEntry[] = [
  { kind: 'watch', key: 'now', value: watch },
  {
    kind: 'history',
    key: 'now',
    value: { outages: [{ id: 'k2a', since, until: since + 60_000, relapses: 1 }] },
  },
  {
    kind: 'month',
    key: '2025-08',
    value: {
      month: '2025-08',
      outages: [
        {
          ...{ id: 'k2a', since, until: null, announcedAt: since, phase: 'down', worst: 'outage' },
          ...{ relapses: 1, revision: 4 },
          periods: [
            { since, until: since + 60_000, severity: 'degraded' },
            { since: since + 60_000, until: null, severity: null },
          ],
          course: [
            {
              ...{ at: since, event: 'outage-started', severity: 'outage', affected: ['api'], places: 3 },
              failures: [{ source: 'api', reason: '“502”', fault: 'gateway' }],
              elsewhere: [{ source: 'vantage', verdict: 'fail' }],
              ...{ page: 'incident', pageSaid: 'Größe 🔥', chance: 0.998 },
            },
          ],
        },
        {
          ...{ id: 'k1', since, until: since + 1, announcedAt: since, phase: 'over', worst: null },
          ...{ relapses: 0, revision: 0, periods: [], course: [] },
        },
      ],
    },
  },
  {
    kind: 'hour',
    key: 'now',
    value: {
      open: {
        ...{ at: since, seen: '00000000000000f', seenAt: since + 60_000 },
        sources: { api: { ...looks, seenAt: since + 60_000, took: { '104': 7 } } },
      },
      finished: [anHour],
    },
  },
  { kind: 'index', key: 'now', value: { days: ['2025-08-01'], months: ['2025-08'] } },
  subscriptionEntry('1'),
  subscriptionEntry('2', {
    roleId: '7',
    paused: { at: since, missing: ['Send Messages'] },
    lastDelivery: { at: since, what: 'update' },
  }),
  subscriptionEntry('5', {
    roleId: '300',
    roleProblem: 'silent',
    extraProblems: {
      thread: { at: since, missing: ['Create Public Threads'] },
      publish: { at: since, said: 'no', until: since },
    },
    settings: {
      tellOf: 'down',
      mentionFor: 'down',
      shortestMinutes: 15,
      quietHours: { from: 1320, until: 420, zone: 'Europe/Berlin' },
      end: 'edit',
      thread: true,
      publish: true,
      language: 'ja',
    },
  }),
  subscriptionEntry('3', { paused: { at: since, missing: [], said: 'Missing Access (50001)' } }),
  subscriptionEntry('4', {
    problem: { at: since, said: 'Maximum number of active threads reached (160006)' },
  }),
  { kind: 'incident', key: openIncident.id, value: openIncident },
  { kind: 'incident', key: endedIncident.id, value: endedIncident },
  { kind: 'incident', key: aloneIncident.id, value: aloneIncident },
  { kind: 'delivery', key: 'k3f:1', value: delivery('1') },
  {
    kind: 'delivery',
    key: 'k3f:5',
    value: delivery('5', {
      mention: { roleId: '300', triedAt: since },
      editableAt: since,
      missedEnd: 3,
      language: 'de',
      publish: { state: 'owed', attempts: 1, retryAt: since },
      thread: { state: 'done', attempts: 0, retryAt: 0 },
    }),
  },
  panelEntry(panel('1')),
  panelEntry(
    panel('2', {
      language: 'pt-BR',
      messageId: '12',
      shownAt: since,
      shown: 'aBc',
      editsRefusedSince: since,
    }),
  ),
  panelEntry(panel('3', { triedAt: since, paused: { at: since, missing: ['Send Messages'] } })),
  panelEntry(panel('4', { deletedAt: since, paused: { at: since, missing: [], said: 'No (50013)' } })),
  { kind: 'follow', key: '1', value: asking({ guildId: '100', channelId: '1' }, '90', since) },
  {
    kind: 'follow',
    key: '2',
    value: { ...asking({ guildId: '100', channelId: '2' }, '90', since), state: 'on', webhookId: '13' },
  },
  {
    kind: 'follow',
    key: '3',
    value: { ...asking({ guildId: '100', channelId: '3' }, '90', since), state: 'off', why: 'full' },
  },
  {
    kind: 'follow',
    key: '4',
    value: {
      ...asking({ guildId: '100', channelId: '4' }, '90', since),
      ...{ state: 'left', webhookId: '15', since },
    },
  },
  { kind: 'bulletin', key: openIncident.id, value: newBulletin(openIncident, '90') },
  {
    kind: 'bulletin',
    key: endedIncident.id,
    value: { ...newBulletin(endedIncident, '90'), messageId: '14', triedAt: since, editing: 3 },
  },
  requests,
  process,
  { kind: 'process', key: '0', value: { ...process.value, shards: null, count: null } },
  {
    kind: 'responses',
    key: '4',
    value: { responses: [{ id: 'q1', response: { kind: 'done', result: { kind: 'posted' } } }] },
  },
  {
    kind: 'delivery',
    key: 'k3f:2',
    value: delivery('2', {
      roleId: '7',
      told: 'end',
      messageId: '9',
      revision: 3,
      replyId: '10',
      replyRevision: 3,
      attempts: 4,
      retryAt: since + 0.5,
    }),
  },
];

/** In one order, so that two lists of the same entries are equal. */
export function sorted(entries: readonly StoredEntry[]): StoredEntry[] {
  return entries.toSorted((a, b) => `${a.kind}:${a.key}`.localeCompare(`${b.kind}:${b.key}`));
}
