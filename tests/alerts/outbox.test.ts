import { describe, expect, test } from 'vitest';
import {
  afterFailure,
  afterStep,
  type Delivery,
  deliveryKey,
  nextStep,
  nonce,
  owedStart,
  type Step,
  withoutAlert,
} from '../../src/alerts/outbox.ts';
import type { Incident } from '../../src/health/incident.ts';
import { delivery, endedIncident, openIncident } from '../storage/entries.ts';

const open: Incident = { ...openIncident, revision: 2 };
const over: Incident = { ...endedIncident, id: openIncident.id, revision: 3 };
const incidents = { open, over };

const states = {
  'not told': delivery('1'),
  'told, up to date': delivery('1', { told: 'start', messageId: '9', revision: 2 }),
  'told, out of date': delivery('1', { told: 'start', messageId: '9', revision: 1 }),
  'told, alert deleted': delivery('1', { told: 'start', messageId: null, revision: 2 }),
  'end shown': delivery('1', { told: 'end', messageId: '9', revision: 3 }),
  'end shown, alert deleted': delivery('1', { told: 'end', messageId: null, revision: 3 }),
} satisfies Record<string, Delivery>;

describe('what a channel is owed next', () => {
  test.each<[keyof typeof states, keyof typeof incidents, Step | null]>([
    ['not told', 'open', 'start'],
    ['not told', 'over', 'summary'],
    ['told, up to date', 'open', null],
    ['told, up to date', 'over', 'end-edit'],
    ['told, out of date', 'open', 'update'],
    ['told, out of date', 'over', 'end-edit'],
    ['told, alert deleted', 'open', null],
    ['told, alert deleted', 'over', 'summary'],
    ['end shown', 'over', 'end-reply'],
    ['end shown, alert deleted', 'over', 'end-reply'],
  ])('%s, outage %s: %s', (state, incident, step) => {
    expect(nextStep(states[state], incidents[incident])).toBe(step);
  });
});

describe('what is left of a delivery', () => {
  test.each<[Step, keyof typeof states, keyof typeof incidents, Partial<Delivery> | null]>([
    ['start', 'not told', 'open', { told: 'start', messageId: '11', revision: 2 }],
    ['update', 'told, out of date', 'open', { told: 'start', messageId: '11', revision: 2 }],
    ['end-edit', 'told, up to date', 'over', { told: 'end', messageId: '11', revision: 3 }],
    ['end-reply', 'end shown', 'over', null],
    ['summary', 'not told', 'over', null],
    ['summary', 'told, alert deleted', 'over', null],
  ])('after %s, when it was %s and the outage is %s', (step, state, incident, left) => {
    const before = afterFailure(states[state], 1_000, 0.5);
    const after = afterStep(before, step, incidents[incident], { messageId: '11', isOther: false });
    expect(after).toEqual(left && { ...states[state], ...left, attempts: 0, retryAt: 0 });
  });

  test.each<[keyof typeof states, Step]>([
    ['told, up to date', 'summary'],
    ['told, out of date', 'summary'],
  ])('when the alert was %s and somebody deleted it: the end is told by a %s', (state, step) => {
    const after = withoutAlert(states[state]);
    expect(nextStep(after, open)).toBeNull();
    expect(nextStep(after, over)).toBe(step);
  });
});

test.each([
  ['start', open, ['start']],
  ['start', over, ['summary']],
] as const)('a delivery comes to its end: from %s on', (_, incident, expected) => {
  const steps = play(owedStart(incident, { channelId: '1', guildId: '100', roleId: null }), incident);
  expect(steps).toEqual(expected);
});

test('a told outage that ends is shown once in the alert and said once below it', () => {
  expect(play(states['told, up to date'], over)).toEqual(['end-edit', 'end-reply']);
});

/** The steps that all succeed, until nothing is owed. */
function play(from: Delivery, incident: Incident): Step[] {
  const steps: Step[] = [];
  let left: Delivery | null = from;
  while (left !== null && steps.length < 10) {
    const step = nextStep(left, incident);
    if (step === null) break;
    steps.push(step);
    left = afterStep(left, step, incident, { messageId: '9', isOther: false });
  }
  return steps;
}

test('a delivery is owed by one incident to one channel, with the role of its subscription', () => {
  const owed = owedStart(open, { channelId: '1', guildId: '100', roleId: '7' });
  expect(owed).toMatchObject({ incidentId: open.id, channelId: '1', guildId: '100', roleId: '7' });
  expect(deliveryKey(owed)).not.toBe(deliveryKey({ ...owed, channelId: '2' }));
  expect(deliveryKey(owed)).not.toBe(deliveryKey({ ...owed, incidentId: 'another' }));
});

describe('a nonce', () => {
  const steps: Step[] = ['start', 'end-reply', 'summary', 'update', 'end-edit'];

  test('has at most the 25 characters that Discord takes, however long the ids are', () => {
    const long = delivery('9'.repeat(20), { incidentId: 'z'.repeat(40) });
    for (const step of steps) expect(nonce(long, step)).toMatch(/^[\w-]{10,25}$/);
  });

  test('is the same for every try of the same step', () => {
    const owed = states['not told'];
    expect(nonce(afterFailure(owed, 5_000, 0.3), 'start')).toBe(nonce(owed, 'start'));
  });

  test('is another one for another message, channel or incident', () => {
    const told = { told: 'start' } as const;
    const owed = [
      states['told, up to date'],
      delivery('2', told),
      delivery('1', { incidentId: 'k3f1', ...told }),
    ];
    const all = owed.flatMap((each) => steps.map((step) => nonce(each, step)));
    expect(new Set(all).size).toBe(all.length);
  });
});

test('the summary for a channel that may have got the start after all has the nonce of the start', () => {
  expect(nonce(states['not told'], 'summary')).toBe(nonce(states['not told'], 'start'));
});

describe('after a failure', () => {
  const waitAfter = (failures: number, random: number) => {
    let failed = states['not told'];
    for (let count = 0; count < failures; count += 1) failed = afterFailure(failed, 10_000, random);
    return failed.retryAt - 10_000;
  };

  test('the wait doubles up to five minutes and never exceeds them', () => {
    const waits = Array.from({ length: 12 }, (_, index) => waitAfter(index + 1, 1));
    expect(waits).toEqual(
      [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300].map((seconds) => seconds * 1_000),
    );
    expect(waitAfter(2_000, 1)).toBe(300_000);
  });

  test('channels are spread over the second half of the wait', () => {
    expect(waitAfter(1, 0)).toBe(500);
    expect(waitAfter(1, 0.5)).toBe(750);
    expect(waitAfter(20, 0)).toBe(150_000);
  });

  test('what is owed is the same as before', () => {
    const before = states['told, out of date'];
    expect(afterFailure(before, 0, 0)).toEqual({ ...before, attempts: 1, retryAt: 500 });
  });
});
