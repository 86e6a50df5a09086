import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../sandbox/store.ts';
import type { Incident } from '../../src/health/incident.ts';
import { samplesOf } from '../../src/health/past-outages.ts';
import { history } from '../../src/storage/history.ts';

function ended(id: string, since: string, minutes: number): Incident {
  const at = Date.parse(since) + minutes * 60_000;
  return {
    id,
    since: Date.parse(since),
    announcedAt: at,
    severity: 'outage',
    affected: ['api'],
    evidence: { failing: [], places: 1 },
    page: null,
    revision: 2,
    resolved: { at, lastBadAt: at, firstGoodAt: at, withdrawn: false },
  };
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

test('an alarm that was withdrawn was no outage', async () => {
  const incident = ended('c', '2025-01-02T10:00Z', 5);
  const kept = history(await aStore(), []);
  await kept.add({ ...incident, resolved: incident.resolved && { ...incident.resolved, withdrawn: true } });
  expect(kept.outages()).toEqual([]);
});

test('an outage that still runs is not history yet', async () => {
  const store = await aStore();
  const kept = history(store, []);
  await kept.add({ ...ended('a', '2024-12-01T10:00Z', 5), resolved: null });
  expect(kept.outages()).toEqual([]);
});
