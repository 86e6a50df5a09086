import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import type { Incident } from '../../src/health/incident.ts';
import { migrate, migrateAll } from '../../src/storage/migrate.ts';
import { openEngine } from '../../src/storage/open-engine.ts';
import { schemaVersion } from '../../src/storage/schema.ts';
import { aStorage, describeEverywhere, leadIn, plant } from './engines.ts';
import {
  delivery,
  endedIncident,
  openIncident,
  requests,
  sorted,
  subscriptionEntry,
  watch,
} from './entries.ts';
import { aFolder } from './temporary-folder.ts';

/** As formats before 4 had them: over at once, be it withdrawn or not. */
const openOfOld = ofOld(openIncident);
const endedOfOld = { ...ofOld(endedIncident), resolved: { ...endedIncident.end, withdrawn: false } };
/** What this version makes of them: since when they have been failures of the same parts is not known. */
const open = { ...openIncident, standsSince: openIncident.since };
const ended = {
  ...{ ...endedIncident, standsSince: endedIncident.since },
  ...{ phaseAt: endedIncident.end?.at, relapse: null },
};

const { failedAt, ownLoss, mute, ...detectionOf3 } = watch.detection;
const nothingLost = { at: 0, looks: 0, lost: 0, controlOkAt: 0 };
const detectionNow = { ...detectionOf3, failedAt: {}, ownLoss: nothingLost, mute: [] };
const {
  aside: _______,
  beside: ________,
  unreached: __________,
  ...watchOf3
} = {
  ...watch,
  detection: detectionOf3,
  hiddenSince: null,
  incident: openOfOld,
  lastIncident: endedOfOld,
};
/** What formats before 4 did not know. */
const unknownBefore = { aside: [], beside: null, hiddenSince: {}, unreached: false };
const watchNow = {
  ...{ ...watch, ...unknownBefore },
  detection: detectionNow,
  incident: open,
  lastIncident: ended,
};
const { replyId: _________, replyRevision: ___________, ...deliveryOf3 } = delivery('1');

const { belief } = watch.detection;
const { model: _____, ...beliefOfOld } = belief;
const { readings: _, hiddenSince: __, ...watchOfOld } = watchWith({ belief: beliefOfOld }, watchOf3);
const { doubtSince: ____, ...scheduleOfOld } = watch.schedule;
/** As it was, but of a model that nobody knows. */
const migrated = watchWith({ belief: { ...belief, model: '' } }, watchNow);
const { triedAt: ___, ...deliveryOfOld } = deliveryOf3;

function watchWith<T extends object>(changes: object, of: T) {
  const { detection } = of as { detection: object };
  return { ...of, detection: { ...detection, ...changes } };
}

function ofOld(incident: Incident) {
  const { worst, standsSince, phase, phaseAt, phaseRevision, end, relapse, ...kept } = incident;
  return { ...kept, resolved: null };
}

test.each([
  ['a watch', 'watch:now', watchOfOld, { ...migrated, readings: [] }],
  [
    'a watch that knew since when it saw nothing',
    'watch:now',
    { hiddenSince: 5 },
    { readings: [], ...unknownBefore },
  ],
  ['a delivery', 'delivery:k3f:1', deliveryOfOld, delivery('1')],
  [
    'a delivery that was tried',
    'delivery:k3f:1',
    { triedAt: 7 },
    { triedAt: 7, replyId: null, replyRevision: 0 },
  ],
  ['another kind', 'outage:k3f', { since: 1 }, { since: 1 }],
  ['what is no record', 'watch:now', 'spoilt', 'spoilt'],
])('%s of format 1 is given what it had not yet', (_, name, old, now) => {
  expect(migrate([name, old], 1)).toEqual([name, now]);
});

test.each([
  [
    'a watch that did not know since when it doubted',
    'watch:now',
    { ...watchOf3, schedule: scheduleOfOld },
    { ...watchNow, schedule: { ...watch.schedule, doubtSince: null } },
  ],
  ['a watch that knew it', 'watch:now', watchOf3, watchNow],
  [
    'a watch with a belief of no known model',
    'watch:now',
    watchWith({ belief: beliefOfOld }, watchOf3),
    migrated,
  ],
  [
    'a watch whose detection is spoilt',
    'watch:now',
    { detection: 'spoilt' },
    { detection: 'spoilt', ...unknownBefore },
  ],
  [
    'a watch whose belief is spoilt',
    'watch:now',
    watchWith({ belief: 7 }, watchOf3),
    watchWith({ belief: 7 }, watchNow),
  ],
  [
    'a watch whose schedule is spoilt',
    'watch:now',
    { schedule: 'spoilt' },
    { schedule: 'spoilt', ...unknownBefore },
  ],
  ['another kind', 'subscription:1', { channelId: '1' }, { channelId: '1' }],
  ['what a process asked', 'asks:4', { member: '4', asks: [] }, null],
  ['what a process was answered', 'answers:4', { member: '4', answers: [] }, null],
])('%s in format 2 becomes what this version writes', (_, name, old, now) => {
  expect(migrate([name, old], 2)).toEqual([name, now]);
});

test.each([
  ['a watch', 'watch:now', watchOf3, watchNow],
  [
    'a watch without an outage',
    'watch:now',
    { incident: null, lastIncident: null },
    { incident: null, lastIncident: null, ...unknownBefore },
  ],
  ['an outage that runs', 'incident:k3f', openOfOld, open],
  ['an outage that was over', 'incident:k2a', endedOfOld, ended],
  [
    'an alarm that was withdrawn',
    'incident:k2a',
    { ...endedOfOld, resolved: { ...endedOfOld.resolved, withdrawn: true } },
    { ...ended, phase: 'withdrawn' },
  ],
  ['what was owed', 'delivery:k3f:1', deliveryOf3, delivery('1')],
  [
    'a reply that was owed below an alert that showed the end',
    'delivery:k3f:1',
    { ...deliveryOf3, told: 'end', messageId: '9', revision: 3 },
    delivery('1', { told: 'start', messageId: '9', revision: 3 }),
  ],
  [
    'the history',
    'history:now',
    { outages: [{ id: 'k2a', since: 1, until: 2 }] },
    { outages: [{ id: 'k2a', since: 1, until: 2, relapses: 0 }] },
  ],
  ['a history that is spoilt', 'history:now', { outages: 'spoilt' }, { outages: 'spoilt' }],
])('%s in format 3 becomes what this version writes', (_, name, old, now) => {
  expect(migrate([name, old], 3)).toEqual([name, now]);
});

describeEverywhere('channels that a bot of an earlier format told', ({ freshUrl }) => {
  test.each([1, 2, 3, 4, 5])('are told on as they were: format %i', async (format) => {
    const url = await freshUrl();
    const known = [
      subscriptionEntry('1'),
      // There were settings from format 5 on.
      subscriptionEntry('2', format < 5 ? {} : { settings: { end: 'edit', shortestMinutes: 5 } }),
    ];
    await plant(url, 'schema', format);
    for (const { kind, key, value } of known) await plant(url, `${kind}:${key}`, value);
    const { store } = await leadIn(await aStorage(url));
    expect(sorted(await store.load())).toEqual(known);
  });
});

test('the outages of format 1 become one history, and their rows go', () => {
  const rows = [
    ['outage:k3f', { since: 1, until: 2 }],
    ['subscription:1', { channelId: '1' }],
    ['outage:k4', { since: 3, until: 4 }],
  ] as const;
  expect(migrateAll(rows, 1)).toEqual([
    ['subscription:1', { channelId: '1' }],
    ['outage:k3f', null],
    ['outage:k4', null],
    [
      'history:now',
      {
        outages: [
          { id: 'k3f', since: 1, until: 2, relapses: 0 },
          { id: 'k4', since: 3, until: 4, relapses: 0 },
        ],
      },
    ],
  ]);
  expect(migrateAll([], 1)).toEqual([]);
});

test('what this version wrote stays as it is', () => {
  expect(migrate(['watch:now', watchOfOld], schemaVersion)).toEqual(['watch:now', watchOfOld]);
});

describeEverywhere('a place in an older format', ({ freshUrl }) => {
  test('is read as it is by those that do not lead, and written anew by the one that does', async () => {
    const url = await freshUrl();
    await plant(url, 'schema', 1);
    await plant(url, 'watch:now', watchOfOld);
    const storage = await aStorage(url);
    const expected = { kind: 'watch', key: 'now', value: { ...migrated, readings: [] } } as const;
    expect(await storage.get([expected])).toEqual([expected]);

    const lease = await leadIn(storage);
    expect(await lease.store.load()).toEqual([expected]);
    await lease.release();
    await plant(url, 'watch:now', watchOfOld);
    const { store } = await leadIn(await aStorage(url));
    expect(await store.load()).toEqual([]);
    expect(store.unreadable()).toEqual(['watch:now']);
  });
});

describeEverywhere('where processes of two versions have one place', ({ freshUrl }) => {
  test('nothing is asked of a leader of the older one, which could not read it', async () => {
    const url = await freshUrl();
    await plant(url, 'schema', schemaVersion - 1);
    const storage = await aStorage(url);
    await expect(storage.post(requests)).rejects.toThrow('an older version of this bot leads');
    expect(await (await leadIn(storage)).store.load()).toEqual([]);
  });

  test('what the older one asks is neither understood nor kept', async () => {
    const url = await freshUrl();
    await plant(url, 'schema', schemaVersion);
    await plant(url, 'asks:4', { member: '4', asks: [{ id: 'a', at: 1, what: 'forget', with: ['100'] }] });
    const lease = await leadIn(await aStorage(url));
    expect(await lease.store.load()).toEqual([]);
    await lease.release();
    const engine = await openEngine(url, realTime);
    expect(await engine.read(['asks:4'])).toEqual([undefined]);
    await engine.close();
  });
});

test('a database of the previous release that was only looked into is still one of the previous release', async () => {
  const path = join(await aFolder(), 'bot.sqlite');
  await copyFile(resolve(import.meta.dirname, 'release-0.1.0.sqlite'), path);
  const storage = await aStorage(`sqlite://${path}`);
  const before = await storage.get([{ kind: 'watch', key: 'now' }]);
  await (await leadIn(storage)).release();
  const again = await aStorage(`sqlite://${path}`);
  const { store } = await leadIn(again);
  const after = (await store.load()).filter(({ kind }) => kind === 'watch');
  expect(after).toEqual(before);
});
