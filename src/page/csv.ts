import type { Fault } from '../health/reading.ts';
import type { Hour } from '../history/hours.ts';
import { lengthMs } from '../history/intervals.ts';
import { minuteMs, spans } from '../history/minutes.ts';
import type { OutageRecord } from '../history/outage-record.ts';

type Field = string | number | null;

const faults: readonly (Fault | 'other')[] = ['network', 'gateway', 'edge', 'server', 'other'];

const outageColumns = [
  ...['id', 'began_at', 'ended_at', 'announced_at', 'phase', 'severity'],
  ...['failed_seconds', 'relapses', 'parts'],
];

const hourColumns = [
  ...['hour', 'part', 'looks', 'failed', ...faults.map((fault) => `failed_${fault}`)],
  ...['queued', 'unknown', 'watched_minutes', 'ms_p50', 'ms_p90', 'ms_p99'],
];

/** RFC 4180. One that runs has no end yet, and has failed until `now`. */
export function outagesCsv(outages: readonly OutageRecord[], now: number): string {
  return [outageColumns, ...outages.map((outage) => outageFields(outage, now))].map(row).join('');
}

function outageFields(outage: OutageRecord, now: number): Field[] {
  const { id, since, until, announcedAt, phase, worst, relapses, periods, course } = outage;
  const failedMs = periods.reduce((sum, each) => sum + ((each.until ?? now) - each.since), 0);
  const parts = [...new Set(course.flatMap(({ affected }) => affected))].sort();
  return [
    ...[id, iso(since), until === null ? null : iso(until), iso(announcedAt), phase, worst],
    ...[Math.round(failedMs / 1000), relapses, parts.join(' ')],
  ];
}

export const hoursHeader = row(hourColumns);

/** The lines of these hours, of these parts. */
export function hoursLines(hours: readonly Hour[], parts: readonly string[]): string {
  return hours.flatMap((hour) => parts.map((part) => hourLine(hour, part))).join('');
}

function hourLine({ at, sources }: Hour, part: string): string {
  const its = Object.hasOwn(sources, part) ? sources[part] : undefined;
  if (its === undefined) return '';
  const { looks, failed, queued, unknown, seen, ms } = its;
  const counts = faults.map((fault) => failed[fault] ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const taken = ms ?? [null, null, null];
  return row([
    iso(at),
    part,
    looks,
    all,
    ...counts,
    queued,
    unknown,
    lengthMs(spans(seen, at)) / minuteMs,
    ...taken,
  ]);
}

function row(fields: readonly Field[]): string {
  return `${fields.map(written).join(',')}\r\n`;
}

function written(field: Field): string {
  const text = field === null ? '' : String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
