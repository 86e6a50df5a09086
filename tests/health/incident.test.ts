import { describe, expect, test } from 'vitest';
import type { DetectionEvent } from '../../src/health/detection.ts';
import { applyEvent, type Incident, lastedMs } from '../../src/health/incident.ts';

const minute = 60_000;
const since = Date.UTC(2026, 7, 1, 12);

const evidence = { failing: [{ source: 'api', since }], places: 4 };

const began: DetectionEvent = {
  type: 'outage-started',
  at: since + minute,
  since,
  severity: 'outage',
  affected: ['api', 'account'],
  evidence,
};
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

function play(...events: DetectionEvent[]): (Incident | null)[] {
  const incidents: (Incident | null)[] = [];
  for (const event of events) incidents.push(applyEvent(incidents.at(-1) ?? null, event, 'inactive'));
  return incidents;
}

test('an incident begins, changes and ends, each time one revision further', () => {
  const [first, second, third] = play(began, narrowed, passed);
  expect(first).toEqual({
    id: expect.any(String),
    since,
    announcedAt: since + minute,
    severity: 'outage',
    affected: ['api', 'account'],
    evidence,
    page: 'inactive',
    revision: 1,
    resolved: null,
  });
  expect(second).toEqual({ ...first, severity: 'degraded', affected: ['api'], revision: 2 });
  expect(third).toEqual({
    ...second,
    revision: 3,
    resolved: {
      at: since + 12 * minute,
      lastBadAt: since + 10 * minute,
      firstGoodAt: since + 11 * minute,
      withdrawn: false,
    },
  });
});

test('an alarm that was our own trouble is withdrawn, not resolved', () => {
  const [, last] = play(began, { ...passed, type: 'outage-withdrawn' });
  expect(last?.resolved?.withdrawn).toBe(true);
});

test('incidents that begin at different times have different ids, and ids stay short', () => {
  const ids = [0, 1, minute].map(
    (later) => applyEvent(null, { ...began, at: began.at + later }, null)?.id ?? '',
  );
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toMatch(/^[\da-z]{1,12}$/);
});

test.each([
  ['changed', narrowed],
  ['ended', passed],
])('without an open incident there is none that could have %s', (_, event) => {
  expect(applyEvent(null, event, null)).toBeNull();
});

describe('its length', () => {
  test('runs on while it is open', () => {
    const [open] = play(began);
    expect(open && lastedMs(open, since + 7 * minute)).toBe(7 * minute);
  });

  test('is fixed by the first good look once it is over', () => {
    const over = play(began, passed).at(-1);
    expect(over && lastedMs(over, since + 500 * minute)).toBe(11 * minute);
  });

  test('is never negative, even if the clock was set back', () => {
    const [open] = play(began);
    expect(open && lastedMs(open, since - minute)).toBe(0);
  });
});
