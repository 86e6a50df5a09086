import { once } from 'node:events';
import { type Client, type ClientOptions, Events, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { Discord } from '../discord.ts';
import { aBot, aClient, aDiscord, call } from './client.ts';

const ping = new SlashCommandBuilder().setName('ping').setDescription('Are you there?').toJSON();

/** A bot that answers `/ping` and counts how often it was asked. */
async function countingBot(
  discord: Discord,
  options: Partial<ClientOptions> = {},
): Promise<{ bot: Client<true>; asked: string[] }> {
  const asked: string[] = [];
  const bot = await aBot(discord, {
    commands: [ping],
    options,
    async onInteraction(interaction) {
      if (!interaction.isChatInputCommand()) return;
      asked.push(interaction.id);
      await interaction.reply('pong');
    },
  });
  return { bot, asked };
}

function aMember(discord: Discord) {
  const guild = discord.guild({ name: 'Readers' });
  return guild.member({ name: 'Ann' }).in(guild.channel({ name: 'general' }));
}

/** A raw connection to the gateway that has been greeted. */
async function connection(discord: Discord, version = 10): Promise<WebSocket> {
  const { body } = await call(discord, 'GET', '/gateway/bot');
  const socket = new WebSocket(`${(body as { url: string }).url}?v=${version}&encoding=json`);
  onTestFinished(() => socket.terminate());
  if (version === 10) await once(socket, 'message');
  return socket;
}

async function closeCode(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, 'close');
  return code;
}

test('a bot without intents gets ready, knows itself and is in no server', async () => {
  const discord = await aDiscord({ botName: 'Mira' });
  discord.guild({ name: 'Readers' });
  const bot = await aBot(discord);

  await discord.gateway.ready();
  expect(bot.user.id).toBe(discord.applicationId);
  expect(bot.user.tag).toBe('Mira#2026');
  expect(bot.application.id).toBe(discord.applicationId);
  expect(bot.guilds.cache.size).toBe(0);
  expect((await bot.application.fetch()).name).toBe('Mira');
  expect(discord.gateway.sessions).toMatchObject([{ resumes: 0, connected: true }]);
  expect(discord.violations).toEqual([]);
});

test('a bot with the Guilds intent is told of the servers it is in', async () => {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers' });
  discord.guild({ name: 'Strangers', bot: false });

  const bot = await aBot(discord, { options: { intents: [GatewayIntentBits.Guilds], waitGuildTimeout: 1 } });

  expect([...bot.guilds.cache.keys()]).toEqual([guild.id]);
});

test('after a dropped connection a bot resumes and gets what it missed, and only that, exactly once', async () => {
  const discord = await aDiscord();
  const { bot, asked } = await countingBot(discord);
  const member = aMember(discord);
  await member.command('ping');
  const resumed = once(bot, Events.ShardResume);

  discord.gateway.drop();
  await once(bot, Events.ShardReconnecting);
  const reply = await member.command('ping');
  await resumed;
  await member.command('ping');

  expect(reply.content).toBe('pong');
  expect(asked).toHaveLength(3);
  expect(new Set(asked).size).toBe(3);
  expect(discord.gateway.sessions).toMatchObject([{ resumes: 1, connected: true }]);
});

test('a bot that is told to reconnect resumes', async () => {
  const discord = await aDiscord();
  const { bot } = await countingBot(discord);
  const member = aMember(discord);
  const resumed = once(bot, Events.ShardResume);

  discord.gateway.requestReconnect();
  await resumed;

  expect((await member.command('ping')).content).toBe('pong');
  expect(discord.gateway.sessions).toHaveLength(1);
});

test('a session that is invalid for good is replaced by a new one', async () => {
  const discord = await aDiscord();
  const { bot, asked } = await countingBot(discord);
  const member = aMember(discord);
  const [before] = discord.gateway.sessions;
  const ready = once(bot, Events.ShardReady);

  discord.gateway.invalidateSession({ resumable: false });
  await ready;

  expect(discord.gateway.sessions).toHaveLength(1);
  expect(discord.gateway.sessions[0]?.id).not.toBe(before?.id);
  expect((await member.command('ping')).content).toBe('pong');
  expect(asked).toHaveLength(1);
});

test('a session that is invalid but resumable is resumed on the same connection', async () => {
  const discord = await aDiscord();
  const { bot } = await countingBot(discord);
  const resumed = once(bot, Events.ShardResume);

  discord.gateway.invalidateSession({ resumable: true });
  await resumed;

  expect((await aMember(discord).command('ping')).content).toBe('pong');
  expect(discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
});

test('a refused resume leads to a new session', async () => {
  const discord = await aDiscord();
  const { bot } = await countingBot(discord);
  const ready = once(bot, Events.ShardReady);

  discord.gateway.rejectResumes(1);
  discord.gateway.close(4000);
  await ready;

  expect((await aMember(discord).command('ping')).content).toBe('pong');
});

test('a bot answers a heartbeat request', async () => {
  const discord = await aDiscord();
  await aBot(discord);

  discord.gateway.requestHeartbeat();

  await discord.waitFor(() => discord.gateway.sessions[0]?.heartbeats === 1);
});

test('a session whose bot said goodbye gets nothing more', async () => {
  const discord = await aDiscord();
  const { bot } = await countingBot(discord);

  await bot.destroy();

  await discord.waitFor(() => discord.gateway.sessions.length === 0);
});

test('a wrong token is refused at login', async () => {
  const discord = await aDiscord();

  const login = aClient(discord).login(discord.token.replace('STANDI', 'STANDJ'));

  await expect(login).rejects.toThrow('An invalid token was provided.');
});

test('a token that the gateway does not take ends with 4004, and the bot does not come back', async () => {
  const discord = await aDiscord();
  const { bot } = await countingBot(discord);
  const disconnected = once(bot, Events.ShardDisconnect);
  const failed = once(bot, Events.ShardError);

  discord.gateway.close(4004);

  expect(await disconnected).toMatchObject([{ code: 4004 }, 0]);
  expect(await failed).toMatchObject([{ message: 'Authentication failed' }, 0]);
});

test('intents that are not allowed end with 4014', async () => {
  const discord = await aDiscord();
  const client = aClient(discord);
  const disconnected = once(client, Events.ShardDisconnect);
  const failed = once(client, Events.ShardError);

  discord.gateway.rejectIdentify(4014);
  client.login(discord.token).catch(() => {});

  expect(await disconnected).toMatchObject([{ code: 4014 }, 0]);
  expect(await failed).toMatchObject([{ message: 'Used disallowed intents' }, 0]);
});

test.each([
  ['an identify with a wrong token', { op: 2, d: { token: 'x', intents: 0 } }, 4004],
  ['a payload before the identify', { op: 3, d: {} }, 4003],
  ['an opcode that does not exist', { op: 99, d: {} }, 4001],
  ['something that is no payload', 'hello', 4002],
])('%s closes the connection', async (_, payload, code) => {
  const discord = await aDiscord();
  const socket = await connection(discord);

  socket.send(JSON.stringify(payload));

  expect(await closeCode(socket)).toBe(code);
});

test('a gateway version that is not played closes the connection', async () => {
  const discord = await aDiscord();

  expect(await closeCode(await connection(discord, 9))).toBe(4012);
});

test('a session that never was is not resumed', async () => {
  const discord = await aDiscord();
  const socket = await connection(discord);

  socket.send(JSON.stringify({ op: 6, d: { token: discord.token, session_id: 'none', seq: 1 } }));
  const [answer] = await once(socket, 'message');

  expect(JSON.parse(String(answer))).toEqual({ op: 9, d: false, t: null, s: null });
});

test('each shard gets the interactions of its own servers', async () => {
  const discord = await aDiscord();
  const { bot } = await countingBot(discord, { shards: [0, 1], shardCount: 2 });
  const received: { shard: number; guild: string }[] = [];
  bot.on(Events.Raw, ({ t, d }, shard) => {
    if (t === 'INTERACTION_CREATE') received.push({ shard, guild: d.guild_id });
  });

  // To which shard a server belongs is in the millisecond it was made.
  const shards = () => new Set(received.map(({ shard }) => shard));
  for (let made = 0; shards().size < 2 && made < 50; made += 1) await aMember(discord).command('ping');

  expect(shards().size).toBe(2);
  expect(received.filter(({ shard, guild }) => Number((BigInt(guild) >> 22n) % 2n) !== shard)).toEqual([]);
});
