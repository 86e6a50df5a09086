import { topicsBeside } from '../../src/advice/topics-beside.ts';
import type { PostResult, SubscribeResult, SubscriptionLine } from '../../src/alerts/alerts.ts';
import type { MessageStep } from '../../src/alerts/outbox.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { topics } from '../../src/catalogue/topics.ts';
import type { Incident } from '../../src/health/incident.ts';
import type { Outlook } from '../../src/health/outlook.ts';
import type { View } from '../../src/sending/message.ts';
import type { Situation } from '../../src/situation/situation.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import {
  choicesView,
  entryView,
  moreView,
  nothingToReadView,
  topicView,
  unknownErrorView,
} from '../../src/views/error-view.ts';
import { followView, unfollowView } from '../../src/views/follow-view.ts';
import { detailsView, statusView } from '../../src/views/status-view.ts';
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
import {
  accountAlone,
  aStatus,
  now,
  open,
  pageAlone,
  phases,
  situationIn,
  statuses,
} from '../situation/states.ts';
import { delivery } from '../storage/entries.ts';

const roleId = '12345678901234567890';
const place = { guildId: '22345678901234567890', channelId: '32345678901234567890' };

type Named = [name: string, view: View];

/** An outlook in its longest words. */
export const longOutlook: Outlook = {
  medianMs: 100_000_000,
  quartilesMs: [90_000_000, 300_000_000],
  cases: 1_234,
  years: ['2023-24', '2026', '2027'],
};

function told(
  step: MessageStep,
  incident: Incident,
  role: string | null,
  outlook: Outlook | null = null,
): View {
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

/** Every situation, and those in which how long it may last is said in the longest words or not at all. */
const situations: [string, Situation][] = [
  ...statuses.map(([name, status]): [string, Situation] => [name, situationIn(status)]),
  ...(['down', 'up'] as const).flatMap((verdict): [string, Situation][] =>
    [longOutlook, null].map((outlook) => [
      `${verdict}, with ${outlook === null ? 'no' : 'a long'} outlook`,
      { ...situationIn(aStatus(verdict)), outlook },
    ]),
  ),
];

function inEverySituation(name: string, view: (situation: Situation) => View): Named[] {
  return situations.map(([how, situation]) => [`${name}, ${how}`, view(situation)]);
}

/** The answer of `/cai-status` for every verdict and every state of the official page. */
export const statusViews: Named[] = [
  ...inEverySituation('status', statusView),
  ...inEverySituation('details', detailsView),
];

/** Every topic in every situation, by itself and beside the errors that lead to it. */
export const topicViews: Named[] = topics.flatMap(({ id }) => [
  ...inEverySituation(id, (situation) => topicView(id, situation)),
  ...inEverySituation(`more of ${id}`, (situation) => moreView(id, situation)),
]);

/** Every error in every situation, and what is said where no single one is meant. */
export const entryViews: Named[] = [
  ...catalogue.flatMap((entry) => [
    ...inEverySituation(entry.id, (situation) => entryView(entry, situation)),
    ...inEverySituation(`perhaps ${entry.id}`, (situation) => entryView(entry, situation, false)),
    ...inEverySituation(`more of ${entry.id}`, (situation) => moreView(entry, situation)),
    ...topicsBeside(entry).flatMap(({ id }) =>
      inEverySituation(`${id} beside ${entry.id}`, (situation) => topicView(id, situation, entry)),
    ),
  ]),
  ...inEverySituation('the longest choices', (situation) =>
    choicesView(catalogue.toSorted((a, b) => b.name.length - a.name.length).slice(0, 3), situation),
  ),
  ...inEverySituation('unknown error', unknownErrorView),
  ...inEverySituation('nothing to read', nothingToReadView),
  ...(['following', 'already', 'over', 'full', 'busy', 'failed'] as const).flatMap((result) =>
    inEverySituation(`tell me: ${result}`, (situation) => followView(result, situation)),
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
];

/** What could not be done as it was wanted, while the alerts arrive. */
const lacking = [
  line({ roleId, roleProblem: 'gone' }),
  line({ roleId, roleProblem: 'silent' }),
  line({
    settings: { publish: true, thread: true },
    extraProblems: {
      publish: { at: now, until: now },
      thread: { at: now, missing: ['Create Public Threads'] },
    },
  }),
  line({
    settings: { publish: true, thread: true },
    extraProblems: { publish: { at: now, said: 'Maximum (30)' }, thread: { at: now } },
  }),
  line({ isGone: true }),
];

/** Everything that `/cai-alerts` posts or answers. */
export const subscriptionViews: Named[] = [
  ['confirmation', confirmationView(null)],
  ['confirmation with a role', confirmationView(roleId)],
  ['test', testView()],
  ['empty list', listView([])],
  ['list of channels where something is lacking', listView(lacking)],
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
  ...[0, 1, 25].flatMap((count): Named[] => [
    [`forget ${count} channels?`, forgetView(count, 0)],
    [`forget ${count} panels?`, forgetView(0, count)],
    [`forgot ${count} of each`, forgottenView(count, count)],
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
