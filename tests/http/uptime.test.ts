import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { summedUp } from '../../src/history/uptime.ts';
import { pageOf } from '../../src/history-views/answers.ts';
import { uptimeGauges } from '../../src/http/uptime-gauges.ts';
import { english } from '../../tests/english.ts';
import { anIncident, over, recovering } from '../health/incidents.ts';
import { aRecord, day, hour, minute } from '../history/recorded.ts';
import { servedPages } from '../page/served.ts';

const end = Date.UTC(2026, 10, 29, 12);

/** Ten days, of which one was not watched, with two outages. */
async function tenDays() {
  const record = await aRecord('sqlite://:memory:');
  await record.watch(end - 10 * day, end - 5 * day);
  await record.watch(end - 4 * day, end);
  for (const [since, length, severity] of [
    [end - 9 * day, 3 * hour, 'outage'],
    [end - 2 * day, 100 * minute, 'degraded'],
  ] as const) {
    const incident = anIncident({ id: (since + minute).toString(36), since, severity });
    await record.tell(over(recovering(incident, length)));
  }
  return record.archive;
}

test('the command, the page, the API, the table and the metrics give the same figures, and these are right', async () => {
  const archive = await tenDays();
  const sums = summedUp(await archive.read(0, end), end);
  const record = { ...(await archive.read(0, end)), seen: new Map(), hours: [] };
  const { text } = await servedPages(
    { now: end, outages: record.outages, summedUp: async () => sums },
    record,
  );
  const page = await text('/');
  const table = (await text('/api/outages.csv')).trimEnd().split('\r\n').slice(1);
  const { uptime } = JSON.parse(await text('/api/uptime.json')) as {
    uptime: {
      days: number;
      share: number;
      watched_seconds: number;
      down_seconds: number;
      partly_seconds: number;
    }[];
  };
  const registry = new Registry();
  uptimeGauges(registry)(sums);
  const metrics = await registry.metrics();
  const { view } = await pageOf(english, archive, 0, end);
  const [{ value: told } = { value: '' }] = view.embeds[0]?.fields ?? [];

  expect(uptime.map(({ days }) => days)).toEqual([7, 30, 90]);
  for (const { days, share, watched_seconds } of uptime) {
    expect(told).toContain(`${days} days: **${english.percent(share)}**`);
    expect(page).toContain(`${days} days: <strong>${english.percent(share)}</strong>`);
    expect(metrics).toContain(`cai_status_bot_uptime_ratio{days="${days}"} ${share}`);
    expect(metrics).toContain(
      `cai_status_bot_watched_ratio{days="${days}"} ${watched_seconds / (days * 86_400)}`,
    );
  }
  expect(table.map((line) => Number(line.split(',')[6]))).toEqual([10_800, 6_000]);
  const [week, month] = uptime;
  // Of the last seven days one was not watched, but for the minute in which it began.
  expect(week).toMatchObject({ watched_seconds: 6 * 86_400 + 60, down_seconds: 0, partly_seconds: 6_000 });
  expect(month).toMatchObject({
    watched_seconds: 9 * 86_400 + 60,
    down_seconds: 10_800,
    partly_seconds: 6_000,
  });
  expect(month?.share).toBeCloseTo(1 - 16_800 / (9 * 86_400 + 60), 12);
}, 60_000);

test('where the record can not be read, the rest is told nevertheless', async () => {
  const registry = new Registry();
  uptimeGauges(registry)(null);
  expect(await registry.metrics()).not.toMatch(/uptime_ratio\{/);
});
