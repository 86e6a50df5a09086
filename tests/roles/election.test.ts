import { describe, expect, test } from 'vitest';
import { ledger } from '../../src/alerts/ledger.ts';
import { nothingFollows } from '../../src/following/following-counts.ts';
import { followingLedger } from '../../src/following/following-ledger.ts';
import { nothingSeen } from '../../src/health/status.ts';
import { nothingShown } from '../../src/panels/panel-counts.ts';
import { panelLedger } from '../../src/panels/panel-ledger.ts';
import { type ElectionNeeds, election } from '../../src/roles/election.ts';
import { follower } from '../../src/roles/follower.ts';
import type { Leader } from '../../src/roles/leader.ts';
import type { Lease, Storage } from '../../src/storage/storage.ts';
import { inRealTime } from '../../src/time.ts';
import { watch } from '../storage/entries.ts';
import { alertsThat } from './alerts-that.ts';
import { aLoggedLog } from './logged.ts';
import { panelsThat } from './panels-that.ts';

type Story = Partial<ElectionNeeds> & {
  lease?: Partial<Lease>;
  leader?: Partial<Leader>;
  /** How the storage answers at first, before it gives out leases. */
  answers?: Storage['lead'][];
  get?: Storage['get'];
};

const another = async () => null;
const nothing = () => {};
const hangs = () => new Promise<never>(nothing);
const fails = () => Promise.reject(new Error('not this time'));

/** A process in an election, and what it does with the leases that it is given. */
function aProcess({ lease, leader, answers = [], get = async () => [], ...changes }: Story = {}) {
  const done: string[] = [];
  const fatal: Error[] = [];
  const losses: ((error: Error) => void)[] = [];
  const saved = Promise.withResolvers<void>();
  const { logged, log } = aLoggedLog();

  function aLease(): Lease {
    const { promise: lost, resolve } = Promise.withResolvers<Error>();
    losses.push(resolve);
    done.push('taken');
    return {
      store: { load: async () => [], write: async () => {}, lost: async () => [], unreadable: () => [] },
      isHeld: () => true,
      lost,
      rescue: async () => {},
      async release() {
        done.push('released');
      },
      ...lease,
    };
  }

  const aLeader = ({ store }: Lease): Leader => ({
    now: () => 0,
    status: () => nothingSeen(0, 0),
    outlook: () => null,
    known: () => ({ watch, outages: [] }),
    alerts: alertsThat({}),
    panels: panelsThat({}),
    keptPanels: { ledger: panelLedger(store, []), counts: () => nothingShown },
    following: { ledger: followingLedger(store, []), counts: () => nothingFollows },
    ledger: ledger(store, []),
    recorder: { known: () => [] },
    look: nothing,
    async catchUp() {},
    async serveRequests() {},
    stop() {
      done.push('ending');
      return saved.promise;
    },
    async abandon() {
      done.push('abandoned');
    },
    ...leader,
  });

  const running = election({
    storage: { lead: async () => (answers.length > 0 ? (answers.shift() ?? another)() : aLease()) },
    lead: aLeader,
    follower: follower({
      storage: { get, post: async () => {} },
      processName: '0',
      intervalMs: 30_000,
      clock: Date.now,
      steadyClock: () => performance.now(),
      timer: inRealTime,
      newId: () => 'a',
      log,
    }),
    isShared: true,
    intervalMs: 30_000,
    clock: () => performance.now(),
    log,
    fail: (error) => fatal.push(error),
    ...changes,
  });
  const lose = (error: Error) => losses.at(-1)?.(error);
  return { running, lose, saved, done, fatal, logged };
}

test('a process that loses the lease while it ends, ends all the same', async () => {
  const { running, lose, saved, done, fatal } = aProcess();
  await running.begin();
  const stopped = running.stop(Promise.resolve());
  await expect.poll(() => done).toContain('ending');
  lose(new Error('the lease is gone'));
  await expect.poll(() => done).toContain('abandoned');
  saved.reject(new Error('the lease is gone'));
  await stopped;
  expect(done).toContain('released');
  expect(fatal).toEqual([]);
});

test('what can not be saved at the end though the lease is held, is told', async () => {
  const { running, saved, done, fatal } = aProcess();
  await running.begin();
  const stopped = running.stop(Promise.resolve());
  saved.reject(new Error('the disk is full'));
  await stopped;
  expect(fatal.map(({ message }) => message)).toEqual(['the disk is full']);
  expect(done).toEqual(['taken', 'ending', 'released']);
});

test('a process whose lease nobody else can have ends when it is lost', async () => {
  const { running, lose, fatal, done } = aProcess({ isShared: false });
  await running.begin();
  lose(new Error('the file was replaced'));
  await expect.poll(() => fatal.map(({ message }) => message)).toEqual(['the file was replaced']);
  expect(done).toContain('released');
});

/** The same as what it is given, but it fails the first time. */
function failsOnce<T>(act: () => Promise<T>): () => Promise<T> {
  const tries = [fails];
  return () => (tries.pop() ?? act)();
}

describe.concurrent('taking the lead gives everything back when it fails half-way, and is tried again', () => {
  const isLeading = expect.stringMatching(/^info: leading/);

  test.for<[string, Story, string[]]>([
    [
      'because what is remembered can not be read',
      {
        lease: {
          store: {
            load: failsOnce(async () => []),
            write: async () => {},
            lost: async () => [],
            unreadable: () => [],
          },
        },
      },
      ['taken', 'released', 'taken'],
    ],
    [
      'because what was left can not be taken up',
      { leader: { catchUp: failsOnce(async () => {}) } },
      ['taken', 'released', 'abandoned', 'taken'],
    ],
    [
      'and giving up fails as well',
      { leader: { catchUp: failsOnce(async () => {}), abandon: fails } },
      ['taken', 'released', 'taken'],
    ],
    [
      'and giving back fails as well: the lease ends by itself',
      { leader: { catchUp: failsOnce(async () => {}) }, lease: { release: fails } },
      ['taken', 'abandoned', 'taken'],
    ],
  ])('%s', async ([_, story, doneByThen], { expect }) => {
    const { running, done, fatal, logged } = aProcess({ ...story, answers: [another] });
    await running.begin();
    await expect.poll(() => logged).toContainEqual(isLeading);
    expect(done).toEqual(doneByThen);
    expect(fatal).toEqual([]);
  });

  test('because of a fault of the program', async ({ expect }) => {
    const lead = () => {
      throw new Error('a fault of the program');
    };
    const { running, done } = aProcess({ lead, answers: [another] });
    await running.begin();
    await expect.poll(() => done.slice(0, 4)).toEqual(['taken', 'released', 'taken', 'released']);
    await running.stop(Promise.resolve());
  });

  test('and giving up hangs: the lease is given back all the same', async ({ expect }) => {
    const leader = { catchUp: fails, abandon: hangs };
    const { running, done } = aProcess({ leader, answers: [another] });
    await running.begin();
    await expect.poll(() => done).toEqual(['taken', 'released']);
  });
});

describe.concurrent('a process that has neither led nor followed for a minute', () => {
  const missing = /^error: neither leads nor follows: nobody looks and delivers /;

  test.for<[string, Storage['lead'], string]>([
    ['because somebody holds the lease and does nothing', another, 'does not use it'],
    ['because the storage can not be reached', fails, 'not this time'],
    ['because the storage hangs', hangs, 'does not use it'],
  ])('says so: %s', async ([_, answer, why], { expect }) => {
    let now = 0;
    const answers = [another, ...Array.from({ length: 50 }, () => answer)];
    const { running, logged } = aProcess({ answers, clock: () => now });
    await running.begin();
    now = 59_999;
    await expect.poll(() => answers.length).toBeLessThan(50);
    expect(running.leaderSeen()).toEqual({ agoMs: 59_999, isMissing: false });
    expect(logged.join()).not.toMatch(missing);
    now = 60_001;
    await expect.poll(() => logged).toContainEqual(expect.stringMatching(missing));
    expect(logged.find((line) => missing.test(line))).toContain(why);
    expect(running.leaderSeen()).toEqual({ agoMs: 60_001, isMissing: true });
  });

  test('says when that is over', async ({ expect }) => {
    let now = 0;
    const answers = [another, another, another];
    const { running, logged } = aProcess({ answers, clock: () => now });
    await running.begin();
    now = 60_001;
    await expect.poll(() => logged).toContainEqual(expect.stringMatching(/^info: there is a leader again/));
    expect(logged.filter((line) => missing.test(line))).toHaveLength(1);
    expect(running.leaderSeen()).toEqual({ agoMs: 0, isMissing: false });
  });

  test('is none where another is seen to look', async ({ expect }) => {
    let now = 0;
    let at = 0;
    const answers = Array.from({ length: 50 }, () => another);
    const seen = () => ({ ...watch, readings: watch.readings.map((reading) => ({ ...reading, at })) });
    const get = async () => [{ kind: 'watch', key: 'now', value: seen() } as const];
    const { running } = aProcess({ answers, get, clock: () => now });
    await running.begin();
    await expect.poll(() => answers.length).toBeLessThan(49);
    now = 50_000;
    at = 50_000;
    await expect.poll(() => running.leaderSeen().agoMs).toBe(0);
    now = 120_000;
    await expect.poll(() => running.leaderSeen()).toEqual({ agoMs: 70_000, isMissing: true });
  });
});
