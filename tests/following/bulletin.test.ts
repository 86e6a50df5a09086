import { describe, expect, test } from 'vitest';
import { afterStep, type BulletinOutcome } from '../../src/following/after-step.ts';
import {
  type Bulletin,
  type BulletinStep,
  isSettled,
  newBulletin,
  nextStep,
  owedByHand,
  saysThatItRuns,
} from '../../src/following/bulletin.ts';
import type { Incident } from '../../src/health/incident.ts';
import { over, recovering } from '../health/incidents.ts';
import { openIncident } from '../storage/entries.ts';

const now = openIncident.since + 600_000;
const minuteMs = 60_000;
const calm = recovering(openIncident, 240_000);
const ended = over(calm);
const withdrawn: Incident = { ...ended, phase: 'withdrawn' };

function bulletin(changes: Partial<Bulletin> = {}): Bulletin {
  return { ...newBulletin(openIncident, '90'), ...changes };
}

/** One that shows the outage as it is, unless something else is said. */
function standing(changes: Partial<Bulletin> = {}): Bulletin {
  const { revision, severity } = openIncident;
  return bulletin({ messageId: '7', publication: 'done', revision, severity, saysDown: true, ...changes });
}

describe('what is next in the news channel', () => {
  test.each<[string, BulletinStep | null, Bulletin]>([
    ['about a new outage', 'post', bulletin()],
    ['about one that was taken back before', null, bulletin({ incident: withdrawn })],
    ['soon after a lost answer', 'post', bulletin({ triedAt: now - minuteMs })],
    ['later after a lost answer', 'find', bulletin({ triedAt: now - 2 * minuteMs })],
    ['after a lost answer, when it was taken back', 'post', bulletin({ incident: withdrawn, triedAt: now })],
    ['where nothing is published', null, bulletin({ publication: 'off', triedAt: now })],
    ['once it stands there', 'publish', standing({ publication: 'owed' })],
    ['once it stands there and is no more so', 'edit', standing({ publication: 'owed', incident: calm })],
    ['where it may have been published', 'read', standing({ publication: 'tried' })],
    ['where it may have been changed', 'read', standing({ editing: 2 })],
    ['when nothing has changed', null, standing()],
    ['when how bad it is has changed', 'edit', standing({ severity: 'degraded' })],
    ['when that has changed a second time', null, standing({ severity: 'degraded', edits: 1 })],
    ['when it is over', 'edit', standing({ incident: ended })],
    ['while Discord takes no edit', null, standing({ incident: ended, editableAt: now + minuteMs })],
    ['where the clock was set back', 'edit', standing({ incident: ended, editableAt: now + 99 * minuteMs })],
    ['where its message is lost', null, standing({ incident: ended, isLost: true })],
  ])('%s: %s', (_, step, its) => {
    expect(nextStep(its, now)).toBe(step);
  });

  test('only what says that an outage runs waits until that was seen', () => {
    const steps: BulletinStep[] = ['post', 'find', 'publish', 'read', 'edit'];
    expect(steps.filter((step) => saysThatItRuns(bulletin(), step))).toEqual(['post', 'publish']);
    expect(steps.filter((step) => saysThatItRuns(bulletin({ incident: calm }), step))).toEqual([]);
  });
});

describe('what whoever follows must be sent instead', () => {
  test.each<[string, 'all' | 'end' | null, Bulletin]>([
    ['of what was published', null, standing()],
    ['of what was not published', 'all', bulletin({ publication: 'off' })],
    ['of what was not published and handed over', null, bulletin({ publication: 'off', isHandedOver: true })],
    ['of what was not published and taken back', null, bulletin({ publication: 'off', incident: withdrawn })],
    ['where the copies say that it runs, and can not be changed', 'end', standing({ isLost: true })],
    ['where they say that it is over, and it came back', 'end', standing({ isLost: true, saysDown: false })],
    [
      'where they say that it is over, and it is',
      null,
      standing({ isLost: true, saysDown: false, incident: ended }),
    ],
  ])('%s: %s', (_, what, its) => {
    expect(owedByHand(its)).toBe(what);
  });
});

test.each<[string, boolean, Bulletin]>([
  ['that runs', false, standing()],
  ['that is over', false, standing({ incident: ended })],
  [
    'that is over and says so',
    true,
    standing({ incident: ended, revision: ended.revision, saysDown: false }),
  ],
  ['that is over and could not be published', false, bulletin({ publication: 'off', incident: ended })],
  ['that was taken back before it was posted', true, bulletin({ incident: withdrawn })],
])('nothing can come any more of an outage %s: %s', (_, is, its) => {
  expect(isSettled(its, now)).toBe(is);
});

describe('what is known after a step', () => {
  const sent: BulletinOutcome = { kind: 'sent', messageId: '8', isOther: false };
  const lost: BulletinOutcome = { kind: 'failed', detail: '', isUnsent: false };
  const unsent: BulletinOutcome = { kind: 'failed', detail: '', isUnsent: true };
  const limited: BulletinOutcome = { ...unsent, retryAfterMs: 20_000 };
  const turnedAway: BulletinOutcome = { ...unsent, refusal: { said: 'no', isLasting: true } };
  const read = (isPublished: boolean, isSame: boolean): BulletinOutcome => ({
    kind: 'read',
    isPublished,
    isSame,
  });
  const tried = standing({ publication: 'tried' });
  const owed = standing({ publication: 'owed' });

  test.each<[string, Partial<Bulletin>, Bulletin, BulletinStep, BulletinOutcome, number]>([
    [
      'posted',
      { messageId: '8', saysDown: true, triedAt: null },
      bulletin({ triedAt: now }),
      'post',
      sent,
      0,
    ],
    ['not posted', { triedAt: null, publication: 'owed' }, bulletin({ triedAt: now }), 'post', unsent, 0],
    ['maybe posted', { triedAt: now, publication: 'owed' }, bulletin({ triedAt: now }), 'post', lost, 0],
    [
      'not posted for half a minute',
      { publication: 'off' },
      bulletin({ triedAt: now }),
      'post',
      unsent,
      30_000,
    ],
    [
      'not there',
      { triedAt: null, messageId: null },
      bulletin({ triedAt: now }),
      'find',
      { kind: 'absent' },
      0,
    ],
    ['published', { publication: 'done' }, tried, 'publish', sent, 0],
    ['maybe published', { publication: 'tried' }, tried, 'publish', lost, 99_000],
    ['limited for a short time', { publication: 'owed' }, tried, 'publish', limited, 9_000],
    ['limited for a short time once more', { publication: 'off' }, tried, 'publish', limited, 10_000],
    ['never to be published', { publication: 'off' }, tried, 'publish', turnedAway, 0],
    ['published after all', { publication: 'done' }, tried, 'read', read(true, true), 0],
    ['not published after all', { publication: 'owed' }, tried, 'read', read(false, true), 0],
    ['still unknown', { publication: 'tried' }, tried, 'read', lost, 99_000],
    [
      'gone before it was published',
      { isLost: true, publication: 'off' },
      { ...owed, editing: 1 },
      'read',
      { kind: 'message-gone' },
      0,
    ],
    [
      'gone when it may have been published',
      { isLost: true, publication: 'done' },
      tried,
      'read',
      { kind: 'message-gone' },
      0,
    ],
    [
      'edited',
      { edits: 1, saysDown: false, editing: null },
      standing({ incident: calm, editing: 2 }),
      'edit',
      sent,
      0,
    ],
    [
      'not edited, and when it can be',
      { editableAt: now + 20_000, editing: null },
      standing({ editing: 2 }),
      'edit',
      limited,
      0,
    ],
    ['maybe edited', { editing: 2 }, standing({ editing: 2 }), 'edit', lost, 0],
    ['never to be edited', { isLost: true }, standing({ editing: 2 }), 'edit', turnedAway, 0],
  ])('it is %s: %o', (_, expected, before, step, outcome, waitedMs) => {
    const { incident } = before;
    const after = afterStep(before, { step, outcome, incident, triedBefore: null, now, waitedMs });
    expect(after).toMatchObject(expected);
  });
});
