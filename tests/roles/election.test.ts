import { pino } from 'pino';
import { expect, test } from 'vitest';
import { office } from '../../src/roles/election.ts';
import type { Following } from '../../src/roles/follower.ts';
import type { Leading } from '../../src/roles/leader.ts';
import type { Lease } from '../../src/storage/storage.ts';

const following = {
  take() {},
  async refresh() {},
  isWaiting: () => false,
  giveUp() {},
} as Partial<Following> as Following;

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
  const leading = {
    known: () => ({}) as ReturnType<Leading['known']>,
    async catchUp() {},
    async answerOthers() {},
    stop() {
      done.push('ending');
      return saved.promise;
    },
    async abandon() {
      done.push('abandoned');
    },
  } as Partial<Leading> as Leading;
  const place = office({
    storage: { lead: async () => lease },
    lead: () => leading,
    following,
    isShared: true,
    log: pino({ level: 'silent' }),
    fail: (error) => fatal.push(error),
  });
  await place.begin();
  return { place, lose: lost.resolve, saved, done, fatal };
}

test('a process that loses the lease while it ends, ends all the same', async () => {
  const { place, lose, saved, done, fatal } = await aLeader();
  const stopped = place.stop(Promise.resolve());
  await expect.poll(() => done).toContain('ending');
  lose(new Error('the lease is gone'));
  await expect.poll(() => done).toContain('abandoned');
  saved.reject(new Error('the lease is gone'));
  await stopped;
  expect(done).toContain('released');
  expect(fatal).toEqual([]);
});

test('what can not be saved at the end though the lease is held, is told', async () => {
  const { place, saved, done, fatal } = await aLeader();
  const stopped = place.stop(Promise.resolve());
  saved.reject(new Error('the disk is full'));
  await stopped;
  expect(fatal.map(({ message }) => message)).toEqual(['the disk is full']);
  expect(done).toEqual(['ending', 'released']);
});
