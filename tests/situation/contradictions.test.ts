import { describe, expect, test } from 'vitest';
import { topicsBeside } from '../../src/advice/topics-beside.ts';
import type { MessageStep } from '../../src/alerts/outbox.ts';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { topics } from '../../src/catalogue/topics.ts';
import type { Incident } from '../../src/health/incident.ts';
import type { Status } from '../../src/health/status.ts';
import type { View } from '../../src/sending/message.ts';
import { outlookNow } from '../../src/situation/outlook.ts';
import { activityText } from '../../src/views/activity-text.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import {
  choicesView,
  connectionView,
  entryView,
  moreView,
  topicView,
  unknownErrorView,
} from '../../src/views/error-view.ts';
import { followView } from '../../src/views/follow-view.ts';
import { stateView } from '../../src/views/found-view.ts';
import { botView, helpView } from '../../src/views/help-view.ts';
import { detailsView, statusView } from '../../src/views/status-view.ts';
import { english } from '../../tests/english.ts';
import { delivery } from '../storage/entries.ts';
import { inWords, panelIn } from '../views/panel-states.ts';
import { type Claim, claimsIn, claimsOf, contradictionsIn, contradictory, said } from './claims.ts';
import { aStatus, now, phases, situationIn, statuses } from './states.ts';

/** A moment: what is seen, and the outage of which the alerts in channels tell. */
type Moment = [name: string, status: Status, told: Incident | null];
type Shown = [name: string, view: View, about?: Entry];

const ended = ['over', 'over after a relapse', 'withdrawn', 'set aside'].flatMap((phase): Moment[] => {
  const incident = phases[phase];
  return incident === undefined
    ? []
    : [[`after one that is ${phase}`, { ...aStatus('up'), lastIncident: incident }, incident]];
});

const moments: Moment[] = [
  ...statuses.map(([name, status]): Moment => [name, status, status.incident]),
  ...ended,
];

const mayBeTheirs = ({ side }: Entry) => side === 'theirs' || side === 'either';

/** Whoever says that they are offline is told of that alone. */
const theirOwn = catalogue.filter(({ side }) => side === 'yours').slice(0, 1);

/** Everything that people can be shown at that moment. */
function shownAt([, status, told]: Moment): Shown[] {
  const situation = situationIn(status);
  const isRunning = status.incident?.phase === 'down';
  return [
    ['/cai-status', statusView(english, situation)],
    ['/help', helpView(english, situation, { isInServer: true, isManager: true })],
    ["below the bot's name", { content: activityText(english, situation), embeds: [], components: [] }],
    ['its details', detailsView(english, situation)],
    ['how it is', stateView(english, situation, catalogue.slice(0, 3))],
    ['what the bot is', botView(english, situation)],
    ...theirOwn.map((entry): Shown => ['their own connection', connectionView(english, situation), entry]),
    ['a panel', inWords(panelIn(situation))],
    ...topics.flatMap((id): Shown[] => [
      [id, topicView(english, id, situation)],
      [`more of ${id}`, moreView(english, id, situation)],
    ]),
    ...catalogue.flatMap((entry): Shown[] => [
      [entry.id, entryView(english, entry, situation), entry],
      [`perhaps ${entry.id}`, entryView(english, entry, situation, false), entry],
      [`more of ${entry.id}`, moreView(english, entry, situation), entry],
      ...topicsBeside(entry).map(
        (id): Shown => [`${id} beside ${entry.id}`, topicView(english, id, situation, entry), entry],
      ),
    ]),
    ['choices', choicesView(english, catalogue.slice(0, 3), situation)],
    ['an unknown error', unknownErrorView(english, situation)],
    ['tell me', followView(english, isRunning ? 'following' : 'over', situation)],
    ...(told === null ? [] : alertsOf(told)),
  ];
}

function alertsOf(incident: Incident): Shown[] {
  const words = alertWords(
    () => english,
    (told) => outlookNow(told, [], now),
    () => now,
  );
  const steps: MessageStep[] = [
    'update',
    'summary',
    ...(incident.phase === 'down' ? [] : (['reply', 'tell'] as const)),
  ];
  return steps.map((step) => [
    `alert: ${step}`,
    words.messageOf({ step, incident, delivery: delivery('1', { roleId: null }) }, 'en'),
  ]);
}

/** What an error that is the person's own to mend says of itself is no claim about C.AI. */
const ofTheErrorAlone: readonly Claim[] = [
  'act',
  'reload',
  'stay',
  'leave it',
  'wait',
  'try again',
  'either',
  'theirs',
];

function claimedAt(moment: Moment): Map<Claim, string> {
  const claims = new Map<Claim, string>();
  for (const [name, view, about] of shownAt(moment)) {
    for (const claim of claimsOf(view, now)) {
      const isOfTheError = about !== undefined && !mayBeTheirs(about) && ofTheErrorAlone.includes(claim);
      const isOfTheirError = about?.side === 'theirs' && claim === 'the fault is theirs';
      if (!isOfTheError && !isOfTheirError && !claims.has(claim)) claims.set(claim, name);
    }
  }
  return claims;
}

test.each(moments)('no two messages contradict each other: %s', (...moment) => {
  expect(contradictionsIn(claimedAt(moment))).toEqual([]);
});

describe('the reading of claims', () => {
  test('finds each of them in something that is shown', () => {
    const found = new Set(moments.flatMap((moment) => [...claimedAt(moment).keys()]));
    expect([...found]).toEqual(expect.arrayContaining(Object.keys(said)));
    expect(new Set(contradictory.flat())).toEqual(
      new Set(contradictory.flat().filter((claim) => claim in said)),
    );
  });

  test.each([
    ['down', ['theirs', 'wait', 'fails now', 'can be waited for']],
    ['queue', ['theirs', 'stay', 'has a queue']],
    ['recovering', ['theirs', 'try again', 'works again']],
    ['up', ['either', 'act', 'is fine']],
    ['suspected', ['uncertain']],
  ] as const)('finds in all of %s what somebody would take from it', (verdict, expected) => {
    const claims = claimedAt([verdict, aStatus(verdict), aStatus(verdict).incident]);
    expect([...claims.keys()]).toEqual(expect.arrayContaining([...expected]));
    expect([...claims.keys()].some((claim) => claim.startsWith('over within'))).toBe(true);
  });

  // Each of these was shown once.
  test.each([
    [
      'a queue, and the router',
      'Stay on the waiting page: it lets you in by itself.',
      '2. Do other sites work? If not, restart your router or device.',
    ],
    [
      'an outage that C.AI reports, and a page that is inactive',
      "C.AI's own status page reports an outage.",
      "C.AI's official status page has been inactive since June 2026, as far as I know.",
    ],
    [
      'two figures for how long',
      'Of the 26 past outages that got this far, half were over within 53 min more, three in four within 2 hr.',
      'Of the 26 past outages that got this far, half were over within 20 min more, three in four within 2 hr.',
    ],
    [
      'a rule of thumb beside a figure',
      'Of the 26 past outages that got this far, half were over within 53 min more, three in four within 2 hr.',
      'Wait. Real server faults usually pass in 10 to 30 minutes.',
    ],
    [
      'a figure by length, and another by the clock',
      'Of the 26 past outages that got this far, half were over within 53 min more, three in four within 2 hr.',
      `half would be over by <t:${now / 1_000 + 600}:t>, three in four by <t:${now / 1_000 + 7_200}:t>`,
    ],
    [
      'nothing broken, and an outage',
      '🟢 Character.AI looks fine',
      'I see an outage at C.AI: 12 min so far.',
    ],
    ['a return, and nothing broken', '🟡 Character.AI is coming back', 'I see nothing broken from outside.'],
    [
      'an alert that runs, and no sight of it',
      '🔴 Character.AI is down',
      'None of my recent looks says anything. That is no sign that it is down.',
    ],
    ['their side, and perhaps yours', "It's on their side, not yours.", 'It may be you, or one feature.'],
    ['an end to wait for, and an end', '"Tell me when it is over"', '🟢 Character.AI is back'],
  ])('would not miss %s', (_, one, other) => {
    const claims = new Map<Claim, string>();
    for (const text of [one, other]) for (const claim of claimsIn(text, now)) claims.set(claim, text);
    expect(contradictionsIn(claims)).not.toEqual([]);
    const alone = new Map([...claimsIn(one, now)].map((claim) => [claim, one]));
    expect(contradictionsIn(alone)).toEqual([]);
  });

  test('takes one length for the same, said by length or by the clock', () => {
    const byClock = `half would be over by <t:${now / 1_000 + 53 * 60}:t>, three in four by <t:${now / 1_000 + 7_200}:t>`;
    const byLength = 'half were over within 53 min more, three in four within 2 hr.';
    expect(claimsIn(byClock, now)).toEqual(claimsIn(byLength, now));
  });
});
