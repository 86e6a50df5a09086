import { pino } from 'pino';
import { expect, test } from 'vitest';
import { ledger } from '../../src/alerts/ledger.ts';
import { nothingSeen } from '../../src/health/status.ts';
import { election } from '../../src/roles/election.ts';
import { follower } from '../../src/roles/follower.ts';
import type { Leader } from '../../src/roles/leader.ts';
import type { Lease } from '../../src/storage/storage.ts';
import { inRealTime } from '../../src/time.ts';
import { watch } from '../storage/entries.ts';
import { alertsThat } from './alerts-that.ts';

const log = pino({ level: 'silent' });

/** A process that leads, and its lease; what it saves at its end is waited for until somebody says how that went. */
async function aLeader() {
  const lost = Promise.withResolvers<Error>();
  const saved = Promise.withResolvers<void>();
  const done: string[] = [];
  const fatal: Error[] = [];
  const lease: Lease = {
    store: { load: async () => [], write: async () => {} },
    isHeld: () => true,
    lost: lost.promise,
    async release() {
      done.push('released');
    },
  };
  const leader: Leader = {
    status: () => nothingSeen(0, 0),
    outlook: () => null,
    known: () => ({ watch, outages: [] }),
    alerts: alertsThat({}),
    ledger: ledger(lease.store, []),
    look() {},
    async catchUp() {},
    async serveRequests() {},
    stop() {
      done.push('ending');
      return saved.promise;
    },
    async abandon() {
      done.push('abandoned');
    },
  };
  const running = election({
    storage: { lead: async () => lease },
    lead: () => leader,
    follower: follower({
      storage: { get: async () => [], post: async () => {} },
      processName: '0',
      intervalMs: 30_000,
      clock: Date.now,
      timer: inRealTime,
      newId: () => 'a',
      log,
    }),
    isShared: true,
    log,
    fail: (error) => fatal.push(error),
  });
  await running.begin();
  return { running, lose: lost.resolve, saved, done, fatal };
}

test('a process that loses the lease while it ends, ends all the same', async () => {
  const { running, lose, saved, done, fatal } = await aLeader();
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
  const { running, saved, done, fatal } = await aLeader();
  const stopped = running.stop(Promise.resolve());
  saved.reject(new Error('the disk is full'));
  await stopped;
  expect(fatal.map(({ message }) => message)).toEqual(['the disk is full']);
  expect(done).toEqual(['ending', 'released']);
});
