import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Alerts } from '../../src/alerts/alerts.ts';
import { Unanswered } from '../../src/discord/command.ts';
import { locales } from '../../src/language/locales.ts';
import { alertsThat } from './alerts-that.ts';
import { aFollower, aLeader, type Shared, sharedStorage } from './two-processes.ts';

const place = { guildId: '100', channelId: '200' };

/** What process 1 asks for, and how the leader responds to it. */
async function responseTo(storage: Shared, request: unknown, leader: { serve(): Promise<void> }) {
  await storage.post({ kind: 'requests', key: '1', value: { requests: [{ id: 'a', at: 0, request }] } });
  await leader.serve();
  const response = async () => {
    const [entry] = await storage.get([{ kind: 'responses', key: '1' }]);
    return entry?.kind === 'responses' ? entry.value.responses[0]?.response : undefined;
  };
  await expect.poll(response, { interval: 1 }).toBeDefined();
  return response();
}

test.each([
  ['an act of a newer version', { what: 'snooze', place }],
  ['a detail of a newer version', { what: 'subscribe', place, wish: { languages: ['de'] } }],
  ['nothing at all', null],
  ['no object', 'subscribe'],
  ['no act', { place }],
  ['an act that every object has', { what: 'constructor', place }],
  ['a place without a server', { what: 'test', place: { channelId: '200' } }],
  ['a number for an id', { what: 'forget', guildId: 100 }],
  ['what another version asked in its own way', { what: 'unsubscribe', with: [place] }],
])('%s is refused, nothing is done, and the log says so', async (_, request) => {
  const storage = await sharedStorage();
  const leader = await aLeader(storage, alertsThat({}), () => 0);
  expect(await responseTo(storage, request, leader)).toEqual({ kind: 'refused' });
  expect(leader.logged).toEqual(['refused what another process asked for: is it of another version?']);
  expect(leader.fatal).toEqual([]);
});

test('whatever lies there as a request, the leader goes on, and answers it', async () => {
  const acts = ['subscribe', 'unsubscribe', 'list', 'follow', 'unfollow', 'test', 'forget'];
  const nearly = fc.record(
    {
      what: fc.oneof(fc.constantFrom(...acts), fc.string()),
      place: fc.oneof(fc.constant(place), fc.jsonValue()),
      roleId: fc.oneof(fc.string(), fc.jsonValue()),
      guildId: fc.oneof(fc.string(), fc.jsonValue()),
      userId: fc.oneof(fc.string(), fc.jsonValue()),
    },
    { requiredKeys: ['what'] },
  );
  const storage = await sharedStorage();
  await fc.assert(
    fc.asyncProperty(fc.oneof(nearly, fc.jsonValue()), async (request) => {
      const leader = await aLeader(storage, alertsThat({ forget: async () => 3 }), () => 0);
      const response = await responseTo(storage, request, leader);
      expect([{ kind: 'refused' }, { kind: 'failed' }, { kind: 'done', result: 3 }]).toContainEqual(response);
      expect(leader.fatal).toEqual([]);
      await storage.write([{ kind: 'responses', key: '1', value: null }]);
    }),
    { numRuns: 100 },
  );
});

/** What a person hears whose request is answered with this. */
async function heard(response: unknown): Promise<unknown> {
  const follower = aFollower(await sharedStorage(), '1');
  const answer = follower.alerts.test(place).catch((error: unknown) => error);
  follower.hear([{ id: '1-0', response }]);
  return answer;
}

test('what the leader refused is known not to have been done', async () => {
  const error = await heard({ kind: 'refused' });
  expect(error).toMatchObject({ message: 'the process that leads does not know test' });
  expect(error).not.toBeInstanceOf(Unanswered);
});

test.each([
  ['of a newer version', { kind: 'later', at: 5 }],
  ['with a result of a newer version', { kind: 'done', result: { kind: 'queued' } }],
  ['without a result', { kind: 'done' }],
  ['that is nothing', null],
  ['that is no object', 'done'],
])('after a response %s it is not claimed that anything was done or not', async (_, response) => {
  expect(await heard(response)).toBeInstanceOf(Unanswered);
});

const id = fc.string({ maxLength: 20 });
const aPlace = fc.record({ guildId: id, channelId: id });
const lack = { missing: fc.array(fc.string()), said: fc.string() };
const notPosted = [
  fc.record({ kind: fc.constant('forbidden' as const), ...lack }, { requiredKeys: ['kind', 'missing'] }),
  fc.constant({ kind: 'channel-gone' as const }),
  fc.constant({ kind: 'busy' as const }),
  fc.record({ kind: fc.constant('failed' as const), said: fc.string() }, { requiredKeys: ['kind'] }),
];
const time = fc.integer();
const problem = fc.record({ at: time, said: fc.string() }, { requiredKeys: ['at'] });
const minuteOfDay = fc.integer({ min: 0, max: 1439 });
const settings = fc.record(
  {
    tellOf: fc.constantFrom('all', 'down'),
    mentionFor: fc.constantFrom('all', 'down', 'nothing'),
    shortestMinutes: fc.constantFrom(0, 5, 15),
    quietHours: fc.option(fc.record({ from: minuteOfDay, until: minuteOfDay, zone: fc.string() })),
    end: fc.constantFrom('reply', 'edit'),
    thread: fc.boolean(),
    publish: fc.boolean(),
  },
  { requiredKeys: [] },
);
const wish = fc.record({ roleId: fc.option(id), settings }, { requiredKeys: [] });
const extraProblem = fc.record(
  { at: time, said: fc.string(), missing: fc.array(fc.string()), until: time },
  { requiredKeys: ['at'] },
);
const line = fc.record(
  {
    channelId: id,
    roleId: fc.option(id),
    roleProblem: fc.constantFrom('gone' as const, 'silent' as const),
    settings,
    extraProblems: fc.record({ publish: extraProblem, thread: extraProblem }, { requiredKeys: [] }),
    paused: fc.option(fc.record({ at: time, ...lack }, { requiredKeys: ['at', 'missing'] })),
    problem,
    lastDelivery: fc.option(fc.record({ at: time, what: fc.constantFrom('start', 'update', 'end', 'test') })),
    isGone: fc.boolean(),
    way: fc.constantFrom('follows', 'followed', 'may not follow', 'news'),
  },
  { requiredKeys: ['channelId', 'roleId', 'paused', 'lastDelivery'] },
);

type Exchanges = { [What in keyof Alerts]: [Parameters<Alerts[What]>, Awaited<ReturnType<Alerts[What]>>] };
const exchanges: { [What in keyof Alerts]: fc.Arbitrary<Exchanges[What]> } = {
  subscribe: fc.tuple(
    fc.tuple(aPlace, wish),
    fc.oneof(
      ...notPosted,
      fc.record({
        kind: fc.constantFrom('subscribed' as const, 'changed' as const, 'already' as const),
        roleId: fc.option(id),
      }),
      fc.record({ kind: fc.constant('news' as const) }),
      fc.record({ kind: fc.constant('too-many' as const), limit: fc.nat() }),
    ),
  ),
  unsubscribe: fc.tuple(fc.tuple(aPlace), fc.boolean()),
  list: fc.tuple(fc.tuple(id), fc.array(line)),
  find: fc.tuple(fc.tuple(aPlace), fc.option(line)),
  follow: fc.tuple(
    fc.tuple(id, fc.constantFrom(...locales)),
    fc.constantFrom('following', 'already', 'over', 'full', 'busy', 'failed'),
  ),
  unfollow: fc.tuple(fc.tuple(id), fc.constantFrom('forgotten', 'unknown', 'busy', 'failed')),
  test: fc.tuple(
    fc.tuple(aPlace),
    fc.option(fc.oneof(fc.constant({ kind: 'posted' as const }), ...notPosted)),
  ),
  stored: fc.tuple(fc.tuple(id), fc.nat()),
  forget: fc.tuple(fc.tuple(id), fc.nat()),
  stillFollowing: fc.tuple(
    fc.tuple(id),
    fc.array(fc.record({ channelId: id, why: fc.constantFrom('outage', 'refused') })),
  ),
};

test.each(Object.entries(exchanges))(
  'a %s arrives as it was asked, and its result as it was given',
  async (what, exchange: fc.Arbitrary<[unknown[], unknown]>) => {
    await fc.assert(
      fc.asyncProperty(exchange, async ([details, result]) => {
        const storage = await sharedStorage();
        const follower = aFollower(storage, '1');
        const asked: unknown[] = [];
        const act = async (...given: unknown[]) => {
          asked.push(given);
          return result;
        };
        const leader = await aLeader(storage, alertsThat({ [what]: act }), follower.time.clock);
        const ask = Reflect.get(follower.alerts, what) as (...details: unknown[]) => Promise<unknown>;
        let answer: { is: unknown } | undefined;
        ask(...details).then((is) => {
          answer = { is };
        });
        await expect
          .poll(
            async () => {
              await leader.serve();
              await follower.readResponses();
              return answer;
            },
            { interval: 1 },
          )
          .toEqual({ is: result });
        expect(asked).toEqual([details]);
      }),
      { numRuns: 20 },
    );
  },
);
