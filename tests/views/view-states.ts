import { topicsBeside } from '../../src/advice/topics-beside.ts';
import type {
  PostResult,
  StillFollowing,
  SubscribeResult,
  SubscriptionLine,
} from '../../src/alerts/alerts.ts';
import type { MessageStep } from '../../src/alerts/outbox.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { nameOf } from '../../src/catalogue/entry.ts';
import { topics } from '../../src/catalogue/topics.ts';
import type { Incident } from '../../src/health/incident.ts';
import type { Outlook } from '../../src/health/outlook.ts';
import type { Say } from '../../src/language/say.ts';
import type { View } from '../../src/sending/message.ts';
import type { Situation } from '../../src/situation/situation.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import {
  choicesView,
  connectionView,
  entryView,
  moreView,
  nothingToReadView,
  topicView,
  unknownErrorView,
} from '../../src/views/error-view.ts';
import { followView, unfollowView } from '../../src/views/follow-view.ts';
import { stateView } from '../../src/views/found-view.ts';
import { botView } from '../../src/views/help-view.ts';
import { detailsView, statusView } from '../../src/views/status-view.ts';
import {
  confirmationView,
  forgetView,
  forgottenView,
  keptView,
  listView,
  roleProblem,
  stillFollowingText,
  subscribedText,
  testedText,
  testView,
  unsubscribedText,
} from '../../src/views/subscription-view.ts';
import { english } from '../../tests/english.ts';
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
  say: Say,
  step: MessageStep,
  incident: Incident,
  role: string | null,
  outlook: Outlook | null = null,
): View {
  const words = alertWords(
    () => say,
    () => outlook,
    () => now,
  );
  return words.messageOf({ step, incident, delivery: delivery(place.channelId, { roleId: role }) }, 'en');
}

/** Every message of an alert, with and without a role. */
export const alertViewsIn = (say: Say): Named[] =>
  [null, roleId].flatMap((role): Named[] => [
    [`outage, role ${role}`, told(say, 'start', open, role)],
    [`outage by the official page alone, role ${role}`, told(say, 'start', pageAlone, role)],
    ...(['degraded', 'queueing'] as const).map(
      (severity): Named => [`${severity}, role ${role}`, told(say, 'start', { ...open, severity }, role)],
    ),
    [`outage with an outlook, role ${role}`, told(say, 'start', open, role, longOutlook)],
    [`degraded, role ${role}`, told(say, 'update', { ...open, severity: 'degraded' }, role)],
    [`queueing, role ${role}`, told(say, 'update', { ...open, severity: 'queueing', page: null }, role)],
    ...(['api', 'account', 'web', 'shop'] as const).map(
      (source): Named => [
        `${source} alone, role ${role}`,
        told(say, 'update', { ...accountAlone, affected: [source] }, role),
      ],
    ),
    ...Object.entries(phases).flatMap(([how, incident]): Named[] =>
      (['outage', 'degraded', 'queueing'] as const).flatMap((worst): Named[] => [
        [
          `${worst}, ${how}, role ${role}`,
          told(say, 'update', { ...incident, worst, severity: worst }, role),
        ],
        [`summary of ${worst}, ${how}`, told(say, 'summary', { ...incident, worst, severity: worst }, role)],
        [`reply, ${worst}, ${how}`, told(say, 'reply', { ...incident, worst, severity: worst }, role)],
        [`to a person, ${worst}, ${how}`, told(say, 'tell', { ...incident, worst, severity: worst }, role)],
      ]),
    ),
  ]);
export const alertViews: Named[] = alertViewsIn(english);

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

const longestNames = (say: Say) =>
  catalogue.toSorted((a, b) => nameOf(say, b).length - nameOf(say, a).length).slice(0, 3);

/** The answer of `/cai-status` for every verdict and every state of the official page. */
export const statusViewsIn = (say: Say): Named[] => [
  ...inEverySituation('status', (each) => statusView(say, each)),
  ...inEverySituation('details', (each) => detailsView(say, each)),
  ...inEverySituation('how it is', (situation) => stateView(say, situation, longestNames(say))),
  ...inEverySituation('what the bot is', (each) => botView(say, each)),
  ...inEverySituation('their own connection', (each) => connectionView(say, each)),
];
export const statusViews: Named[] = statusViewsIn(english);

/** Every topic in every situation, by itself and beside the errors that lead to it. */
export const topicViewsIn = (say: Say): Named[] =>
  topics.flatMap((id) => [
    ...inEverySituation(id, (situation) => topicView(say, id, situation)),
    ...inEverySituation(`more of ${id}`, (situation) => moreView(say, id, situation)),
  ]);
export const topicViews: Named[] = topicViewsIn(english);

/** Every error in every situation, and what is said where no single one is meant. */
export const entryViewsIn = (say: Say): Named[] => [
  ...catalogue.flatMap((entry) => [
    ...inEverySituation(entry.id, (situation) => entryView(say, entry, situation)),
    ...inEverySituation(`perhaps ${entry.id}`, (situation) => entryView(say, entry, situation, false)),
    ...inEverySituation(`more of ${entry.id}`, (situation) => moreView(say, entry, situation)),
    ...topicsBeside(entry).flatMap((id) =>
      inEverySituation(`${id} beside ${entry.id}`, (situation) => topicView(say, id, situation, entry)),
    ),
  ]),
  ...inEverySituation('the longest choices', (situation) => choicesView(say, longestNames(say), situation)),
  ...inEverySituation('unknown error', (each) => unknownErrorView(say, each)),
  ...inEverySituation('nothing to read', (each) => nothingToReadView(say, each)),
  ...(['following', 'already', 'over', 'full', 'busy', 'failed'] as const).flatMap((result) =>
    inEverySituation(`tell me: ${result}`, (situation) => followView(say, result, situation)),
  ),
  ...(['forgotten', 'unknown', 'busy', 'failed'] as const).map(
    (result): Named => [`don't tell me: ${result}`, unfollowView(say, result)],
  ),
];
export const entryViews: Named[] = entryViewsIn(english);

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
  ['news channel', { kind: 'news' }],
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

const everyPermission = ['View Channel', 'Send Messages in Threads', 'Embed Links', 'Read Message History'];
const lacked = { at: now, missing: everyPermission };
const turnedAway = { at: now, said: 'x'.repeat(160) };
const longRole = { roleId: '12345678901234567890', lastDelivery: { at: now, what: 'update' } } as const;

/** Each with as much to say as there can be. */
export const fullestLines: Record<string, SubscriptionLine> = {
  'with roles': line(longRole),
  'all paused': line({ ...longRole, paused: lacked }),
  'all turned away': line({ paused: { ...turnedAway, missing: [] } }),
  'all with a problem': line({ ...longRole, problem: { at: now, said: '`'.repeat(160) } }),
  ...Object.fromEntries(
    Object.entries({ lacked, turnedAway }).map(([name, problem]) => [
      `with extras that are ${name}`,
      line({ ...longRole, roleProblem: 'silent', extraProblems: { thread: problem, publish: problem } }),
    ]),
  ),
};

const lines = [
  line(),
  line({ settings: allSettings }),
  line({ roleId, lastDelivery: { at: now, what: 'end' } }),
  ...(['follows', 'followed', 'may not follow', 'news'] as const).map((way) => line({ way })),
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

const stillFollowing: StillFollowing[] = [
  { channelId: place.channelId, why: 'outage' },
  { channelId: place.channelId, why: 'refused' },
  { channelId: place.channelId, why: 'refused' },
];

/** Everything that `/cai-alerts` posts or answers. */
export const subscriptionViewsIn = (say: Say): Named[] => [
  ['confirmation', confirmationView(say, { roleId: null })],
  ['confirmation with a role', confirmationView(say, { roleId })],
  ['confirmation with all settings', confirmationView(say, { roleId, settings: allSettings })],
  ['test', testView(say)],
  ['empty list', listView(say, [])],
  ['list of channels where something is lacking', listView(say, lacking)],
  ['list', listView(say, lines)],
  [
    'list of two pages',
    listView(
      say,
      Array.from({ length: 25 }, () => line()),
    ),
  ],
  [
    'last page of the list',
    listView(
      say,
      Array.from({ length: 25 }, () => line()),
      2,
    ),
  ],
  ['list of channels that are gone', listView(say, [line({ isGone: true }), line({ isGone: true })])],
  ['everyone refused', said(roleProblem(say, place.guildId, place.guildId))],
  ['unsubscribed', said(unsubscribedText(say, place, true))],
  ['was not subscribed', said(unsubscribedText(say, place, false))],
  ...[0, 1, 25].flatMap((count): Named[] => [
    [`forget ${count} channels?`, forgetView(say, count, 0)],
    [`forget ${count} panels?`, forgetView(say, 0, count)],
    [`forgot ${count} of each`, forgottenView(say, count, count)],
  ]),
  ['list where news still show', listView(say, [line()], 0, new Map(), stillFollowing)],
  ['forgot all but what still follows', forgottenView(say, 1, 1, stillFollowing)],
  ['forgot nothing but what still follows', forgottenView(say, 0, 0, stillFollowing)],
  ['news still show', said(stillFollowingText(say, stillFollowing).join('\n'))],
  ['kept', keptView(say)],
  ['test of nothing', said(testedText(say, place, null))],
  ...results.flatMap(([name, result]): Named[] => [
    [`subscribe: ${name}`, said(subscribedText(say, place, null, result))],
    [
      `subscribe with role: ${name}`,
      said(subscribedText(say, place, { id: roleId, notifies: false }, result)),
    ],
  ]),
  ['tested', said(testedText(say, place, { kind: 'posted' }))],
  ...refusals.map(([name, result]): Named => [`test: ${name}`, said(testedText(say, place, result))]),
];
export const subscriptionViews: Named[] = subscriptionViewsIn(english);
