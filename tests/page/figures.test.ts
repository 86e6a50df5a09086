import { describe, expect, test } from 'vitest';
import { daysOfMonth } from '../../src/history/calendar.ts';
import { dayMs, minuteMs } from '../../src/history/minutes.ts';
import { summedUp } from '../../src/history/uptime.ts';
import { uptimeText } from '../../src/history-views/history-words.ts';
import { outagesCsv } from '../../src/page/csv.ts';
import { outagesOf } from '../../src/page/parts.ts';
import { english } from '../../tests/english.ts';
import { now } from '../http/seen-states.ts';
import { anOutage, aRecord } from './a-record.ts';
import { servedPages } from './served.ts';

/** The fields of each line by the name of their column; none of these holds a comma. */
function linesOf(csv: string): Record<string, string>[] {
  const [header = '', ...lines] = csv.trimEnd().split('\r\n');
  const names = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((field, index) => [names[index], field])),
  );
}

describe('page, API and tables', () => {
  test('tell of the same outages, at the same times', async () => {
    const record = aRecord();
    const { text } = await servedPages();
    const api = JSON.parse(await text('/api/v2/incidents.json')).incidents as {
      id: string;
      started_at: string;
      monitoring_at: string;
      resolved_at: string;
    }[];
    const lines = linesOf(await text('/api/outages.csv'));
    expect(api.map(({ id }) => id).toSorted()).toEqual(record.outages.map(({ id }) => id).toSorted());
    for (const { id, since, until } of record.outages) {
      const line = lines.find((each) => each['id'] === id);
      const began = new Date(since).toISOString();
      const ended = new Date(until ?? 0).toISOString();
      expect(line).toMatchObject({ began_at: began, ended_at: ended });
      expect(api.find((each) => each.id === id)?.started_at).toBe(began);
      const page = await text(`/incidents/${id}`);
      expect(page).toContain(`datetime="${began}"`);
      expect(page).toContain(`datetime="${ended}"`);
      expect(await text(`/history/${began.slice(0, 7)}`)).toContain(`../incidents/${id}`);
    }
  });

  test('tell the same course of an outage', async () => {
    const { text } = await servedPages();
    const [incident] = JSON.parse(await text('/api/v2/incidents.json')).incidents;
    expect(incident.incident_updates.map(({ status }: { status: string }) => status)).toEqual([
      ...['resolved', 'monitoring', 'identified'],
    ]);
    const page = await text(`/incidents/${incident.id}`);
    for (const { body } of incident.incident_updates) expect(page).toContain(body);
  });

  test('give the uptime that the one sum gives', async () => {
    const { outages, watched } = aRecord();
    const page = await (await servedPages()).text('/');
    for (const sum of summedUp({ outages, watched }, now)) {
      const [, share, watchedWords] = /^\*\*(.*?)\*\*(.*)$/.exec(uptimeText(english, sum)) ?? [];
      expect(page).toContain(`${sum.days} days: <strong>${share}</strong>${watchedWords}`);
    }
  });
});

test('an outage that runs has failed until now, and has no end in the table', () => {
  const open = { ...anOutage(now - 90 * minuteMs, 1), until: null, phase: 'down' as const };
  const running = { ...open, periods: [{ since: open.since, until: null, severity: 'outage' as const }] };
  expect(linesOf(outagesCsv([running], now))).toEqual([
    expect.objectContaining({ ended_at: '', failed_seconds: '5400', parts: 'account api' }),
  ]);
});

describe('by hand, on a day of which the first half was watched', () => {
  const since = Date.parse('2026-07-01');
  const watched = [{ since, until: since + dayMs / 2 }];

  test('an outage of 72 minutes in it leaves nine tenths', () => {
    const outages = [anOutage(since + 60 * minuteMs, 72 * minuteMs)];
    const [day] = daysOfMonth({ watched, outages }, [], '2026-07', now);
    expect(day).toMatchObject({ state: 'down', figures: { share: 0.9, watchedMs: dayMs / 2 } });
  });

  test('an outage that nobody saw counts nothing, and a day that nobody watched is not good', () => {
    const outages = [anOutage(since + 20 * 60 * minuteMs, 72 * minuteMs)];
    const [day] = daysOfMonth({ watched, outages }, [], '2026-07', now);
    expect(day?.figures.share).toBe(1);
    const [, next] = daysOfMonth({ watched, outages }, [], '2026-07', now);
    expect(next).toMatchObject({ state: 'unwatched', figures: { share: null } });
  });

  test('a part has only its own outages', () => {
    const outages = [anOutage(since, minuteMs, { severity: 'degraded', affected: ['web'] })];
    expect(outagesOf('web', outages)).toHaveLength(1);
    expect(outagesOf('api', outages)).toEqual([]);
  });

  test('a part is well again as soon as it is told that others fail', () => {
    const outage = anOutage(since, 60 * minuteMs, { affected: ['api'] });
    const [first] = outage.course;
    if (first === undefined) throw new Error('nothing was told of it');
    const at = since + 20 * minuteMs;
    const course = [first, { ...first, at, event: 'outage-changed' as const, affected: ['web'] }];
    const of = (part: string) => outagesOf(part, [{ ...outage, course }]).flatMap(({ periods }) => periods);
    expect(of('api')).toEqual([{ since, until: at, severity: 'outage' }]);
    expect(of('web')).toEqual([{ since: at, until: since + 60 * minuteMs, severity: 'outage' }]);
  });

  test('where it is not known what failed, every part may have', () => {
    const outages = [{ ...anOutage(since, minuteMs), course: [] }];
    for (const part of ['api', 'web']) expect(outagesOf(part, outages)).toEqual(outages);
  });
});
