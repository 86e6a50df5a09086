import type { Situation } from '../../src/advice/situation.ts';
import type { PostResult, SubscribeResult, SubscriptionLine } from '../../src/alerts/alerts.ts';
import type { Step } from '../../src/alerts/outbox.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { topics } from '../../src/catalogue/topics.ts';
import type { Incident } from '../../src/health/incident.ts';
import type { OfficialPage, RememberedPage } from '../../src/health/official-page.ts';
import type { Outlook } from '../../src/health/outlook.ts';
import type { Verdict } from '../../src/health/reading.ts';
import type { Status } from '../../src/health/status.ts';
import type { SourceReading } from '../../src/health/watch.ts';
import type { View } from '../../src/sending/message.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import {
  choicesView,
  entryView,
  nothingToReadView,
  topicView,
  unknownErrorView,
} from '../../src/views/error-view.ts';
import { followView, unfollowView } from '../../src/views/follow-view.ts';
import { outlookText } from '../../src/views/outage-words.ts';
import { statusView } from '../../src/views/status-view.ts';
import {
  confirmationView,
  forgetView,
  forgottenView,
  keptView,
  listView,
  roleProblem,
  subscribedText,
  testedText,
  testView,
  unsubscribedText,
} from '../../src/views/subscription-view.ts';
import { situations } from '../advice/situations.ts';
import { anIncident, over, recovering, returned, setAside, withdrawn } from '../health/incidents.ts';
import { delivery } from '../storage/entries.ts';

export const now = Date.UTC(2026, 7, 1, 12);
const minute = 60_000;
const roleId = '12345678901234567890';
const place = { guildId: '22345678901234567890', channelId: '32345678901234567890' };

type Named = [name: string, view: View];

const open = anIncident({ since: now - 20 * minute, affected: ['api', 'account', 'web'] });
const accountAlone = anIncident({ since: now - 20 * minute, severity: 'degraded', affected: ['account'] });

/** Nothing that we look at fails, and the page was not there to be quoted when it was announced. */
const pageAlone: Incident = { ...open, affected: [], evidence: { failing: [], places: 1 }, page: null };

function ended(unseenMinutes: number): Incident {
  return recovering(open, 20 * minute + unseenMinutes * minute, unseenMinutes * minute);
}

const flapped = recovering(returned(ended(1), 3 * minute), 60 * minute);

/** Every phase but the first, in all its forms. */
export const phases: Record<string, Incident> = {
  recovering: ended(1),
  'recovering, its end unseen': ended(300),
  returned: returned(ended(1), 3 * minute),
  'recovering again': flapped,
  over: over(ended(1)),
  'over after a relapse': over(flapped),
  'ended unseen within hours': over(ended(300)),
  'ended unseen within days': over(ended(4_000)),
  withdrawn: withdrawn(open, 20 * minute),
  'set aside': setAside(accountAlone, 18 * 60 * minute),
  'set aside, seen by nobody else': setAside(open, 18 * 60 * minute),
};

/** An outlook in its longest words. */
export const longOutlook: Outlook = {
  medianMs: 100_000_000,
  quartilesMs: [90_000_000, 300_000_000],
  cases: 1_234,
  years: ['2023-24', '2026', '2027'],
};

function told(step: Step, incident: Incident, role: string | null, outlook: Outlook | null = null): View {
  const words = alertWords(
    () => outlook,
    () => now,
  );
  return words.messageOf({ step, incident, delivery: delivery(place.channelId, { roleId: role }) });
}

/** Every message of an alert, with and without a role. */
export const alertViews: Named[] = [null, roleId].flatMap((role): Named[] => [
  [`outage, role ${role}`, told('start', open, role)],
  [`outage by the official page alone, role ${role}`, told('start', pageAlone, role)],
  ...(['degraded', 'queueing'] as const).map(
    (severity): Named => [`${severity}, role ${role}`, told('start', { ...open, severity }, role)],
  ),
  [`outage with an outlook, role ${role}`, told('start', open, role, longOutlook)],
  [`degraded, role ${role}`, told('update', { ...open, severity: 'degraded' }, role)],
  [`queueing, role ${role}`, told('update', { ...open, severity: 'queueing', page: null }, role)],
  ...(['api', 'account', 'web', 'shop'] as const).map(
    (source): Named => [
      `${source} alone, role ${role}`,
      told('update', { ...accountAlone, affected: [source] }, role),
    ],
  ),
  ...Object.entries(phases).flatMap(([how, incident]): Named[] =>
    (['outage', 'degraded', 'queueing'] as const).flatMap((worst): Named[] => [
      [`${worst}, ${how}, role ${role}`, told('update', { ...incident, worst, severity: worst }, role)],
      [`summary of ${worst}, ${how}`, told('summary', { ...incident, worst, severity: worst }, role)],
      [`reply, ${worst}, ${how}`, told('reply', { ...incident, worst, severity: worst }, role)],
      [`to a person, ${worst}, ${how}`, told('tell', { ...incident, worst, severity: worst }, role)],
    ]),
  ),
]);

export function pageIn(state: OfficialPage['state'], text: string, incidents = 10): RememberedPage {
  return {
    state,
    description: text,
    incidents: Array.from({ length: incidents }, () => ({
      name: text,
      impact: 'critical',
      status: text,
      startedAt: now - minute,
      url: 'https://status.example/incidents/1',
    })),
    since: now - 60 * minute,
    at: now - minute,
    aliveAt: now - 90 * minute,
  };
}

const pages: [string, RememberedPage | null][] = [
  ['not looked at', null],
  ['never alive', { ...pageIn('inactive', '', 0), aliveAt: null }],
  ...(['operational', 'incident', 'maintenance', 'inactive', 'unreadable', 'unreachable'] as const).map(
    (state): [string, RememberedPage] => [state, pageIn(state, 'Major System Outage')],
  ),
  ['incident without incidents', pageIn('incident', '', 0)],
];

function reading(source: string, kind: SourceReading['kind'], verdict: Verdict): SourceReading {
  return { source, kind, verdict, reason: 'no answer within 10 s', at: now - minute };
}

export function aStatus(verdict: Status['verdict'], page: RememberedPage | null = null): Status {
  const incidents = { down: open, recovering: phases['recovering'] ?? null };
  return {
    verdict,
    since: now - 20 * minute,
    sources: [
      ...['api', 'account', 'web'].map((name) => reading(name, 'endpoint', 'ok')),
      reading('status-page', 'status-page', 'unknown'),
      reading('control-1', 'control', verdict === 'unseen' ? 'fail' : 'ok'),
      reading('control-2', 'control', verdict === 'unseen' ? 'fail' : 'ok'),
    ],
    aside: [],
    page,
    incident: verdict === 'down' || verdict === 'recovering' ? incidents[verdict] : null,
    lastIncident: phases['over'] ?? null,
    asOf: now,
  };
}

const verdicts = ['up', 'queue', 'suspected', 'down', 'recovering', 'unreached', 'unseen'] as const;

const aside: Status['aside'] = [
  { source: 'account', address: null, since: now - 2_000 * minute, okSince: null },
  { source: 'web', address: null, since: now - 2_000 * minute, okSince: now - minute },
];

const latency = { recentMs: [6_200, 6_000, 5_900, 6_100, 6_000], usualMs: 210, count: 900, at: now - minute };

/** Everything answers, but C.AI takes six seconds. */
function slow(status: Status): Status {
  const sources = status.sources.map((each) => ({
    ...each,
    latency: each.kind === 'endpoint' ? latency : { ...latency, usualMs: 6_000 },
  }));
  return { ...status, sources };
}

const statuses: [string, Status][] = [
  ['up, but slow', slow(aStatus('up'))],
  ['down, and slow where it works', slow(aStatus('down'))],
  ['down when the storage could last be read', { ...aStatus('down'), asOf: now - 40_000 }],
  ['up, with parts set aside', { ...aStatus('up'), aside }],
  ['just started', { ...aStatus('unseen'), sources: [], lastIncident: null }],
  ['down for days', { ...aStatus('down'), since: now - 5_000 * minute }],
  ['down since a moment in the future', { ...aStatus('down'), since: now + minute }],
  ...verdicts.flatMap((verdict) =>
    pages.map(([name, page]): [string, Status] => [`${verdict}, page ${name}`, aStatus(verdict, page)]),
  ),
];

/** The answer of `/cai-status` for every verdict and every state of the official page. */
export const statusViews: Named[] = statuses.flatMap(([name, status]): Named[] => [
  [name, statusView(status, now, null)],
  [`${name}, with an outlook`, statusView(status, now, longOutlook)],
]);

function withOutlook(situation: Situation): Situation {
  return situation.kind === 'outage' ? { ...situation, outlook: outlookText(longOutlook) } : situation;
}

/** Every topic in every situation. */
export const topicViews: Named[] = topics.flatMap(({ id }) =>
  situations.map(({ name, situation }): Named => [`${id}, ${name}`, topicView(id, withOutlook(situation))]),
);

/** Every error in every situation, and what is said where no single one is meant. */
export const entryViews: Named[] = [
  ...catalogue.flatMap((entry) =>
    situations.map(
      ({ name, situation }): Named => [`${entry.id}, ${name}`, entryView(entry, withOutlook(situation))],
    ),
  ),
  [
    'the longest choices',
    choicesView(catalogue.toSorted((a, b) => b.name.length - a.name.length).slice(0, 3)),
  ],
  ['unknown error', unknownErrorView()],
  ['nothing to read', nothingToReadView()],
  ...(['following', 'already', 'over', 'full', 'busy', 'failed'] as const).map(
    (result): Named => [`tell me: ${result}`, followView(result)],
  ),
  ...(['forgotten', 'unknown', 'busy', 'failed'] as const).map(
    (result): Named => [`don't tell me: ${result}`, unfollowView(result)],
  ),
];

const refusals: [string, Exclude<PostResult, { kind: 'posted' }>][] = [
  ['forbidden', { kind: 'forbidden', missing: ['View Channel', 'Send Messages', 'Embed Links'] }],
  ['forbidden for one reason', { kind: 'forbidden', missing: ['Send Messages in Threads'] }],
  ['channel gone', { kind: 'channel-gone' }],
  ['forbidden, for whatever reason', { kind: 'forbidden', missing: [], said: 'Missing Access (50001)' }],
  ['busy', { kind: 'busy' }],
  ['failed', { kind: 'failed' }],
  [
    'refused for another reason',
    { kind: 'failed', said: 'Maximum number of active threads reached (160006)' },
  ],
];

const results: [string, SubscribeResult][] = [
  ['subscribed', { kind: 'subscribed', roleId: null }],
  ['subscribed with a role', { kind: 'subscribed', roleId }],
  ['changed', { kind: 'changed', roleId }],
  ['already', { kind: 'already', roleId: null }],
  ...refusals,
  ['too many', { kind: 'too-many', limit: 25 }],
];

function said(content: string | null): View {
  return { content: content ?? '', embeds: [], components: [] };
}

export function line(changes: Partial<SubscriptionLine> = {}): SubscriptionLine {
  return {
    channelId: place.channelId,
    roleId: null,
    paused: null,
    lastDelivery: null,
    isGone: false,
    ...changes,
  };
}

/** Nothing is as by default. */
export const allSettings: Partial<ChannelSettings> = {
  tellOf: 'down',
  mentionFor: 'down',
  shortestMinutes: 15,
  quietHours: { from: 22 * 60, until: 7 * 60, zone: 'America/North_Dakota/New_Salem' },
  end: 'edit',
  thread: true,
  publish: true,
};

const lines = [
  line(),
  line({ settings: allSettings }),
  line({ roleId, lastDelivery: { at: now, what: 'end' } }),
  line({ paused: { at: now, missing: ['Send Messages', 'Read Message History'] } }),
  line({ paused: { at: now, missing: [], said: 'Missing Permissions (50013)' } }),
  line({ problem: { at: now, said: 'Cannot send messages in a non-text channel (50008)' } }),
  line({ problem: { at: now } }),
  line({ isGone: true }),
];

/** Everything that `/cai-alerts` posts or answers. */
export const subscriptionViews: Named[] = [
  ['confirmation', confirmationView(null)],
  ['confirmation with a role', confirmationView(roleId)],
  ['test', testView()],
  ['empty list', listView([])],
  ['list', listView(lines)],
  ['list of two pages', listView(Array.from({ length: 25 }, () => line()))],
  [
    'last page of the list',
    listView(
      Array.from({ length: 25 }, () => line()),
      2,
    ),
  ],
  ['list of channels that are gone', listView([line({ isGone: true }), line({ isGone: true })])],
  ['everyone refused', said(roleProblem(place.guildId, place.guildId))],
  ['unsubscribed', said(unsubscribedText(place, true))],
  ['was not subscribed', said(unsubscribedText(place, false))],
  ...[0, 1, 25].flatMap((channels): Named[] => [
    [`forget ${channels}?`, forgetView(channels)],
    [`forgot ${channels}`, forgottenView(channels)],
  ]),
  ['kept', keptView()],
  ['test of nothing', said(testedText(place, null))],
  ...results.flatMap(([name, result]): Named[] => [
    [`subscribe: ${name}`, said(subscribedText(place, null, result))],
    [`subscribe with role: ${name}`, said(subscribedText(place, { id: roleId, notifies: false }, result))],
  ]),
  ['tested', said(testedText(place, { kind: 'posted' }))],
  ...refusals.map(([name, result]): Named => [`test: ${name}`, said(testedText(place, result))]),
];
