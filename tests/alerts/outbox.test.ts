import { describe, expect, test } from 'vitest';
import { afterDeletion, afterFailure, afterStep } from '../../src/alerts/around-step.ts';
import {
  type Delivery,
  deliveryKey,
  isExtra,
  leftOf,
  type MessageStep,
  nextStep,
  nonce,
  owedEnd,
  owedStart,
  type Step,
} from '../../src/alerts/outbox.ts';
import { wantsOf } from '../../src/alerts/wants.ts';
import type { Incident } from '../../src/health/incident.ts';
import {
  over as itHolds,
  recovering as itRecovers,
  returned as itReturns,
  setAside,
} from '../health/incidents.ts';
import { delivery, openIncident } from '../storage/entries.ts';

const byDefault = wantsOf(undefined, 0);
const open: Incident = { ...openIncident, revision: 2 };
const recovering = itRecovers(open, 600_000);
const returned = itReturns(recovering, 180_000);
const over = itHolds(recovering);
const overAgain = itHolds(itRecovers(returned, 900_000));
const aside = setAside(open, 86_400_000);
const incidents = {
  open,
  recovering,
  returned,
  over,
  'over, after a relapse': overAgain,
  'set aside': aside,
};

const told = { told: 'start', messageId: '9' } as const;
const replied = { told: 'end', messageId: '9', replyId: '10' } as const;
const states = {
  'not told': delivery('1'),
  'perhaps told': delivery('1', { triedAt: 1 }),
  'told, up to date': delivery('1', { ...told, revision: 2 }),
  'told, out of date': delivery('1', { ...told, revision: 1 }),
  'told, alert deleted': delivery('1', { told: 'start', revision: 2 }),
  'recovery shown': delivery('1', { ...told, revision: 3 }),
  'recovery shown, perhaps replied': delivery('1', { ...told, revision: 3, triedAt: 1 }),
  replied: delivery('1', { ...replied, revision: 3, replyRevision: 3 }),
  'replied, alert deleted': delivery('1', { ...replied, messageId: null, revision: 3, replyRevision: 3 }),
  'replied, relapse shown': delivery('1', { ...replied, revision: 4, replyRevision: 3 }),
  'relapse shown in both': delivery('1', { ...replied, revision: 4, replyRevision: 4 }),
  'told in one message': delivery('1', { told: 'end', messageId: '9', revision: 3 }),
} satisfies Record<string, Delivery>;

const waiting = owedEnd(open, '7', 'en');
const people = {
  waiting,
  'told that it works': { ...waiting, told: 'end', messageId: '9', revision: 3 },
} satisfies Record<string, Delivery>;

describe('what a channel is owed next', () => {
  test.each<[keyof typeof states, keyof typeof incidents, Step | null]>([
    ['not told', 'open', 'start'],
    ['not told', 'recovering', 'summary'],
    ['not told', 'returned', 'start'],
    ['not told', 'over', 'summary'],
    ['not told', 'set aside', null],
    ['perhaps told', 'set aside', 'summary'],
    ['told, up to date', 'open', null],
    ['told, out of date', 'open', 'update'],
    ['told, up to date', 'recovering', 'update'],
    ['told, up to date', 'returned', 'update'],
    ['told, up to date', 'set aside', 'update'],
    ['told, alert deleted', 'open', null],
    ['told, alert deleted', 'recovering', 'summary'],
    ['told, alert deleted', 'over', 'summary'],
    ['told, alert deleted', 'set aside', null],
    ['recovery shown', 'recovering', 'reply'],
    ['recovery shown', 'returned', 'update'],
    ['recovery shown, perhaps replied', 'returned', 'update'],
    ['replied', 'recovering', null],
    ['replied', 'returned', 'update'],
    ['replied', 'over', 'update'],
    ['replied, relapse shown', 'returned', 'reply-edit'],
    ['replied, alert deleted', 'returned', 'reply-edit'],
    ['relapse shown in both', 'returned', null],
    ['relapse shown in both', 'over, after a relapse', 'update'],
    ['told in one message', 'recovering', null],
    ['told in one message', 'returned', 'update'],
    ['told in one message', 'over', 'update'],
  ])('%s, outage %s: %s', (state, incident, step) => {
    expect(nextStep(states[state], incidents[incident], byDefault)).toBe(step);
  });
});

describe('what a person is owed', () => {
  test.each<[keyof typeof people, keyof typeof incidents, Step | null]>([
    ['waiting', 'open', null],
    ['waiting', 'recovering', 'tell'],
    ['waiting', 'returned', null],
    ['waiting', 'over', 'tell'],
    ['waiting', 'set aside', 'tell'],
    ['told that it works', 'recovering', null],
    ['told that it works', 'over', null],
    ['told that it works', 'returned', 'tell-edit'],
    ['told that it works', 'over, after a relapse', 'tell-edit'],
  ])('%s, outage %s: %s', (state, incident, step) => {
    expect(nextStep(people[state], incidents[incident], byDefault)).toBe(step);
  });

  test('is one message, edited once, whatever comes after it', () => {
    expect(lived(waiting, open, recovering, returned)).toEqual({ steps: ['tell', 'tell-edit'], left: null });
    expect(lived(waiting, open, recovering, over)).toEqual({ steps: ['tell'], left: expect.any(Object) });
  });
});

describe('what is left of a delivery', () => {
  test.each<[MessageStep, keyof typeof states, keyof typeof incidents, Partial<Delivery> | null]>([
    ['start', 'not told', 'open', { told: 'start', messageId: '11', revision: 2 }],
    ['update', 'told, out of date', 'open', { told: 'start', revision: 2 }],
    ['update', 'told, up to date', 'over', { told: 'start', revision: 4 }],
    ['update', 'told, up to date', 'set aside', null],
    ['reply', 'recovery shown', 'recovering', { told: 'end', replyId: '11', replyRevision: 3 }],
    ['reply', 'recovery shown', 'over', null],
    ['reply-edit', 'replied, relapse shown', 'returned', { replyId: '11', replyRevision: 4 }],
    ['summary', 'not told', 'recovering', { told: 'end', messageId: '11', revision: 3 }],
    ['summary', 'not told', 'over', null],
    ['summary', 'told, alert deleted', 'over', null],
  ])('after %s, when it was %s and the outage is %s', (step, state, incident, left) => {
    const before = afterFailure(states[state], 1_000, 0.5);
    const over = { ...incidents[incident] };
    // Shown is what the outage is by now: a reply comes only after the alert shows it.
    const shown = step === 'reply' ? { ...before, revision: over.revision } : before;
    const sent = afterStep(shown, step, over, { messageId: '11', isOther: false });
    const after = sent && leftOf(sent, over, byDefault);
    expect(after).toEqual(
      left && { ...states[state], revision: shown.revision, ...left, attempts: 0, retryAt: 0 },
    );
  });

  test.each<[keyof typeof states]>([['told, up to date'], ['told, out of date']])(
    'when the alert was %s and somebody deleted it: the end is told by a summary',
    (state) => {
      const after = afterDeletion(states[state], 'update');
      expect(after && nextStep(after, open, byDefault)).toBeNull();
      expect(after && nextStep(after, over, byDefault)).toBe('summary');
    },
  );
});

test('a told outage that works again is shown so in the alert, and said once below it', () => {
  expect(lived(states['told, up to date'], recovering).steps).toEqual(['update', 'reply']);
});

test('however often it comes back and breaks again, there are two messages, and edits', () => {
  const start = owedStart(open, { channelId: '1', guildId: '100', roleId: null });
  const again = itRecovers(returned, 900_000);
  expect(lived(start, open, recovering, returned, again, itHolds(again))).toEqual({
    steps: ['start', ...['update', 'reply'], ...Array(3).fill(['update', 'reply-edit']).flat()],
    left: null,
  });
});

function messageStep(delivery: Delivery, incident: Incident): MessageStep | null {
  const step = nextStep(delivery, incident, byDefault);
  if (step !== null && isExtra(step)) throw new Error('nobody asked for that');
  return step;
}

/** The steps that all succeed while an outage lives, and what is left then. */
function lived(from: Delivery, ...life: Incident[]): { steps: Step[]; left: Delivery | null } {
  const steps: Step[] = [];
  let left: Delivery | null = from;
  for (const incident of life) {
    for (let step = messageStep(left, incident); step !== null; step = left && messageStep(left, incident)) {
      steps.push(step);
      const after = afterStep(left as Delivery, step, incident, { messageId: '9', isOther: false });
      left = after && leftOf(after, incident, byDefault);
    }
    if (left === null) break;
  }
  return { steps, left };
}

test('a delivery is owed by one incident to one channel, with the role of its subscription', () => {
  const owed = owedStart(open, { channelId: '1', guildId: '100', roleId: '7' });
  expect(owed).toMatchObject({ incidentId: open.id, channelId: '1', guildId: '100', roleId: '7' });
  expect(deliveryKey(owed)).not.toBe(deliveryKey({ ...owed, channelId: '2' }));
  expect(deliveryKey(owed)).not.toBe(deliveryKey({ ...owed, incidentId: 'another' }));
});

describe('a nonce', () => {
  const steps: Step[] = ['start', 'reply', 'summary', 'tell'];

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

test('of a message to somebody who asks again is another one', () => {
  expect(nonce(owedEnd(returned, '7', 'en'), 'tell')).not.toBe(nonce(waiting, 'tell'));
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

test.each([
  ['the start', { isOther: true, wasEdited: false }],
  [
    'the start, with the end told there by an edit that a crash made the bot forget',
    { isOther: false, wasEdited: true },
  ],
])('what stands in a channel in place of a summary is %s: the end still gets its reply', (_, found) => {
  const after = afterStep(states['perhaps told'], 'summary', recovering, { messageId: '9', ...found });
  expect(after).toMatchObject({ told: 'start', messageId: '9' });
  expect(lived(after as Delivery, recovering).steps).toContain('reply');
});
