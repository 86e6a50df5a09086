import { type CourseStep, type OutageRecord, ofEarlierVersion } from '../../src/history/outage-record.ts';
import type { Recorded } from '../../src/history/uptime.ts';
import { historyView, monthView, olderView, unknownMonthView } from '../../src/history-views/history-view.ts';
import {
  type AskedMoment,
  busyView,
  momentView,
  notUnderstoodView,
  unknownZoneView,
} from '../../src/history-views/moment-view.ts';
import type { Say } from '../../src/language/say.ts';
import type { View } from '../../src/sending/message.ts';
import { english } from '../../tests/english.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;
export const now = Date.UTC(2026, 10, 29, 12);
export const begins = now - 10 * day;

/** Nothing about the record, and when it begins. */
export type Known = Recorded & { begins: number | null };

export function outage(
  since: number,
  lengthMs: number | null,
  changes: Partial<OutageRecord> = {},
): OutageRecord {
  const until = lengthMs === null ? null : since + lengthMs;
  return {
    ...ofEarlierVersion({ id: String(since), since, until: until ?? since, relapses: 0 }),
    ...{ until, worst: 'outage', phase: until === null ? 'down' : 'over' },
    periods: [{ since, until, severity: 'outage' }],
    ...changes,
  };
}

/** Ten days, in the middle of which nothing was seen for one. */
export function recorded(...outages: OutageRecord[]): Known {
  const watched = [
    { since: begins, until: now - 5 * day },
    { since: now - 4 * day, until: now },
  ];
  return { watched, outages, begins };
}

export function asked(since: number, until = since): AskedMoment {
  const kind = until === since ? 'moment' : 'span';
  return { kind, since, until, text: 'then', zone: { name: 'UTC', isGuess: true } };
}

const affected = ['api', 'chat', 'account'];
const step: CourseStep = {
  ...{ at: now, event: 'outage-started', severity: 'degraded', affected, failures: [] },
  ...{ elsewhere: [], places: 3, page: null, pageSaid: '', chance: 1 },
};

/** Twenty that came back, with all that is ever said of one in a line. */
const worst = Array.from({ length: 20 }, (_, index) =>
  outage(now - (index + 1) * 11 * hour, 10 * hour + 47 * minute, {
    ...{ worst: 'degraded', relapses: 3, course: [step] },
  }),
);
const nothing: Known = { watched: [], outages: [], begins: null };
const long = {
  ...asked(now - 9 * day, now),
  text: 'x'.repeat(100),
  zone: { name: 'y'.repeat(100), isGuess: false },
};

export const historyViewsIn = (say: Say): [name: string, view: View][] => [
  ['the past, with much', historyView(say, recorded(...worst), now).view],
  ['the past, with nothing', historyView(say, nothing, now).view],
  ['the past, page 1', olderView(say, worst, 1).view],
  ['the past, page 2', olderView(say, worst, 2).view],
  ['a month, with much', monthView(say, recorded(...worst), '2026-11', now).view],
  ['a month, before', monthView(say, nothing, '2026-05', now).view],
  ['a month, with nothing', monthView(say, nothing, '2026-08', now).view],
  ['no month', unknownMonthView(say, 'x'.repeat(100)).view],
  ['a moment', momentView(say, recorded(...worst), asked(now - day), now)],
  ['a moment that was not watched', momentView(say, recorded(), asked(now - 4.5 * day), now)],
  ['a long time', momentView(say, recorded(...worst), long, now)],
  ['no moment', notUnderstoodView(say, 'x'.repeat(100))],
  ['busy', busyView(say)],
  ['no zone', unknownZoneView(say, 'x'.repeat(100))],
];
export const historyViews = historyViewsIn(english);
