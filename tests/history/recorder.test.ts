import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/health/incident.ts';
import { samplesOf } from '../../src/health/past-outages.ts';
import { keptDays } from '../../src/history/days.ts';
import { recorder } from '../../src/history/recorder.ts';
import { uptime } from '../../src/history/uptime.ts';
import { anIncident, over, recovering, returned, setAside, withdrawn } from '../health/incidents.ts';
import { aStorage, describeEverywhere, leadIn } from '../storage/engines.ts';
import { aReading, aRecord, day, hour, minute, recordIn, watchAt } from './recorded.ts';

const noon = Date.UTC(2026, 10, 28, 12);

function begun(since: number, changes: Partial<Incident> = {}): Incident {
  return anIncident({ id: (since + minute).toString(36), since, ...changes });
}

describeEverywhere('the record', ({ freshUrl }) => {
  test('of a day with an outage is the same in the next life as in this one, and the sums are right', async () => {
    const url = await freshUrl();
    const its = await aRecord(url);
    await its.watch(noon, noon + 2 * hour);
    const start = begun(noon + 30 * minute);
    const better = recovering(start, 10 * minute);
    const again = returned(better, 5 * minute);
    const end = recovering(again, 20 * minute);
    for (const incident of [start, better, again, end, over(end)]) await its.tell(incident);
    // Nobody looked for an hour.
    await its.watch(noon + 3 * hour, noon + 4 * hour - minute);

    const sums = async () => uptime(await its.archive.read(noon, noon + 4 * hour), noon, noon + 4 * hour);
    expect(await sums()).toMatchObject({
      watchedMs: 3 * hour + minute,
      downMs: 15 * minute,
      partlyMs: 0,
    });
    const [outage] = await its.archive.outages();
    expect(outage).toMatchObject({
      since: start.since,
      until: start.since + 20 * minute,
      relapses: 1,
      phase: 'over',
      worst: 'outage',
      periods: [
        { since: start.since, until: start.since + 10 * minute, severity: 'outage' },
        { since: start.since + 15 * minute, until: start.since + 20 * minute, severity: 'outage' },
      ],
    });
    expect(outage?.course.map(({ event }) => event)).toEqual([
      ...['outage-started', 'outage-recovering', 'outage-returned', 'outage-recovering', 'outage-resolved'],
    ]);

    const before = [await its.archive.read(0, noon + day), await its.archive.hours(0, noon + day)];
    await its.lease.release();
    await its.storage.close();
    const storage = await aStorage(url);
    const next = await recordIn(storage, await leadIn(storage));
    expect([await next.archive.read(0, noon + day), await next.archive.hours(0, noon + day)]).toEqual(before);
  });

  test('of an hour says how it was looked at, what failed and how long answers took', async () => {
    const its = await aRecord(await freshUrl());
    await its.watch(noon, noon + 29 * minute, minute, { latencyMs: 200 });
    await its.look(noon + 30 * minute, { verdict: 'fail', fault: 'gateway', reason: '502' });
    await its.look(noon + 31 * minute, { verdict: 'queue', latencyMs: 900 });
    await its.look(noon + 32 * minute, { verdict: 'unknown', reason: 'no idea' });
    await its.look(noon + 33 * minute, { source: 'control', kind: 'control' });
    await its.look(noon + 61 * minute);
    await its.look(noon + 63 * minute);
    const [first] = await its.archive.hours(noon, noon + 2 * hour);
    expect(first?.sources).toEqual({
      api: {
        ...{ looks: 33, failed: { gateway: 1 }, queued: 1, unknown: 1, ms: [204, 204, 882] },
        seen: '0000000ffffffff',
      },
    });
    expect(first?.at).toBe(noon);
  });
});

describe.each([
  ['was not saved', false],
  ['was saved, though that was not heard', true],
])('an hour that %s when the storage failed', (_, isSaved) => {
  test('is in the record once, as soon as there is a next life', async () => {
    const before = await aRecord('sqlite://:memory:');
    await before.watch(noon, noon + hour - minute);
    const reading = aReading(noon + hour + minute, {});
    const changes = await before.recorder.took(reading, watchAt(reading));
    expect(changes.map(({ kind }) => kind)).toContain('dayhours');
    if (isSaved) await before.store.write(changes);
    await before.store.write(before.recorder.known());
    const after = await recordIn(before.storage, before.lease);
    await after.watch(noon + hour + 2 * minute, noon + hour + 10 * minute);
    const [first, ...others] = await after.archive.hours(noon, noon + day);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ at: noon, sources: { api: { looks: 60 } } });
  });
});

test('hours whose day can not be read wait for it, but not for ever', async () => {
  const { lease } = await aPlace();
  const its = recorder({
    remembered: [],
    day: () => Promise.reject(new Error('out of reach')),
    freshMs: 105_000,
  });
  for (let at = noon; at < noon + 100 * hour; at += 10 * minute) {
    const reading = aReading(at, {});
    await lease.store.write(await its.took(reading, watchAt(reading)));
  }
  const waiting = its.known().find(({ kind }) => kind === 'hour')?.value;
  expect(waiting).toHaveProperty('finished.length', 48);
});

async function aPlace() {
  return aRecord('sqlite://:memory:');
}

test('outages that are over are kept in short, each once, by year', async () => {
  const { tell, recorder } = await aPlace();
  const first = over(recovering(begun(Date.UTC(2024, 11, 31, 23)), 30 * minute));
  await tell(first);
  await tell(first);
  await tell(over(recovering(begun(Date.UTC(2025, 0, 2)), 5 * minute)));
  const years = samplesOf(recorder.outages()).map(({ years, outages }) => [years, outages.length]);
  expect(years).toEqual([
    ['2024', 1],
    ['2025', 1],
  ]);
});

test.each([
  ['an alarm that was withdrawn', withdrawn(begun(noon), 5 * minute), []],
  ['one that still runs', begun(noon), [{ since: noon, until: null, severity: 'outage' }]],
  [
    'one that may yet break again',
    recovering(begun(noon), 5 * minute),
    [{ since: noon, until: noon + 5 * minute, severity: 'outage' }],
  ],
  [
    'one whose end was not seen, because it was set aside',
    setAside(begun(noon), hour),
    [{ since: noon, until: noon + hour, severity: 'outage' }],
  ],
])('%s is kept at length, and is no case to foretell others by', async (_, incident, periods) => {
  const { tell, recorder, archive } = await aPlace();
  await tell(begun(noon));
  await tell(incident);
  expect(recorder.outages()).toEqual([]);
  expect(await archive.outages()).toMatchObject([{ id: incident.id, phase: incident.phase, periods }]);
});

test('a relapse that was trouble of our own was none', async () => {
  const { tell, archive } = await aPlace();
  const better = recovering(begun(noon), 5 * minute);
  const again = returned(better, 2 * minute);
  const taken = withdrawn({ ...again }, 9 * minute);
  for (const incident of [begun(noon), better, again, taken]) await tell(incident);
  expect(await archive.outages()).toMatchObject([
    { relapses: 0, until: noon + 5 * minute, periods: [{ since: noon, until: noon + 5 * minute }] },
  ]);
});

test('one that becomes worse has been bad in part first', async () => {
  const { tell, archive } = await aPlace();
  const first = begun(noon, { severity: 'degraded' });
  const worse: Incident = { ...first, revision: 2, severity: 'outage', worst: 'outage' };
  await tell(first);
  await tell(worse, noon + 10 * minute);
  await tell(recovering(worse, 15 * minute));
  expect((await archive.outages())[0]?.periods).toEqual([
    { since: noon, until: noon + 10 * minute, severity: 'degraded' },
    { since: noon + 10 * minute, until: noon + 15 * minute, severity: 'outage' },
  ]);
});

test('when the clock is set, the outage that runs moves with it, and stays one', async () => {
  const { tell, archive } = await aPlace();
  const first = begun(noon);
  await tell(first);
  const moved = { ...first, since: noon - hour, announcedAt: first.announcedAt - hour };
  await tell(moved);
  await tell(over(recovering(moved, 10 * minute)));
  expect(await archive.outages()).toMatchObject([
    { since: noon - hour, periods: [{ since: noon - hour, until: noon - 50 * minute }] },
  ]);
});

test('a clock that was wrong for an hour costs none of the days that were recorded', async () => {
  const { look, watch, archive } = await aPlace();
  await watch(noon, noon + 2 * hour);
  for (const at of [Date.UTC(1970, 0, 1), Date.UTC(2099, 0, 1), Date.UTC(2020, 0, 1)]) await look(at);
  await watch(noon + 2 * hour, noon + 4 * hour);
  const { watched, outages } = await archive.read(noon, noon + day);
  expect(uptime({ watched, outages }, noon, noon + day).watchedMs).toBe(4 * hour + minute);
});

test('hours are kept for two years', async () => {
  const { look, archive } = await aPlace();
  for (let days = 0; days < keptDays + 30; days += 1) await look(noon + days * day);
  const hours = await archive.hours(0, noon + 1_000 * day);
  expect(hours).toHaveLength(keptDays);
  expect(hours.at(-1)?.at).toBe(noon + (keptDays + 28) * day);
});

test('what earlier versions kept of their outages stays', async () => {
  const { store, archive } = await aPlace();
  const outages = [{ id: 'k2a', since: noon, until: noon + minute, relapses: 2 }];
  await store.write([{ kind: 'history', key: 'now', value: { outages } }]);
  expect(await archive.outages()).toMatchObject([
    { id: 'k2a', since: noon, until: noon + minute, relapses: 2, worst: null, course: [] },
  ]);
});
