import { describe, expect, test } from 'vitest';
import {
  afterStep,
  beforePost,
  isDoubtful,
  newPanel,
  nextStep,
  nonce,
  type Panel,
  type PanelStep,
  replacedAfterMs,
} from '../../src/panels/panel.ts';
import type { Finding } from '../../src/sending/sent-messages.ts';

const at = 1_000_000;
const asked = newPanel({ guildId: '1', channelId: '2' }, 'en', at);
const posted: Panel = { ...asked, messageId: '9', shownAt: at, shown: 'up' };

function become(panel: Panel, step: PanelStep, outcome: Finding, triedBefore: number | null = null) {
  return afterStep(panel, { step, outcome, at, state: 'down' }, triedBefore);
}

const sent: Finding = { kind: 'sent', messageId: '9', isOther: false };
const usedUp: Finding = { kind: 'failed', detail: '30046', isUnsent: true, retryAfterMs: 90_000 };
const lost: Finding = { kind: 'failed', detail: 'timeout', isUnsent: false };

test('a panel is posted, then edited, and left alone once somebody has deleted it', () => {
  expect(nextStep(asked, 0)).toBe('post');
  const shown = become(beforePost(asked, at), 'post', sent);
  expect(shown).toEqual({ ...posted, shown: 'down' });
  expect(shown && nextStep(shown, 0)).toBe('edit');
  const gone = become(posted, 'edit', { kind: 'message-gone' });
  expect(gone).toMatchObject({ messageId: null, deletedAt: at });
  expect(gone && nextStep(gone, 0)).toBeNull();
});

test('a post that may have arrived is repeated with its nonce, and looked for when Discord has forgotten that', () => {
  const tried = beforePost(asked, at);
  const unknown = become(tried, 'post', lost);
  expect(unknown).toEqual(tried);
  expect(nonce(beforePost(tried, at + 60_000))).toBe(nonce(tried));
  expect([isDoubtful(tried, at + 60_000), isDoubtful(tried, at + 120_000)]).toEqual([false, true]);
  expect(isDoubtful(tried, at - 120_000)).toBe(true);
  expect(become(tried, 'post', { kind: 'absent' })?.triedAt).toBeNull();
  expect(become(tried, 'post', { kind: 'unreadable' })?.deletedAt).toBe(at);
  expect(become(tried, 'post', { ...lost, isUnsent: true })?.triedAt).toBeNull();
  expect(become({ ...tried, triedAt: at }, 'post', { ...lost, isUnsent: true }, at)?.triedAt).toBe(at);
});

test('what a repeated post said earlier is brought up to date', () => {
  expect(become(beforePost(asked, at), 'post', { ...sent, isOther: true })?.shown).toBe('');
});

describe('where Discord takes no edits of an old message', () => {
  const stuck = become(posted, 'edit', usedUp);

  test('the panel waits, and after a day the message goes before another one comes', () => {
    expect(stuck).toMatchObject({ messageId: '9', editsRefusedSince: at, shown: 'up' });
    expect(stuck && become({ ...stuck }, 'edit', usedUp)?.editsRefusedSince).toBe(at);
    expect(stuck && nextStep(stuck, replacedAfterMs - 1)).toBe('edit');
    expect(stuck && nextStep(stuck, replacedAfterMs)).toBe('delete');
    const gone = stuck && become(stuck, 'delete', sent);
    expect(gone).toMatchObject({ messageId: null, deletedAt: null, editsRefusedSince: null });
    expect(gone && nextStep(gone, 0)).toBe('post');
    expect(stuck && become(stuck, 'delete', { kind: 'message-gone' })).toEqual(gone);
  });

  test('an edit that it takes ends that', () => {
    expect(stuck && become(stuck, 'edit', sent)).toEqual({ ...posted, shown: 'down' });
  });

  test('a post that is limited says nothing about edits', () => {
    expect(become(asked, 'post', usedUp)?.editsRefusedSince).toBeNull();
  });
});

test('a refusal that lasts pauses, a message that is not taken waits for other words, and a channel that is gone ends it', () => {
  const forbidden = become(posted, 'edit', { kind: 'forbidden', missing: ['View Channel'] });
  expect(forbidden?.paused).toEqual({ at, missing: ['View Channel'] });
  const refusal = { said: 'No (160006)', isLasting: true };
  expect(become(posted, 'edit', { ...lost, refusal })?.paused).toMatchObject({ said: 'No (160006)' });
  expect(forbidden && become(forbidden, 'edit', sent)?.paused).toBeNull();
  expect(become(posted, 'edit', { kind: 'refused', detail: '' })).toMatchObject({
    shown: 'down',
    messageId: '9',
  });
  expect(become(posted, 'edit', { kind: 'channel-gone' })).toBeNull();
  for (const kind of ['limited', 'unauthorized'] as const)
    expect(become(posted, 'edit', { kind })).toEqual(posted);
});
