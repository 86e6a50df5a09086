import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../sandbox/store.ts';
import type { Incident } from '../../src/health/incident.ts';
import { samplesOf } from '../../src/health/past-outages.ts';
import { history } from '../../src/storage/history.ts';
import { anIncident, over, recovering, returned, setAside, withdrawn } from '../health/incidents.ts';

const minute = 60_000;

function begun(id: string, since: string): Incident {
  return anIncident({ id, since: Date.parse(since) });
}

function ended(id: string, since: string, minutes: number): Incident {
  return over(recovering(begun(id, since), minutes * minute));
}

async function aStore() {
  const folder = await mkdtemp(join(tmpdir(), 'history-'));
  const store = await openStore(`sqlite://${folder}/bot.sqlite`);
  onTestFinished(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  return store;
}

test('outages that are over are kept, each once, by year, over a restart', async () => {
  const store = await aStore();
  const kept = history(store, []);
  await kept.add(ended('a', '2024-12-31T23:00Z', 30));
  await kept.add(ended('a', '2024-12-31T23:00Z', 30));
  await kept.add(ended('b', '2025-01-02T10:00Z', 5));

  const outages = history(store, await store.load()).outages();
  expect(outages).toEqual(kept.outages());
  expect(samplesOf(outages).map(({ years, outages }) => [years, outages.length])).toEqual([
    ['2024', 1],
    ['2025', 1],
  ]);
});

test('one that broke again is one outage, with its relapses', async () => {
  const kept = history(await aStore(), []);
  const first = recovering(begun('a', '2025-12-01T10:00Z'), 5 * minute);
  const last = recovering(returned(first, 2 * minute), 20 * minute);
  for (const incident of [first, returned(first, 2 * minute), last, over(last)]) await kept.add(incident);
  const since = Date.parse('2025-12-01T10:00Z');
  expect(kept.outages()).toEqual([{ id: 'a', since, until: since + 20 * minute, relapses: 1 }]);
});

test.each([
  ['an alarm that was withdrawn', withdrawn(begun('c', '2025-01-02T10:00Z'), 5 * minute)],
  ['one that still runs', begun('c', '2025-01-02T10:00Z')],
  ['one that may yet break again', recovering(begun('c', '2025-01-02T10:00Z'), 5 * minute)],
  [
    'one whose end was not seen, because it was set aside',
    setAside(begun('c', '2025-01-02T10:00Z'), 60 * minute),
  ],
])('%s is no history', async (_, incident) => {
  const kept = history(await aStore(), []);
  await kept.add(incident);
  expect(kept.outages()).toEqual([]);
});
