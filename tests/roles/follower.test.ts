import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Watch } from '../../src/health/watch.ts';
import { follower as createFollower } from '../../src/roles/follower.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import { manualTime } from '../alerts/manual-time.ts';
import { openIncident, watch } from '../storage/entries.ts';

const minute = 60_000;

/** A process that follows, and a storage that can be cut off. */
function aFollower(entries: readonly StoredEntry[], clocks: { aheadMs: number } = { aheadMs: 0 }) {
  const time = manualTime(openIncident.since + 10 * minute);
  const logged: string[] = [];
  let isCut = false;
  const follower = createFollower({
    storage: {
      async get(keys) {
        if (isCut) throw new Error('no connection');
        return entries.filter((entry) =>
          keys.some(({ kind, key }) => kind === entry.kind && key === entry.key),
        );
      },
      post: async () => {},
    },
    processName: '1',
    intervalMs: 30_000,
    clock: () => time.clock() + clocks.aheadMs,
    steadyClock: time.clock,
    timer: time.timer,
    newId: () => 'a',
    log: pino({}, { write: (line: string) => void logged.push(JSON.parse(line).msg) }),
  });
  return {
    follower,
    time,
    logged,
    cut: (is: boolean) => {
      isCut = is;
    },
  };
}

const during: StoredEntry[] = [
  { kind: 'watch', key: 'now', value: { ...watch, incident: openIncident } },
  {
    kind: 'history',
    key: 'now',
    value: {
      outages: Array.from({ length: 60 }, (_, index) => {
        return {
          id: `o${index}`,
          since: openIncident.since - 100 * minute,
          until: openIncident.since,
          relapses: 0,
        };
      }),
    },
  },
];

test('before the leader has written anything, nothing is claimed', async () => {
  const { follower } = aFollower([]);
  await follower.refresh();
  expect(follower.status()).toMatchObject({ verdict: 'unseen', sources: [], incident: null });
  expect(follower.outlook()).toBe(null);
});

test('the outage that the leader sees is told, and how long others like it lasted', async () => {
  const { follower, time } = aFollower(during);
  await follower.refresh();
  expect(follower.status()).toMatchObject({ verdict: 'down', since: openIncident.since, asOf: time.clock() });
  expect(follower.outlook()?.years).toContain('2026');
});

test('where the storage is out of reach, what was known is told with its age, and the log says it once', async () => {
  const { follower, time, logged, cut } = aFollower(during);
  await follower.refresh();
  const known = time.clock();
  cut(true);
  for (let second = 0; second < 5; second += 1) {
    time.pass(1_000);
    await follower.refresh();
  }
  expect(follower.status()).toMatchObject({ verdict: 'down', asOf: known });
  expect(logged).toEqual(['the storage can not be read: answering from memory']);

  cut(false);
  await follower.refresh();
  expect(follower.status().asOf).toBe(time.clock());
  expect(logged).toHaveLength(2);
});

test('a process that led goes on from what it saw last', async () => {
  const { follower, time } = aFollower([]);
  follower.take({ watch: { ...watch, incident: openIncident }, outages: [] });
  expect(follower.status()).toMatchObject({ verdict: 'down', asOf: time.clock() });
});

const hour = 60 * minute;

/** What a leader writes whose clock is right, at each look. */
function looksAt(at: number): Watch {
  const readings = watch.readings.map((reading) => ({ ...reading, verdict: 'ok' as const, at }));
  return { ...watch, incident: openIncident, readings };
}

test.each([-24 * hour, -hour, -3 * minute, 3 * minute, hour, 24 * hour])(
  'where the clocks of two machines differ by %i ms, everything is told by that of the one that leads',
  async (aheadMs) => {
    const clocks = { aheadMs };
    const entries: StoredEntry[] = [];
    const { follower, time } = aFollower(entries, clocks);
    for (let second = 0; second < 60; second += 1) {
      if (second % 10 === 0) entries[0] = { kind: 'watch', key: 'now', value: looksAt(time.clock()) };
      await follower.refresh();
      time.pass(1_000);
    }
    expect(Math.abs(follower.now() - time.clock())).toBeLessThanOrEqual(1_000);
    expect(follower.now() - follower.status().asOf).toBe(1_000);
    expect(new Set(follower.status().sources.map(({ verdict }) => verdict))).toEqual(new Set(['ok']));

    clocks.aheadMs = 0;
    expect(Math.abs(follower.now() - time.clock())).toBeLessThanOrEqual(1_000);
  },
);
