import { get } from 'node:http';
import { REST, Routes, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { aBot, aClient, aDiscord, call } from './client.ts';

const create = 'POST /channels/:channel/messages';

async function aChannel() {
  const discord = await aDiscord({ limits: false });
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const path = `/channels/${channel.id}/messages`;
  return {
    discord,
    guild,
    channel,
    path,
    post: (content: string) => call(discord, 'POST', path, { content }),
  };
}

test('one message is refused as old ones are, and no other', async () => {
  const { discord, channel, path, post } = await aChannel();
  await post('a panel');
  await post('an alert');
  const [message, other] = channel.messages;
  const edit = (id: string | undefined) => call(discord, 'PATCH', `${path}/${id}`, { content: 'newer' });
  const refusal = { refusal: 'tooManyOldEdits', retryAfter: 90 } as const;

  const stop = discord.fail({
    route: 'PATCH /channels/:channel/messages/:message',
    times: Number.POSITIVE_INFINITY,
    with: refusal,
    ...(message && { message }),
  });
  const refused = await edit(message?.id);
  const granted = await edit(other?.id);
  stop();

  expect(refused).toMatchObject({ status: 429, body: { code: 30046, retry_after: 90, global: false } });
  expect(refused.headers.get('retry-after')).toBe('90');
  expect([granted.status, (await edit(message?.id)).status]).toEqual([200, 200]);
  expect(discord.violations).toEqual([]);
});

test('any refusal can be ordered by its name', async () => {
  const { discord, post } = await aChannel();
  discord.fail({ route: create, with: { refusal: 'missingPermissions' } });

  expect(await post('x')).toMatchObject({
    status: 403,
    body: { code: 50013, message: 'Missing Permissions' },
  });
  expect(discord.violations).toEqual([]);
});

test('a route that is not played is a violation', async () => {
  const discord = await aDiscord();

  const answer = await call(discord, 'GET', '/guilds/1/emojis');

  expect(answer).toMatchObject({ status: 404, body: { message: '404: Not Found', code: 0 } });
  expect(discord.violations).toEqual([
    { route: 'GET /api/v10/guilds/1/emojis', direction: 'request', problem: 'route not played' },
  ]);
});

test('a request with a wrong token is refused, and so is one that is no JSON', async () => {
  const { discord, path } = await aChannel();

  expect(await call({ ...discord, token: 'wrong' }, 'GET', '/users/@me')).toMatchObject({
    status: 401,
    body: { message: '401: Unauthorized', code: 0 },
  });
  expect(await call(discord, 'POST', path, '{"content":')).toMatchObject({
    status: 400,
    body: { code: 50109 },
  });
  expect(discord.violations).toHaveLength(1);
});

test('who comes as a browser, or as nobody, is blocked before Discord hears of it', async () => {
  const { discord } = await aChannel();
  const ask = (agent?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const headers = { authorization: `Bot ${discord.token}`, ...(agent && { 'user-agent': agent }) };
      get(`${discord.apiUrl}/v10/users/@me`, { headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).on('error', reject);
    });

  expect(await ask()).toBe(403);
  expect(await ask('Mozilla/5.0 (X11; Linux x86_64)')).toBe(403);
  expect(await ask('DiscordBot (https://example.com, 1.0)')).toBe(200);
  expect(discord.violations).toMatchObject([
    { route: 'GET /users/@me', direction: 'request', problem: expect.stringContaining('40333') },
    { direction: 'request' },
  ]);
});

test('requests are recorded with their route, body and status', async () => {
  const { discord, path, post } = await aChannel();
  const startedAt = Date.now();

  await post('one');

  expect(discord.requests).toMatchObject([
    { method: 'POST', route: create, path: `/api/v10${path}`, body: { content: 'one' }, status: 200 },
  ]);
  expect(discord.requests[0]?.at).toBeGreaterThanOrEqual(startedAt);
});

test('an ordered error comes as often as ordered, and only for its channel', async () => {
  const { discord, guild, channel, post } = await aChannel();
  const other = guild.channel({ name: 'other' });

  discord.fail({ route: create, times: 2, channel, with: { status: 503 } });
  const elsewhere = await call(discord, 'POST', `/channels/${other.id}/messages`, { content: '1' });
  const answers = [await post('1'), await post('2'), await post('3')];

  expect(elsewhere.status).toBe(200);
  expect(answers.map(({ status }) => status)).toEqual([503, 503, 200]);
  expect(answers[0]?.body).toEqual({ message: '503: Service Unavailable', code: 0 });
  expect(channel.messages.map(({ content }) => content)).toEqual(['3']);
});

test('an ordered error may have a body of its own', async () => {
  const { discord, post } = await aChannel();
  const body = { message: 'Missing Access', code: 50001 };

  discord.fail({ route: create, with: { status: 403, body } });

  expect(await post('1')).toMatchObject({ status: 403, body });
});

test.each([
  [
    'shared',
    { status: 429, retryAfter: 2, scope: 'shared' },
    'The resource is being rate limited.',
    { 'retry-after': '2', 'x-ratelimit-scope': 'shared' },
  ],
  [
    'global',
    { status: 429, scope: 'global' },
    'You are being rate limited.',
    { 'retry-after': '1', 'x-ratelimit-global': 'true' },
  ],
  [
    'headerless',
    { status: 429, headers: false },
    'You are being rate limited.',
    { 'retry-after': null, 'x-ratelimit-scope': null },
  ],
] as const)('an ordered 429 may be %s', async (_, fault, message, headers) => {
  const { discord, post } = await aChannel();

  discord.fail({ route: create, with: fault });
  const answer = await post('1');

  expect(answer).toMatchObject({ status: 429, body: { message } });
  for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name)).toBe(value);
});

test('an ordered 401 takes the token from discord.js', async () => {
  const { discord, channel } = await aChannel();
  const { rest } = await aBot(discord);
  const post = () => rest.post(Routes.channelMessages(channel.id), { body: { content: 'one' } });

  discord.fail({ route: create, with: { status: 401 } });

  await expect(post()).rejects.toMatchObject({ status: 401 });
  await expect(post()).rejects.toThrow('Expected token to be set for this request, but none was present');
});

test('a request that hangs ends when the client gives up', async () => {
  const { discord, channel } = await aChannel();
  const rest = new REST({ api: discord.apiUrl, retries: 0, timeout: 300 }).setToken(discord.token);

  discord.fail({ route: create, with: { hang: true } });

  await expect(rest.post(Routes.channelMessages(channel.id), { body: { content: 'one' } })).rejects.toThrow(
    'aborted',
  );
  expect(channel.messages).toEqual([]);
  expect(discord.requests).toMatchObject([{ route: create, status: null }]);
});

test('a request that hangs ends when the stand-in stops', async () => {
  const { discord, post } = await aChannel();

  discord.fail({ route: create, with: { hang: true } });
  const hanging = expect(post('one')).rejects.toThrow();
  await discord.waitFor(() => discord.requests.length === 1);
  await discord.stop();

  await hanging;
});

test('a connection is reset before a request takes effect, or after', async () => {
  const { discord, channel, post } = await aChannel();

  discord.fail({ route: create, with: { reset: 'before' } });
  await expect(post('before')).rejects.toThrow();
  expect(channel.messages).toEqual([]);

  discord.fail({ route: create, with: { reset: 'after' } });
  await expect(post('after')).rejects.toThrow();
  expect(channel.messages.map(({ content }) => content)).toEqual(['after']);
});

test('an answer may be broken although the request took effect', async () => {
  const { discord, channel } = await aChannel();
  const { rest } = await aBot(discord);

  discord.fail({ route: create, with: { brokenJson: true } });

  await expect(rest.post(Routes.channelMessages(channel.id), { body: { content: 'one' } })).rejects.toThrow(
    SyntaxError,
  );
  expect(channel.messages).toHaveLength(1);
});

test('an answer without a body cannot be broken', async () => {
  const { discord, channel, path, post } = await aChannel();
  await post('one');

  discord.fail({ route: 'DELETE /channels/:channel/messages/:message', with: { brokenJson: true } });

  expect(await call(discord, 'DELETE', `${path}/${channel.messages[0]?.id}`)).toMatchObject({ status: 204 });
  expect(discord.violations).toEqual([]);
});

test('a fault for a route that is not played is a mistake in the test', async () => {
  const discord = await aDiscord();

  expect(() => discord.fail({ route: 'POST /nowhere', with: { status: 500 } })).toThrow(
    'no route POST /nowhere',
  );
});

test('a bot that cannot reach the gateway does not get ready', async () => {
  const discord = await aDiscord();

  discord.fail({ route: 'GET /gateway/bot', with: { status: 500 } });

  await expect(aClient(discord).login(discord.token)).rejects.toMatchObject({ status: 500 });
  await expect(discord.gateway.ready({ timeoutMs: 1 })).rejects.toThrow(
    'no bot was ready at the gateway within 1 ms',
  );
});

test('waiting in vain says what was waited for and what was requested', async () => {
  const { discord, channel, post } = await aChannel();
  await post('one');

  const waiting = discord.waitFor(() => channel.messages.length === 2, { timeoutMs: 1 });

  await expect(waiting).rejects.toThrow(/channel\.messages\.length === 2[\s\S]*POST .*messages -> 200/);
});

test('waiting ends as soon as the world is as it should be', async () => {
  const { discord, channel, post } = await aChannel();

  const waiting = discord.waitFor(() => channel.messages[0]);
  await post('one');

  expect((await waiting).content).toBe('one');
});

const command = (name: string) => new SlashCommandBuilder().setName(name).setDescription('x').toJSON();

test('commands are registered, replaced under the same id, changed and deleted', async () => {
  const discord = await aDiscord();
  const { application } = await aBot(discord, { commands: [command('one'), command('two')] });
  const before = discord.commands();

  await application.commands.set([{ ...command('one'), default_member_permissions: '32', nsfw: true }]);
  const three = await application.commands.create(command('three'));
  await three.edit({ description: 'y' });

  expect(discord.commands()).toMatchObject([
    { id: before[0]?.id, name: 'one', default_member_permissions: '32', nsfw: true },
    { name: 'three', description: 'y', contexts: null, integration_types: [0] },
  ]);
  await three.delete();
  expect((await application.commands.fetch()).size).toBe(1);
  expect(discord.violations).toEqual([]);
});

test('a bot has a hundred slash commands, put at once or one by one, and none of another application', async () => {
  const discord = await aDiscord({ limits: false });
  const path = `/applications/${discord.applicationId}/commands`;
  const hundred = Array.from({ length: 100 }, (_, n) => command(`c${n}`));

  expect(await call(discord, 'PUT', path, [...hundred, command('one')])).toMatchObject({
    status: 400,
    body: { code: 30032 },
  });
  expect(await call(discord, 'PUT', path, hundred)).toMatchObject({ status: 200 });
  expect(await call(discord, 'POST', path, command('one'))).toMatchObject({
    status: 400,
    body: { code: 30032 },
  });
  expect(await call(discord, 'POST', path, command('c1'))).toMatchObject({ status: 200 });
  expect(discord.commands()).toHaveLength(100);
  expect(await call(discord, 'GET', '/applications/1/commands')).toMatchObject({
    status: 403,
    body: { code: 20012 },
  });
});

test('commands of one server are its own', async () => {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const other = discord.guild({ name: 'Writers' });
  const { rest } = await aBot(discord, {
    onInteraction: (interaction) => interaction.isCommand() && interaction.reply('here'),
  });
  const routeOf = (id: string) => Routes.applicationGuildCommands(discord.applicationId, id);

  await rest.put(routeOf(guild.id), { body: [command('here')] });

  expect(discord.commands(guild.id)).toMatchObject([{ name: 'here', guild_id: guild.id }]);
  expect(discord.commands()).toEqual([]);
  expect((await guild.member({ name: 'Ann' }).in(channel).command('here')).content).toBe('here');
  await expect(
    other
      .member({ name: 'Bo' })
      .in(other.channel({ name: 'x' }))
      .command('here'),
  ).rejects.toThrow('there is no command "here"');
  await expect(rest.put(routeOf('1'), { body: [] })).rejects.toMatchObject({ code: 10004 });
  other.remove();
  await expect(rest.put(routeOf(other.id), { body: [] })).rejects.toMatchObject({ code: 50001 });
  expect(discord.violations).toEqual([]);
});

const text = { type: 3, description: 'x' };

test.each<[string, object[], string]>([
  ['two commands of one name', [command('one'), command('one')], '1'],
  ['a name with capitals', [{ ...command('one'), name: 'One' }], '0.name'],
  ['no description', [{ name: 'one' }], '0.description'],
  ['131 commands', Array.from({ length: 131 }, (_, n) => command(`c${n}`)), '_errors'],
  [
    '26 options',
    [{ ...command('one'), options: Array.from({ length: 26 }, (_, n) => ({ ...text, name: `o${n}` })) }],
    '0.options',
  ],
  [
    'a required option after an optional one',
    [
      {
        ...command('one'),
        options: [
          { ...text, name: 'a' },
          { ...text, name: 'b', required: true },
        ],
      },
    ],
    '0.options.1',
  ],
  [
    'more than 8,000 characters',
    [
      {
        ...command('one'),
        options: Array.from({ length: 4 }, (_, n) => ({
          ...text,
          name: `o${n}`,
          choices: Array.from({ length: 25 }, (_, m) => ({ name: `${m}`.padEnd(100, 'x'), value: `${m}` })),
        })),
      },
    ],
    '0',
  ],
  ['a key that Discord does not know', [{ ...command('one'), cooldown: 5 }], '0.cooldown'],
  [
    'permissions that are no number',
    [{ ...command('one'), default_member_permissions: 'admin' }],
    '0.default_member_permissions',
  ],
])('%s: refused', async (_, commands, path) => {
  const discord = await aDiscord();

  const answer = await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, commands);

  expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(answer.body).toHaveProperty(`errors.${path}`);
  expect(discord.commands()).toEqual([]);
  expect(discord.violations).toHaveLength(1);
});
