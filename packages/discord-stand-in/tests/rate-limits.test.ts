import { type RateLimitData, Routes } from 'discord.js';
import { expect, onTestFinished, test, vi } from 'vitest';
import { rateLimits } from '../rest/rate-limits.ts';
import { aBot, aDiscord, call } from './client.ts';

const create = 'POST /channels/:channel/messages';

async function aChannel({ limits }: { limits: boolean }) {
  const discord = await aDiscord({ limits });
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  return {
    discord,
    guild,
    channel,
    post: (where = channel) => call(discord, 'POST', `/channels/${where.id}/messages`, { content: 'again' }),
    edit: (id: string) =>
      call(discord, 'PATCH', `/channels/${channel.id}/messages/${id}`, { content: 'edited' }),
  };
}

test('a window opens with its first request, lets so many through, and a new one opens after it', () => {
  let now = 1_000;
  const limits = rateLimits(() => now);
  const take = (key = 'a') => limits.take(key, { requests: 2, windowMs: 500 });

  expect(take()).toEqual({ limit: 2, remaining: 1, resetAt: 1_500, resetAfterMs: 500, refused: false });
  now = 1_200;
  expect(take()).toMatchObject({ remaining: 0, resetAfterMs: 300, refused: false });
  expect(take()).toMatchObject({ remaining: 0, resetAfterMs: 300, refused: true });
  expect(take('b')).toMatchObject({ remaining: 1, refused: false });
  now = 1_500;
  expect(take()).toMatchObject({ remaining: 1, resetAt: 2_000, refused: false });
});

test('the sixth message within five seconds is one too many, for that channel and for posting', async () => {
  const { discord, guild, channel, post, edit } = await aChannel({ limits: true });

  const answers = [];
  for (let posted = 0; posted < 6; posted += 1) answers.push(await post());

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
  expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual([
    '4',
    '3',
    '2',
    '1',
    '0',
    '0',
  ]);
  const last = answers[5];
  expect(last?.body).toMatchObject({ message: 'You are being rate limited.', global: false });
  expect(Object.fromEntries(last?.headers ?? [])).toMatchObject({
    'retry-after': expect.stringMatching(/^[1-5]$/),
    'x-ratelimit-scope': 'user',
    'x-ratelimit-limit': '5',
    'x-ratelimit-reset': expect.stringMatching(/^\d+\.\d{3}$/),
    'x-ratelimit-reset-after': expect.stringMatching(/^[0-5]\.\d{3}$/),
    'x-ratelimit-bucket': 'create-message',
  });
  expect((await post(guild.channel({ name: 'other' }))).status).toBe(200);
  expect((await edit(`${channel.messages[0]?.id}`)).status).toBe(200);
  expect(channel.messages).toHaveLength(5);
  expect(discord.violations).toEqual([]);
});

test('edits are limited like messages, all those in a channel together', async () => {
  const { channel, post, edit } = await aChannel({ limits: true });
  await post();
  await post();

  const statuses = [];
  for (let edited = 0; edited < 6; edited += 1) {
    statuses.push((await edit(`${channel.messages[edited % 2]?.id}`)).status);
  }

  expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
});

test('what is older than an hour is edited three times in six seconds, all such messages of a channel together', async () => {
  let now = Date.now();
  const discord = await aDiscord({ clock: () => now });
  const guild = discord.guild({ name: 'Readers' });
  const [channel, other] = ['general', 'other'].map((name) => guild.channel({ name }));
  const path = (where = channel) => `/channels/${where?.id}/messages`;
  const post = (where = channel) => call(discord, 'POST', path(where), { content: 'once' });
  const edit = (index: number, where = channel) =>
    call(discord, 'PATCH', `${path(where)}/${where?.messages[index]?.id}`, { content: `at ${now}` });
  await post();
  await post();
  await post(other);
  now += 60 * 60_000 + 1;
  await post();

  const old = [await edit(0), await edit(1), await edit(0), await edit(1)];

  expect(old.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
  expect(old[3]?.body).toMatchObject({ code: 30046, global: false });
  expect(old[3]?.headers.get('retry-after')).toMatch(/^[1-6]$/);
  expect((await edit(2)).status).toBe(200);
  expect((await edit(0, other)).status).toBe(200);
  expect(discord.violations).toEqual([]);
});

test('discord.js understands the headers and holds the sixth message back', async () => {
  const { discord, channel } = await aChannel({ limits: true });
  const held: RateLimitData[] = [];
  const rejectOnRateLimit = (data: RateLimitData) => held.push(data) > 0;
  const { rest } = await aBot(discord, {
    options: { rest: { api: discord.apiUrl, retries: 0, rejectOnRateLimit } },
  });
  const post = () => rest.post(Routes.channelMessages(channel.id), { body: { content: 'again' } });

  for (let posted = 0; posted < 5; posted += 1) await post();

  await expect(post()).rejects.toThrow();
  expect(held).toMatchObject([{ limit: 5, global: false, majorParameter: channel.id }]);
  expect(discord.requests.filter(({ route }) => route === create)).toHaveLength(5);
});

test('a token may make 50 requests per second, not counting interactions', async () => {
  // With Date standing still, all of this is in one second, however busy the machine is.
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { discord, guild, post } = await aChannel({ limits: true });
  const channels = Array.from({ length: 51 }, (_, n) => guild.channel({ name: `channel-${n}` }));

  const answers = [];
  for (const channel of channels) answers.push(await post(channel));
  const callbacks = await Promise.all(
    Array.from({ length: 60 }, () => call(discord, 'POST', '/interactions/1/2/callback', { type: 5 })),
  );

  const refused = answers.at(-1);
  expect(answers.slice(0, -1).every(({ status }) => status === 200)).toBe(true);
  expect(refused).toMatchObject({ status: 429, body: { global: true } });
  expect(refused?.headers.get('x-ratelimit-global')).toBe('true');
  expect(refused?.headers.get('x-ratelimit-scope')).toBe('global');
  expect(refused?.headers.has('x-ratelimit-bucket')).toBe(false);
  expect(new Set(callbacks.map(({ status }) => status))).toEqual(new Set([404]));
  expect(discord.violations).toEqual([]);
});

test('discord.js waits when its token is limited, and then goes on', async () => {
  const { discord } = await aChannel({ limits: true });
  const { rest } = await aBot(discord);

  discord.fail({ route: 'GET /users/@me', with: { status: 429, retryAfter: 1, scope: 'global' } });
  await rest.get(Routes.user());

  const [refused, repeated] = discord.requests.filter(({ route }) => route === 'GET /users/@me');
  expect([refused?.status, repeated?.status]).toEqual([429, 200]);
  expect(Number(repeated?.at) - Number(refused?.at)).toBeGreaterThanOrEqual(1_000);
});

test('without limits anything goes', async () => {
  const { channel, post } = await aChannel({ limits: false });

  const answers = await Promise.all(Array.from({ length: 60 }, () => post()));

  expect(answers.every(({ status, headers }) => status === 200 && !headers.has('x-ratelimit-limit'))).toBe(
    true,
  );
  expect(channel.messages).toHaveLength(60);
});
