import { describe, expect, test } from 'vitest';
import type { DetectionEvent } from '../../src/health/detection.ts';
import { afterEvent, type Incident, into, lastEvent, lastedMs } from '../../src/health/incident.ts';

const minute = 60_000;
const since = Date.UTC(2026, 7, 1, 12);

const evidence = { failing: [{ source: 'api', since }], places: 4 };

const began = {
  type: 'outage-started',
  at: since + minute,
  since,
  severity: 'outage',
  affected: ['api', 'account'],
  evidence,
} satisfies DetectionEvent;
const narrowed: DetectionEvent = {
  type: 'outage-changed',
  at: since + 2 * minute,
  severity: 'degraded',
  affected: ['api'],
  evidence,
};
const passed: DetectionEvent = {
  type: 'outage-resolved',
  at: since + 12 * minute,
  lastBadAt: since + 10 * minute,
  firstGoodAt: since + 11 * minute,
};
/** It breaks again so long after the first good look. */
function broke(workedMs: number): DetectionEvent {
  return { ...began, since: since + 11 * minute + workedMs, at: since + 12 * minute + workedMs };
}

/** All that people were told, in order. */
function play(...events: DetectionEvent[]): Incident[] {
  let open: Incident | null = null;
  return events.flatMap((event) => {
    const changed: Incident[] = afterEvent(open, event, 'inactive');
    open = changed.at(-1) ?? open;
    return changed;
  });
}

function events(...all: DetectionEvent[]): string[] {
  return play(...all).map(lastEvent);
}

test('an incident begins, changes and recovers, each time one revision further', () => {
  const [first, second, third] = play(began, narrowed, passed);
  expect(first).toEqual({
    id: expect.any(String),
    since,
    announcedAt: since + minute,
    severity: 'outage',
    worst: 'outage',
    affected: ['api', 'account'],
    evidence,
    standsSince: since,
    page: 'inactive',
    revision: 1,
    phase: 'down',
    phaseAt: since + minute,
    phaseRevision: 1,
    end: null,
    relapse: null,
  });
  expect(second).toEqual({
    ...first,
    severity: 'degraded',
    affected: ['api'],
    standsSince: since + 2 * minute,
    revision: 2,
  });
  expect(third).toEqual({
    ...second,
    revision: 3,
    phase: 'recovering',
    phaseAt: since + 12 * minute,
    phaseRevision: 3,
    end: { at: since + 12 * minute, lastBadAt: since + 10 * minute, firstGoodAt: since + 11 * minute },
  });
});

describe('what breaks again', () => {
  test('within a quarter of an hour is the same incident', () => {
    const again = play(began, passed, broke(15 * minute - 1)).at(-1);
    expect(again).toMatchObject({
      id: play(began)[0]?.id,
      phase: 'down',
      relapse: { count: 1, since: since + 26 * minute - 1, revision: 3 },
    });
    expect(events(began, passed, broke(minute), passed, broke(2 * minute))).toEqual([
      'outage-started',
      'outage-recovering',
      'outage-returned',
      'outage-recovering',
      'outage-returned',
    ]);
  });

  test('later is another one, and the first is over', () => {
    expect(events(began, passed, broke(15 * minute))).toEqual([
      'outage-started',
      'outage-recovering',
      'outage-resolved',
      'outage-started',
    ]);
  });

  test('was no relapse if it was trouble of our own: it has worked since before', () => {
    const taken = { ...passed, type: 'outage-withdrawn', firstGoodAt: since + 20 * minute } as const;
    const last = play(began, passed, broke(minute), taken).at(-1);
    expect(last).toMatchObject({
      phase: 'recovering',
      relapse: null,
      end: { firstGoodAt: since + 11 * minute },
    });
  });
});

test('an alarm that was our own trouble is withdrawn, not resolved', () => {
  expect(events(began, { ...passed, type: 'outage-withdrawn' })).toEqual([
    'outage-started',
    'outage-withdrawn',
  ]);
});

test('the worst that it was is remembered, be it better by the end or not', () => {
  expect(play(began, narrowed).at(-1)?.worst).toBe('outage');
  expect(play({ ...began, severity: 'degraded' }, { ...narrowed, severity: 'outage' }).at(-1)?.worst).toBe(
    'outage',
  );
});

test('incidents that begin at different times have different ids, and ids stay short', () => {
  const ids = [0, 1, minute].map((later) => play({ ...began, at: began.at + later })[0]?.id ?? '');
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[\da-z]{1,12}$/);
});

test.each([
  ['changed', narrowed],
  ['ended', passed],
])('without an open incident there is none that could have %s', (_, event) => {
  expect(afterEvent(null, event, null)).toEqual([]);
});

describe('its length', () => {
  const [open] = play(began);
  const recovering = play(began, passed).at(-1);
  if (open === undefined || recovering === undefined) throw new Error('there is no incident');

  test('runs on while it is open', () => {
    expect(lastedMs(open, since + 7 * minute)).toBe(7 * minute);
  });

  test('is fixed by the first good look once it works again', () => {
    expect(lastedMs(recovering, since + 500 * minute)).toBe(11 * minute);
    expect(lastedMs(into(recovering, 'over', since + 26 * minute), since + 500 * minute)).toBe(11 * minute);
  });

  test('ends when it is set aside', () => {
    expect(lastedMs(into(open, 'set-aside', since + 90 * minute), since + 500 * minute)).toBe(90 * minute);
  });

  test('is never negative, even if the clock was set back', () => {
    expect(lastedMs(open, since - minute)).toBe(0);
  });
});
