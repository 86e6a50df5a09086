import { gunzipSync } from 'node:zlib';
import { expect, test, vi } from 'vitest';
import { lengthMs } from '../../src/history/intervals.ts';
import { hoursFile } from '../../src/http/hours-file.ts';
import { recordReader } from '../../src/http/public-record.ts';
import { anIncident, over, recovering } from '../health/incidents.ts';
import { aRecord, day, hour, minute } from '../history/recorded.ts';

const end = Date.UTC(2026, 10, 29, 12);

/** Half of each of these days was watched, the last one until now. */
async function tenDays() {
  const record = await aRecord('sqlite://:memory:', 6 * minute);
  for (let at = end - 10 * day; at < end; at += day) await record.watch(at + day / 2, at + day, 5 * minute);
  await record.look(end);
  const since = end - 3 * hour;
  const incident = anIncident({ id: (since + minute).toString(36), since, affected: ['api'] });
  await record.tell(over(recovering(incident, hour)));
  return record;
}

test('the record is read once a minute, however many ask', async () => {
  const { archive } = await tenDays();
  const read = vi.fn(archive.read);
  let at = 0;
  const reader = recordReader({ ...archive, read }, ['api', 'web'], () => at);
  await Promise.all(Array.from({ length: 50 }, () => reader.refresh(end)));
  expect(read).toHaveBeenCalledTimes(1);
  const { record, version } = reader.current();
  expect(version).toBe(1);
  expect(record.outages).toHaveLength(1);
  at += 59_000;
  await reader.refresh(end);
  expect(read).toHaveBeenCalledTimes(1);
  at += 1_000;
  await reader.refresh(end);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a part was seen as long as the whole was, if that is all there is to look at', async () => {
  const { archive } = await tenDays();
  const reader = recordReader(archive, ['api', 'web'], () => 0);
  await reader.refresh(end);
  const { record } = reader.current();
  const whole = lengthMs(record.watched);
  expect(whole).toBeGreaterThan(4.9 * day);
  expect(Math.abs(lengthMs(record.seen.get('api') ?? []) - whole)).toBeLessThan(hour);
  // What was never looked at was seen no longer than the hour that runs, of which it is not yet known.
  expect(lengthMs(record.seen.get('web') ?? [])).toBeLessThan(hour);
});

test('what can not be read stays as it was, and is tried again', async () => {
  const { archive } = await tenDays();
  let isAway = false;
  let at = 0;
  const read: typeof archive.read = (...range) =>
    isAway ? Promise.reject(new Error('the database is away')) : archive.read(...range);
  const reader = recordReader({ ...archive, read }, ['api'], () => at);
  await reader.refresh(end);
  isAway = true;
  at += 60_000;
  await reader.refresh(end);
  expect(reader.current().record.outages).toHaveLength(1);
  isAway = false;
  at += 30_000;
  await reader.refresh(end);
  expect(reader.current().version).toBe(2);
});

test('whoever asks before the last hour is saved does not keep it from those who ask later', async () => {
  const { archive } = await tenDays();
  let isSaved = false;
  const hours: typeof archive.hours = async (since, until) =>
    (await archive.hours(since, until)).filter(({ at }) => isSaved || at < end - hour);
  let now = end + 5_000;
  const table = hoursFile({ hours }, () => now);
  const lastOf = async () =>
    String(gunzipSync((await table(['api'])).zipped))
      .trimEnd()
      .split('\r\n')
      .at(-1);
  const theLast = new Date(end - hour).toISOString();
  expect(await lastOf()).not.toContain(theLast);
  isSaved = true;
  now += 30_000;
  expect(await lastOf()).not.toContain(theLast);
  now += 30_000;
  expect(await lastOf()).toContain(theLast);
});

test('the table of hours is made once an hour, and holds every hour that is over', async () => {
  const { archive } = await tenDays();
  const hours = vi.fn(archive.hours);
  let now = end;
  const table = hoursFile({ hours }, () => now);
  const [{ zipped }] = await Promise.all([table(['api']), table(['api']), table(['api'])]);
  const calls = hours.mock.calls.length;
  const lines = String(gunzipSync(zipped)).trimEnd().split('\r\n').slice(1);
  const all = await archive.hours(0, end);
  expect(lines.map((line) => line.split(',')[0])).toEqual(all.map(({ at }) => new Date(at).toISOString()));
  now += hour - 1;
  await table(['api']);
  expect(hours).toHaveBeenCalledTimes(calls);
  now += 1;
  await table(['api']);
  expect(hours.mock.calls.length).toBeGreaterThan(calls);
});
