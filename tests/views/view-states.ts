import type { Situation } from '../../src/advice/situation.ts';
import type { SubscribeResult, SubscriptionLine } from '../../src/alerts/alerts.ts';
import type { Step } from '../../src/alerts/outbox.ts';
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
import { delivery } from '../storage/entries.ts';

export const now = Date.UTC(2026, 7, 1, 12);
const minute = 60_000;
const roleId = '12345678901234567890';
const place = { guildId: '22345678901234567890', channelId: '32345678901234567890' };

type Named = [name: string, view: View];

const open: Incident = {
  id: 'k3f',
  since: now - 20 * minute,
  announcedAt: now - 18 * minute,
  severity: 'outage',
  affected: ['api', 'account', 'web'],
  evidence: { failing: [{ source: 'api', since: now - 20 * minute }], places: 4 },
  page: 'inactive',
  revision: 1,
  resolved: null,
};

/** Nothing that we look at fails, and the page was not there to be quoted when it was announced. */
const pageAlone: Incident = { ...open, affected: [], evidence: { failing: [], places: 1 }, page: null };

function ended(lastBadAgo: number, firstGoodAgo: number): Incident {
  const resolved = {
    at: now,
    lastBadAt: now - lastBadAgo * minute,
    firstGoodAt: now - firstGoodAgo * minute,
    withdrawn: false,
  };
  return { ...open, since: now - lastBadAgo * minute - 20 * minute, resolved };
}

function withdrawn(): Incident {
  const incident = ended(2, 1);
  return { ...incident, resolved: incident.resolved && { ...incident.resolved, withdrawn: true } };
}

const ends = {
  'seen to end': ended(2, 1),
  'ended unseen within hours': ended(300, 5),
  'ended unseen within days': ended(4_000, 5),
  withdrawn: withdrawn(),
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
  ...Object.entries(ends).flatMap(([how, incident]): Named[] => [
    [`resolved, ${how}, role ${role}`, told('end-edit', incident, role)],
    [`summary, ${how}`, told('summary', incident, role)],
    [`reply, ${how}`, told('end-reply', incident, role)],
    [`to a person, ${how}`, told('tell', incident, role)],
  ]),
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
  const isDown = verdict === 'down';
  return {
    verdict,
    since: now - 20 * minute,
    sources: [
      ...['api', 'account', 'web'].map((name) => reading(name, 'endpoint', 'ok')),
      reading('status-page', 'status-page', 'unknown'),
      reading('control-1', 'control', verdict === 'unseen' ? 'fail' : 'ok'),
      reading('control-2', 'control', verdict === 'unseen' ? 'fail' : 'ok'),
    ],
    page,
    incident: isDown ? open : null,
    lastIncident: ends['seen to end'],
    asOf: now,
  };
}

const verdicts = ['up', 'queue', 'suspected', 'down', 'unseen'] as const;

const statuses: [string, Status][] = [
  ['down when the storage could last be read', { ...aStatus('down'), asOf: now - 40_000 }],
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

const results: [string, SubscribeResult][] = [
  ['posted', { kind: 'posted' }],
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

const lines = [
  line(),
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
    ...(result.kind === 'too-many' ? [] : [[`test: ${name}`, said(testedText(place, result))] as Named]),
  ]),
];
