import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Alerts } from '../../src/alerts/alerts.ts';
import { Unanswered } from '../../src/discord/unanswered.ts';
import { answering } from '../../src/roles/request-server.ts';
import { asking, remoteDesk } from '../../src/roles/requests.ts';
import type { Change, StoredEntry } from '../../src/storage/store.ts';
import { manualTime } from '../alerts/manual-time.ts';

const place = { guildId: '100', channelId: '200' };
const silent = pino({ level: 'silent' });

/** What the processes of a bot share, here in memory: who reaches whom is the point, and not where it lies. */
function shared() {
  const entries = new Map<string, StoredEntry>();
  const keyOf = ({ kind, key }: { kind: string; key: string }) => `${kind}:${key}`;
  return {
    entries: () => [...entries.values()],
    async get(keys: readonly { kind: string; key: string }[]) {
      return keys.flatMap((key) => entries.get(keyOf(key)) ?? []);
    },
    async post(letter: StoredEntry) {
      entries.set(keyOf(letter), structuredClone(letter));
    },
    async write(changes: readonly Change[]) {
      for (const change of changes) {
        if (change.value === null) entries.delete(keyOf(change));
        else entries.set(keyOf(change), structuredClone(change));
      }
    },
  };
}

function deskThat(acts: Partial<Alerts>): Alerts {
  const unasked = () => Promise.reject(new Error('nobody should ask for this'));
  return {
    subscribe: unasked,
    unsubscribe: unasked,
    list: unasked,
    follow: unasked,
    unfollow: unasked,
    test: unasked,
    forget: unasked,
    ...acts,
  };
}

function aMember(storage: ReturnType<typeof shared>, member: string) {
  const time = manualTime();
  let ids = 0;
  const letters = asking({
    storage,
    member,
    clock: time.clock,
    timer: time.timer,
    newId: () => `${member}-${ids++}`,
  });
  return {
    time,
    desk: remoteDesk(letters.ask),
    isWaiting: letters.isWaiting,
    giveUp: letters.giveUp,
    async readMail() {
      for (const entry of await storage.get([{ kind: 'answers', key: member }])) {
        if (entry.kind === 'answers') letters.hear(entry.value.answers);
      }
    },
  };
}

function aLeader(storage: ReturnType<typeof shared>, desk: Alerts, clock: () => number) {
  const fatal: Error[] = [];
  const look = answering({
    storage,
    store: storage,
    members: ['0', '1', '2'],
    remembered: storage.entries(),
    desk,
    clock,
    log: silent,
    onFatal: (error) => fatal.push(error),
  });
  return { look, fatal };
}

test('what an admin asks of a process that does not lead is done by the one that does', async () => {
  const storage = shared();
  const follower = aMember(storage, '1');
  const subscribed: unknown[] = [];
  const desk = deskThat({
    async subscribe(...details) {
      subscribed.push(details);
      return { kind: 'posted' };
    },
  });
  const leader = aLeader(storage, desk, follower.time.clock);

  const answer = follower.desk.subscribe(place, '300');
  await expect.poll(() => storage.entries().length).toBe(1);
  await leader.look();
  await expect.poll(() => storage.entries().length).toBe(2);
  await follower.readMail();
  expect(await answer).toEqual({ kind: 'posted' });
  expect(subscribed).toEqual([[place, '300']]);
  expect(follower.isWaiting()).toBe(false);
});

test('each thing is done once, however often the leader looks and whoever leads next', async () => {
  const storage = shared();
  const follower = aMember(storage, '2');
  let times = 0;
  const desk = deskThat({
    async unsubscribe() {
      times += 1;
      return true;
    },
  });
  const answer = follower.desk.unsubscribe(place);
  await expect.poll(() => storage.entries().length).toBe(1);
  const leader = aLeader(storage, desk, follower.time.clock);
  await Promise.all([leader.look(), leader.look()]);
  await expect.poll(() => storage.entries().length).toBe(2);
  await aLeader(storage, desk, follower.time.clock).look();
  await follower.readMail();
  expect(await answer).toBe(true);
  expect(times).toBe(1);
});

test('two people who ask at once both get their own answer', async () => {
  const storage = shared();
  const follower = aMember(storage, '1');
  const desk = deskThat({
    list: async (guildId) => [{ channelId: guildId, roleId: null, paused: null, lastDelivery: null }],
  });
  const leader = aLeader(storage, desk, follower.time.clock);
  const answers = Promise.all(['100', '101'].map((guildId) => follower.desk.list(guildId)));
  const settled = answers.then(([first, second]) => [first?.[0]?.channelId, second?.[0]?.channelId]);
  let mine: unknown;
  settled.then((channels) => {
    mine = channels;
  });
  await expect
    .poll(async () => {
      await leader.look();
      await follower.readMail();
      return mine;
    })
    .toEqual(['100', '101']);
});

test('where nobody answers, it is not claimed that anything was done or not', async () => {
  const follower = aMember(shared(), '1');
  const answer = follower.desk.unsubscribe(place);
  const refused = expect(answer).rejects.toBeInstanceOf(Unanswered);
  follower.time.passToNextTimer();
  await refused;
  expect(follower.isWaiting()).toBe(false);
});

test('where nothing more will be heard, whoever waits or asks after that is told so', async () => {
  const follower = aMember(shared(), '1');
  const refused = expect(follower.desk.unsubscribe(place)).rejects.toBeInstanceOf(Unanswered);
  follower.giveUp();
  await refused;
  await expect(follower.desk.list('100')).rejects.toBeInstanceOf(Unanswered);
});

test('where nothing can be asked at all, the same is said at once', async () => {
  const cut = { ...shared(), post: () => Promise.reject(new Error('no connection')) };
  await expect(aMember(cut, '1').desk.unsubscribe(place)).rejects.toBeInstanceOf(Unanswered);
});

test('what the leader failed at, fails where it was asked for', async () => {
  const storage = shared();
  const follower = aMember(storage, '1');
  const leader = aLeader(storage, deskThat({}), follower.time.clock);
  const failed = expect(follower.desk.test(place)).rejects.toThrow('could not do test');
  await expect.poll(() => storage.entries().length).toBe(1);
  await leader.look();
  await expect.poll(() => storage.entries().length).toBe(2);
  await follower.readMail();
  await failed;
});

test('nothing is done that was asked for so long ago that nobody waits any more', async () => {
  const storage = shared();
  const follower = aMember(storage, '1');
  follower.desk.unsubscribe(place).catch(() => {});
  await expect.poll(() => storage.entries().length).toBe(1);
  await aLeader(storage, deskThat({}), () => follower.time.clock() + 121_000).look();
  await expect.poll(() => storage.entries()).toEqual([]);
});

test('nothing of a question is left when its answer has arrived', async () => {
  const storage = shared();
  const follower = aMember(storage, '1');
  const leader = aLeader(storage, deskThat({ follow: async () => 'following' }), follower.time.clock);
  const answer = follower.desk.follow('400');
  await expect.poll(() => storage.entries().length).toBe(1);
  await leader.look();
  await expect.poll(() => storage.entries().length).toBe(2);
  await follower.readMail();
  expect(await answer).toBe('following');
  await expect
    .poll(async () => {
      await leader.look();
      return storage.entries();
    })
    .toEqual([{ kind: 'asks', key: '1', value: { member: '1', asks: [] } }]);
});
