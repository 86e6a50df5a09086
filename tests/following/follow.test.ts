import { describe, expect, test } from 'vitest';
import {
  afterStep,
  asking,
  dueAgain,
  type Follow,
  isFollowing,
  mayFollow,
  nextStep,
  type TendingStep,
} from '../../src/following/follow.ts';
import type { WebhookOutcome } from '../../src/sending/follow-requests.ts';
import { subscription } from '../storage/entries.ts';

const now = Date.UTC(2026, 7, 1);
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const newsId = '90';

function follow(state: Follow['state'], agoMs = 0, besides: Partial<Follow> = {}): Follow {
  const begun = asking({ guildId: '100', channelId: '1' }, newsId, now - agoMs);
  return { ...begun, state, webhookId: state === 'asked' || state === 'off' ? null : '7', ...besides };
}

/** It may follow: that was asked for, and then the bot was not let see what came of it. */
function unseen(agoMs: number, sinceMs = dayMs): Follow {
  return follow('left', agoMs, { since: now - sinceMs, webhookId: null });
}

test.each<[string, boolean, Parameters<typeof mayFollow>[0]]>([
  ['no alerts', false, undefined],
  ['alerts as by default', true, subscription('1')],
  ['a role', false, subscription('1', { roleId: '7' })],
  ['settings of its own', false, { ...subscription('1'), settings: { thread: true } }],
])('a channel with %s may follow: %s', (_, may, its) => {
  expect(mayFollow(its)).toBe(may);
});

test.each<[Follow['state'], boolean]>([
  ['asked', true],
  ['on', true],
  ['hidden', true],
  ['off', false],
  ['left', false],
])('a channel whose follow is %s is told by what is published: %s', (state, is) => {
  expect(isFollowing(follow(state), newsId)).toBe(is);
  expect(isFollowing(follow(state), 'other news')).toBe(false);
});

describe('what is to be done next', () => {
  test.each<[string, TendingStep | null, Follow | undefined, string | null]>([
    ['about a channel that follows nothing and should', 'ask', undefined, newsId],
    ['about one that follows nothing and should not', null, undefined, null],
    ['where the answer was lost', 'find', follow('asked'), newsId],
    ['where it was lost and nobody wants it any more', 'find', follow('asked'), null],
    ['within a day', null, follow('on', dayMs - 1), newsId],
    ['after a day', 'look', follow('on', dayMs), newsId],
    ['where the clock was set back', 'look', follow('on', -1), newsId],
    ['after a day where it could not be looked at', 'look', follow('hidden', dayMs), newsId],
    ['after a day where it does not work', null, follow('off', dayMs), newsId],
    ['after a day where it was left and is wanted again', 'look', follow('left', dayMs), newsId],
    ['where it is wanted no more', 'remove', follow('on'), null],
    ['where it is wanted no more and could not be looked at', 'remove', follow('hidden'), null],
    ['where another news channel is set', 'remove', follow('on'), 'other news'],
    ['within a day of not being let see whether it follows', null, unseen(dayMs - 1), newsId],
    ['a day after not being let see whether it follows', 'find', unseen(dayMs), newsId],
    ['the same where it is wanted no more', 'find', unseen(dayMs), null],
    ['a month after that', 'forget', unseen(hourMs, 30 * dayMs), newsId],
    ['where it did not work and is wanted no more', 'forget', follow('off'), null],
    ['within a day of trying to remove it', null, follow('left', dayMs - 1, { since: now - dayMs }), null],
    ['a day after trying to remove it', 'remove', follow('left', dayMs, { since: now - dayMs }), null],
    [
      'a month after it was first tried to remove it',
      'forget',
      follow('left', hourMs, { since: now - 30 * dayMs }),
      null,
    ],
    [
      'about a channel that was hidden for a month and is wanted no more',
      'remove',
      follow('hidden', hourMs, { since: now - 30 * dayMs }),
      null,
    ],
  ])('%s: %s', (_, step, its, wanted) => {
    expect(nextStep(its, wanted, now)).toBe(step);
  });

  test('somebody who may have given the permission has it tried again at once', () => {
    expect(nextStep(dueAgain(follow('left', hourMs, { since: now })), null, now)).toBe('remove');
    expect(nextStep(dueAgain(follow('hidden', hourMs)), newsId, now)).toBe('look');
  });
});

describe('what is known after a step', () => {
  const done: WebhookOutcome = { kind: 'done', webhookId: '8' };
  const unsent: WebhookOutcome = { kind: 'failed', detail: '', isUnsent: true };
  const lost: WebhookOutcome = { kind: 'failed', detail: '', isUnsent: false };
  const refused: WebhookOutcome = { kind: 'refused', said: 'no' };
  const is = (state: Follow['state'], besides: Partial<Follow> = {}) => ({ state, ...besides });

  test.each<[Follow['state'], TendingStep, WebhookOutcome, ReturnType<typeof is> | null]>([
    ['asked', 'ask', done, is('on', { webhookId: '8', at: now })],
    ['asked', 'ask', { kind: 'gone' }, is('off', { why: 'refused' })],
    ['asked', 'ask', { kind: 'forbidden' }, is('off', { why: 'permission' })],
    ['asked', 'ask', { kind: 'full' }, is('off', { why: 'full' })],
    ['asked', 'ask', refused, is('off', { why: 'refused' })],
    ['asked', 'ask', unsent, null],
    ['asked', 'ask', lost, is('asked')],
    ['asked', 'find', done, is('on')],
    ['asked', 'find', { kind: 'gone' }, null],
    ['asked', 'find', { kind: 'forbidden' }, is('left', { since: now, webhookId: null })],
    ['asked', 'find', refused, is('left', { since: now, webhookId: null })],
    ['asked', 'find', unsent, is('asked')],
    ['on', 'look', { kind: 'gone' }, is('off', { why: 'removed', webhookId: null })],
    ['on', 'look', { kind: 'forbidden' }, is('hidden', { since: now, at: now })],
    ['on', 'look', lost, is('on', { at: now - dayMs })],
    ['hidden', 'look', { kind: 'forbidden' }, is('hidden', { since: now - 2 * dayMs, at: now })],
    ['hidden', 'look', done, is('on')],
    ['on', 'remove', done, null],
    ['on', 'remove', { kind: 'gone' }, null],
    ['on', 'remove', { kind: 'forbidden' }, is('left', { since: now, webhookId: '7' })],
    ['on', 'remove', refused, is('left', { since: now })],
    ['on', 'remove', lost, is('on')],
    ['hidden', 'remove', { kind: 'forbidden' }, is('left', { since: now })],
    ['left', 'remove', { kind: 'forbidden' }, is('left', { since: now - 2 * dayMs, at: now })],
    ['left', 'look', { kind: 'forbidden' }, is('left', { since: now - 2 * dayMs })],
    ['left', 'look', done, is('on')],
    ['left', 'find', done, is('on')],
    ['left', 'look', { kind: 'gone' }, null],
    ['off', 'forget', { kind: 'gone' }, null],
  ])('%s, after %s: %o', (state, step, outcome, expected) => {
    const isOutOfSight = state === 'hidden' || state === 'left';
    const before = follow(state, dayMs, isOutOfSight ? { since: now - 2 * dayMs } : {});
    const after = afterStep(before, step, outcome, now);
    if (expected === null) expect(after).toBeNull();
    else expect(after).toMatchObject(expected);
    if (after?.state === 'on' || after?.state === 'off') expect(after.since).toBeUndefined();
  });
});
