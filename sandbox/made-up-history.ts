import { dateOf, monthOf, seenIn } from '../src/history/days.ts';
import type { Hour, SourceHour } from '../src/history/hours.ts';
import { dayMs, hourMs, minuteMs } from '../src/history/minutes.ts';
import type { OutageRecord } from '../src/history/outage-record.ts';
import type { StoredEntry } from '../src/storage/store.ts';

type Wanted = { days: number; outages: number; until: number; random: () => number };

const names = ['api', 'chat', 'account', 'web', 'vantage', 'vantage-account'];

/** A history as the bot writes it, with hours that were seen in part, and outages that were told of in a few steps. */
export function madeUpHistory({ days, outages, until, random }: Wanted): StoredEntry[] {
  const first = Math.floor(until / dayMs - days) * dayMs;
  const hour = (at: number): Hour => ({
    at,
    seen: minutes(random),
    sources: Object.fromEntries(names.map((name) => [name, aSource(random)])),
  });
  const dates = Array.from({ length: days }, (_, index) => first + index * dayMs);
  const dayEntries = dates.flatMap((day): StoredEntry[] => {
    const date = dateOf(day);
    const hours = Array.from({ length: 24 }, (_, index) => hour(day + index * hourMs));
    return [
      { kind: 'day', key: date, value: seenIn({ date, hours }) },
      { kind: 'dayhours', key: date, value: { date, hours } },
    ];
  });
  const records = Array.from({ length: outages }, (_, index) => {
    const since = first + ((index + random()) / outages) * days * dayMs;
    return anOutage(Math.round(since), random);
  });
  const months = Map.groupBy(records, ({ announcedAt }) => monthOf(announcedAt));
  return [
    ...dayEntries,
    ...[...months].map(([month, its]): StoredEntry => {
      return { kind: 'month', key: month, value: { month, outages: its } };
    }),
    {
      kind: 'history',
      key: 'now',
      value: {
        outages: records.map(({ id, since, until, relapses }) => ({
          id,
          since,
          until: until ?? since,
          relapses,
        })),
      },
    },
    { kind: 'index', key: 'now', value: { days: dates.map(dateOf), months: [...months.keys()] } },
  ];
}

/** Mostly all of them. */
function minutes(random: () => number): string {
  return random() < 0.99
    ? 'fffffffffffffff'
    : Math.floor(random() * 0xffffffffff)
        .toString(16)
        .padStart(15, '0');
}

function aSource(random: () => number): SourceHour {
  const failed = random() < 0.05 ? { gateway: Math.ceil(9 * random()), network: 2, server: 3 } : {};
  const half = Math.round(80 + 200 * random());
  return { looks: 120, failed, queued: 0, unknown: 0, ms: [half, 2 * half, 5 * half], seen: minutes(random) };
}

function anOutage(since: number, random: () => number): OutageRecord {
  const announcedAt = since + minuteMs;
  const until = since + Math.round(2 ** (2 + 7 * random())) * minuteMs;
  const severity = random() < 0.6 ? 'outage' : 'degraded';
  const events = ['outage-started', 'outage-changed', 'outage-recovering', 'outage-resolved'] as const;
  return {
    ...{ id: announcedAt.toString(36), since, until, announcedAt, phase: 'over', worst: severity },
    ...{ relapses: 0, revision: 4, periods: [{ since, until, severity }] },
    course: events.map((event, index) => ({
      ...{ at: announcedAt + index * minuteMs, event, severity, places: 3, chance: 0.998 },
      affected: ['api', 'chat', 'account'],
      failures: ['api', 'chat', 'account'].map((source) => {
        return {
          source,
          reason: '502 from a proxy that could not reach the server',
          fault: 'gateway' as const,
        };
      }),
      elsewhere: [{ source: 'vantage', verdict: 'fail' }],
      ...{ page: 'inactive', pageSaid: 'This page is inactive' },
    })),
  };
}
