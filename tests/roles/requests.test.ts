import { expect, test } from 'vitest';
import { Unanswered } from '../../src/discord/command.ts';
import { alertsThat } from './alerts-that.ts';
import { aFollower, aLeader, type Shared, sharedStorage } from './two-processes.ts';

const place = { guildId: '100', channelId: '200' };

/** Waits until so many records lie in the storage: what was asked is the first, and its response the second. */
async function records(storage: Shared, count: number): Promise<void> {
  await expect.poll(async () => (await storage.load()).length).toBe(count);
}

test('what an admin asks of a process that does not lead is done by the one that does', async () => {
  const storage = await sharedStorage();
  const follower = aFollower(storage, '1');
  const subscribed: unknown[] = [];
  const alerts = alertsThat({
    async subscribe(...details) {
      subscribed.push(details);
      return { kind: 'subscribed', roleId: '300' };
    },
  });
  const leader = await aLeader(storage, alerts, follower.time.clock);

  const answer = follower.alerts.subscribe(place, { roleId: '300' });
  await records(storage, 1);
  await leader.serve();
  await records(storage, 2);
  await follower.readResponses();
  expect(await answer).toEqual({ kind: 'subscribed', roleId: '300' });
  expect(subscribed).toEqual([[place, { roleId: '300' }]]);
  expect(follower.isWaiting()).toBe(false);
});

test('each thing is done once, however often the leader looks and whoever leads next', async () => {
  const storage = await sharedStorage();
  const follower = aFollower(storage, '2');
  let times = 0;
  const alerts = alertsThat({
    async unsubscribe() {
      times += 1;
      return true;
    },
  });
  const answer = follower.alerts.unsubscribe(place);
  await records(storage, 1);
  const leader = await aLeader(storage, alerts, follower.time.clock);
  await Promise.all([leader.serve(), leader.serve()]);
  await records(storage, 2);
  const successor = await aLeader(storage, alerts, follower.time.clock);
  await successor.serve();
  await follower.readResponses();
  expect(await answer).toBe(true);
  expect(times).toBe(1);
});

test('two people who ask at once both get their own answer', async () => {
  const storage = await sharedStorage();
  const follower = aFollower(storage, '1');
  const alerts = alertsThat({
    list: async (guildId) => [{ channelId: guildId, roleId: null, paused: null, lastDelivery: null }],
  });
  const leader = await aLeader(storage, alerts, follower.time.clock);
  const answers = Promise.all(['100', '101'].map((guildId) => follower.alerts.list(guildId)));
  const settled = answers.then(([first, second]) => [first?.[0]?.channelId, second?.[0]?.channelId]);
  let mine: unknown;
  settled.then((channels) => {
    mine = channels;
  });
  await expect
    .poll(async () => {
      await leader.serve();
      await follower.readResponses();
      return mine;
    })
    .toEqual(['100', '101']);
});

test('where nobody answers, it is not claimed that anything was done or not', async () => {
  const follower = aFollower(await sharedStorage(), '1');
  const answer = follower.alerts.unsubscribe(place);
  const refused = expect(answer).rejects.toBeInstanceOf(Unanswered);
  follower.time.passToNextTimer();
  await refused;
  expect(follower.isWaiting()).toBe(false);
});

test('where nothing more will be heard, whoever waits or asks after that is told so', async () => {
  const follower = aFollower(await sharedStorage(), '1');
  const refused = expect(follower.alerts.unsubscribe(place)).rejects.toBeInstanceOf(Unanswered);
  follower.giveUp();
  await refused;
  await expect(follower.alerts.list('100')).rejects.toBeInstanceOf(Unanswered);
});

test('where nothing can be asked at all, the same is said at once', async () => {
  const cut = { ...(await sharedStorage()), post: () => Promise.reject(new Error('no connection')) };
  await expect(aFollower(cut, '1').alerts.unsubscribe(place)).rejects.toBeInstanceOf(Unanswered);
});

test('what the leader failed at, fails where it was asked for', async () => {
  const storage = await sharedStorage();
  const follower = aFollower(storage, '1');
  const leader = await aLeader(storage, alertsThat({}), follower.time.clock);
  const failed = expect(follower.alerts.test(place)).rejects.toThrow('could not do test');
  await records(storage, 1);
  await leader.serve();
  await records(storage, 2);
  await follower.readResponses();
  await failed;
});

test('nothing is done that was asked for so long ago that nobody waits any more', async () => {
  const storage = await sharedStorage();
  const follower = aFollower(storage, '1');
  follower.alerts.unsubscribe(place).catch(() => {});
  await records(storage, 1);
  const leader = await aLeader(storage, alertsThat({}), () => follower.time.clock() + 121_000);
  await leader.serve();
  await expect.poll(() => storage.load()).toEqual([]);
});

const hour = 60 * 60_000;

test.each([-24 * hour, -hour, -3 * 60_000, 3 * 60_000, hour, 24 * hour])(
  'what is asked is done though the clock of the one that leads is ahead by %i ms',
  async (aheadMs) => {
    const storage = await sharedStorage();
    const follower = aFollower(storage, '1');
    const { clock } = follower.time;
    const alerts = alertsThat({ unsubscribe: async () => true });
    const leader = await aLeader(storage, alerts, () => clock() + aheadMs, clock);
    await leader.serve();
    const answer = follower.alerts.unsubscribe(place);
    await records(storage, 1);
    await leader.serve();
    await records(storage, 2);
    await follower.readResponses();
    expect(await answer).toBe(true);
    expect(leader.logged).toEqual([]);
  },
);

test('what was asked by a process that died is forgotten in two minutes, whatever the clocks say', async () => {
  const storage = await sharedStorage();
  const { alerts, time } = aFollower(storage, '1');
  let passedMs = 0;
  const leader = await aLeader(
    storage,
    alertsThat({ unsubscribe: async () => true }),
    () => time.clock() - hour,
    () => passedMs,
  );
  await leader.serve();
  alerts.unsubscribe(place).catch(() => {});
  await records(storage, 1);
  await leader.serve();
  await records(storage, 2);
  passedMs = 121_000;
  await leader.serve();
  await expect.poll(() => storage.load()).toEqual([]);
});

test('nothing of a question is left when its answer has arrived', async () => {
  const storage = await sharedStorage();
  const follower = aFollower(storage, '1');
  const alerts = alertsThat({ follow: async () => 'following' });
  const leader = await aLeader(storage, alerts, follower.time.clock);
  const answer = follower.alerts.follow('400', 'en');
  await records(storage, 1);
  await leader.serve();
  await records(storage, 2);
  await follower.readResponses();
  expect(await answer).toBe('following');
  await expect
    .poll(async () => {
      await leader.serve();
      return storage.load();
    })
    .toEqual([{ kind: 'requests', key: '1', value: { requests: [] } }]);
});
