import type { Hour } from '../../src/history/hours.ts';
import { dayMs, hourMs, minuteMs } from '../../src/history/minutes.ts';
import type { CourseStep, OutageRecord } from '../../src/history/outage-record.ts';
import { type PublicRecord, seenByPart } from '../../src/page/shown.ts';
import { now } from '../http/seen-states.ts';

export const parts = ['api', 'account', 'web'];

const step = (at: number, changes: Partial<CourseStep>): CourseStep => ({
  at,
  event: 'outage-started',
  severity: 'outage',
  affected: ['api', 'account'],
  failures: [{ source: 'api', reason: '500 from the application', fault: 'server' }],
  elsewhere: [],
  places: 3,
  page: 'inactive',
  pageSaid: '',
  chance: 0.99,
  ...changes,
});

/** One that is over, of these parts and so long. */
export function anOutage(since: number, lengthMs: number, changes: Partial<CourseStep> = {}): OutageRecord {
  const announcedAt = since + minuteMs;
  const until = since + lengthMs;
  const { severity = 'outage' } = changes;
  return {
    ...{ id: announcedAt.toString(36), since, until, announcedAt, phase: 'over', worst: severity },
    ...{ relapses: 0, revision: 3, periods: [{ since, until, severity }] },
    course: [
      step(announcedAt, changes),
      step(until + minuteMs, { ...changes, event: 'outage-recovering' }),
      step(until + 15 * minuteMs, { ...changes, event: 'outage-resolved' }),
    ],
  };
}

/** 90 days and more: a day that nobody watched, and trouble of each kind. */
export function aRecord(): PublicRecord {
  const outages = [
    anOutage(now - 200 * dayMs, 3 * hourMs),
    anOutage(now - 61.3 * dayMs, 42 * minuteMs, { severity: 'degraded', affected: ['web'] }),
    anOutage(now - 33.2 * dayMs, 20 * minuteMs, { severity: 'queueing', affected: ['web'] }),
    anOutage(now - 12.6 * dayMs, 5 * hourMs),
    anOutage(now - 2.1 * dayMs, 11 * minuteMs),
  ];
  const watched = [
    { since: now - 85 * dayMs, until: now - 40.2 * dayMs },
    { since: now - 38.5 * dayMs, until: now },
  ];
  const hours = Array.from({ length: 90 * 24 }, (_, index) =>
    anHour(Math.floor(now / hourMs - index - 1) * hourMs),
  );
  const seenHours = hours.filter(({ at }) => watched.some(({ since, until }) => at >= since && at < until));
  return {
    outages,
    watched,
    seen: seenByPart(parts, seenHours, watched, now),
    hours: seenHours.filter(({ at }) => at >= now - 7 * dayMs).reverse(),
  };
}

export function anHour(at: number): Hour {
  const seen = 'f'.repeat(15);
  const ms = (share: number) => Math.round(180 + share * 60 * (1 + Math.sin(at / hourMs / 4)));
  const its = { looks: 480, failed: {}, queued: 0, unknown: 2, seen };
  return {
    at,
    seen,
    sources: Object.fromEntries(
      parts.map((part, index) => [
        part,
        { ...its, ms: [ms(index), ms(index + 1), ms(index + 4)] as [number, number, number] },
      ]),
    ),
  };
}
