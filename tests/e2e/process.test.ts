import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, onTestFinished, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { aWorld, shown } from './world.ts';

const patience = { timeoutMs: 20_000 };

test('a bot with all settings of .env.example as they are, but for its token, starts', async () => {
  const { startBot } = await aWorld();
  const example = parse(await readFile(resolve(import.meta.dirname, '../../.env.example'), 'utf8'));
  const empty = Object.entries(example).filter(([, value]) => value === '');
  expect(empty).toContainEqual(['SHARD_COUNT', '']);
  const bot = await startBot(Object.fromEntries(empty.filter(([name]) => name !== 'DISCORD_TOKEN')));
  expect(bot.lines.some((line) => line.includes('connected to Discord'))).toBe(true);
});

describe('a bot that cannot start', () => {
  test('without a token ends with 78 and names both ways on', async () => {
    const { launchBot } = await aWorld();
    const bot = launchBot({ DISCORD_TOKEN: '' });
    expect(await bot.exit).toMatchObject({ code: 78 });
    expect(bot.lines).toHaveLength(1);
    expect(bot.lines[0]).toMatch(/DISCORD_TOKEN is missing.*\.env.*npm run sandbox/);
  });

  test('for five reasons prints five lines and ends with 78', async () => {
    const { launchBot } = await aWorld();
    const bot = launchBot({
      DISCORD_TOKEN: 'none',
      DISCORD_API_URL: 'discord',
      PROBE_INTERVAL_SECONDS: 'often',
      PROBE_TARGETS: 'everything',
      LOG_LEVEL: 'loud',
    });
    expect(await bot.exit).toMatchObject({ code: 78 });
    expect(bot.lines.map((line) => line.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'PROBE_INTERVAL_SECONDS',
      'PROBE_TARGETS',
      'LOG_LEVEL',
    ]);
  });

  test('with a token that Discord refuses says so, ends with 78, and has asked once', async () => {
    const { discord, launchBot } = await aWorld();
    const bot = launchBot({ DISCORD_TOKEN: `${discord.token.split('.')[0]}.WRONG_.${'x'.repeat(27)}` });
    expect(await bot.exit).toMatchObject({ code: 78 });
    expect(bot.lines.at(-1)).toContain('Discord does not accept the token');
    expect(discord.requests.filter(({ status }) => status === 401)).toHaveLength(1);
  });

  test.each([
    [4004, 'Discord does not accept the token'],
    [4014, 'does not allow this bot the intents'],
  ])('because the gateway closes with %i says why and ends with 78', async (code, why) => {
    const { discord, launchBot } = await aWorld();
    discord.gateway.rejectIdentify(code);
    const bot = launchBot();
    expect(await bot.exit).toMatchObject({ code: 78 });
    expect(bot.lines.at(-1)).toContain(why);
  });

  test('because its database is something else leaves that as it is', async () => {
    const { folder, launchBot } = await aWorld();
    const path = join(folder, 'other.sqlite');
    await writeFile(path, 'a diary, not a database\n'.repeat(500));
    const before = await readFile(path);
    const bot = launchBot({ STORAGE_URL: `sqlite://${path}` });
    expect(await bot.exit).toMatchObject({ code: 78 });
    expect(bot.lines.at(-1)).toMatch(/STORAGE_URL .* can't be used: file is not a database/);
    expect(await readFile(path)).toEqual(before);
  });

  test('because its database cannot be written says so', async () => {
    const { folder, launchBot } = await aWorld();
    const path = join(folder, 'a-folder.sqlite');
    await mkdir(path);
    const bot = launchBot({ STORAGE_URL: `sqlite://${path}` });
    expect(await bot.exit).toMatchObject({ code: 78 });
    expect(bot.lines.at(-1)).toMatch(/STORAGE_URL .* can't be used/);
  });
});

test('a bot that cannot reach Discord yet tries again until it can', async () => {
  const { discord, launchBot } = await aWorld();
  discord.fail({ route: 'GET /gateway/bot', times: 2, with: { status: 503 } });
  const bot = launchBot();
  await discord.waitFor(() => discord.gateway.sessions.length === 1, patience);
  expect(bot.lines.join('\n')).toContain('can not reach Discord, will try again');
});

test('a bot that may write nowhere but into its database starts, and says nothing of it', async () => {
  const { startBot } = await aWorld();
  const bot = await startBot({ TMPDIR: '/dev/null', HOME: '/dev/null' });
  expect(bot.lines.filter((line) => !line.startsWith('{"level":30'))).toEqual([]);
});

test('a token that stops working in mid-run ends the bot with 78', async () => {
  const { discord, startBot } = await aWorld();
  const bot = await startBot();
  discord.gateway.close(4004);
  expect(await bot.exit).toMatchObject({ code: 78 });
  expect(bot.lines.at(-1)).toContain('Discord does not accept the token');
});

/** A bot whose post about an outage hangs at Discord. */
async function aHangingPost() {
  const { discord, characterAi, startBot } = await aWorld();
  const bot = await startBot();
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  await admin.in(channel).command('cai-alerts', { subcommand: 'subscribe' });
  await discord.waitFor(() => shown(channel).length === 1);
  discord.fail({ route: 'POST /channels/:channel/messages', with: { hang: true } });
  const asked = discord.requests.length;
  await characterAi.breakDown();
  const posts = () => discord.requests.slice(asked).filter(({ path }) => path.includes(channel.id));
  await discord.waitFor(() => posts().length > 0, patience);
  return { discord, bot };
}

const starts = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };

/** A gateway that lets the bot in and then says nothing. `entered` resolves when the bot is there. */
async function aSilentGateway() {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  const entered = once(server, 'connection');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `ws://127.0.0.1:${port}`, entered };
}

describe('stopping', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    '%s ends the bot with 0 within 10 seconds, even with a post hanging',
    async (signal) => {
      const { bot } = await aHangingPost();
      const signalledAt = performance.now();
      bot.signal(signal);
      expect(await bot.exit).toEqual({ code: 0, signal: null });
      expect(performance.now() - signalledAt).toBeLessThan(10_000);
    },
  );

  test('ends the bot with 0 even while the gateway leaves it waiting', async () => {
    const { discord, launchBot } = await aWorld();
    const gateway = await aSilentGateway();
    const body = { url: gateway.url, shards: 1, session_start_limit: starts };
    discord.fail({ route: 'GET /gateway/bot', with: { status: 200, body } });
    const bot = launchBot();
    await gateway.entered;
    bot.signal('SIGTERM');
    expect(await bot.exit).toEqual({ code: 0, signal: null });
  });

  test('a second signal ends it at once', async () => {
    const { discord, bot } = await aHangingPost();
    bot.signal('SIGTERM');
    await discord.waitFor(() => bot.lines.some((line) => line.includes('"msg":"stopping"')));
    const signalledAt = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.exit).toMatchObject({ code: 1 });
    expect(performance.now() - signalledAt).toBeLessThan(2_000);
  });
});

test('commands that Discord did not take at the start are registered a little later', async () => {
  const { discord, launchBot } = await aWorld();
  discord.fail({ route: 'GET /applications/:application/commands', with: { status: 500 } });
  launchBot();
  await discord.waitFor(() => discord.commands().length > 0, patience);
});

test('commands are registered at the first start only', async () => {
  const { discord, startBot } = await aWorld();
  const first = await startBot();
  first.signal('SIGTERM');
  await first.exit;
  const second = await startBot();
  await discord.waitFor(() => second.lines.some((line) => line.includes('"outcome":"unchanged"')));
  const writes = discord.requests.filter(
    ({ method, path }) => method === 'PUT' && path.endsWith('/commands'),
  );
  expect(writes).toHaveLength(1);
});
