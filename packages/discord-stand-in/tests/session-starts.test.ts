import { once } from 'node:events';
import { Events } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Discord, startDiscord } from '../index.ts';
import { aBot, aClient, aDiscord, call } from './client.ts';

type Payload = { op: number; d: unknown; t: string | null };

/** Identifies on a connection of its own, and tells what came of it: the next payload, or the code with which it was closed. */
async function identify(discord: Pick<Discord, 'apiUrl' | 'token'>): Promise<Payload | number> {
  const { url } = (await (await fetch(`${discord.apiUrl}/v10/gateway`)).json()) as { url: string };
  const socket = new WebSocket(`${url}?v=10&encoding=json`);
  onTestFinished(() => socket.terminate());
  await once(socket, 'message');
  const closed = once(socket, 'close').then(([code]) => Number(code));
  const told = once(socket, 'message').then(([raw]): Payload => JSON.parse(String(raw)));
  socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents: 0, properties: {} } }));
  return Promise.race([closed, told]);
}

const started = expect.objectContaining({ t: 'READY' });
const invalid = { op: 9, d: false, s: null, t: null };

async function startLimit(discord: Discord): Promise<unknown> {
  const { body } = await call(discord, 'GET', '/gateway/bot');
  return (body as { session_start_limit: unknown }).session_start_limit;
}

test('a session that is started too soon after another is invalid, and the next one in time is not', async () => {
  const discord = await aDiscord({ identifyIntervalMs: 300 });

  expect(await identify(discord)).toEqual(started);
  const startedAt = performance.now();
  expect(await identify(discord)).toEqual(invalid);
  await expect.poll(() => identify(discord)).toEqual(started);

  // Timers may fire a little early.
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(290);
  expect(discord.gateway.sessions).toHaveLength(2);
});

test('Discord wants five seconds in between, and of who is not limited none', async () => {
  const discord = await startDiscord();
  onTestFinished(() => discord.stop());
  const unlimited = await aDiscord({ limits: false });

  expect([await identify(discord), await identify(discord)]).toEqual([started, invalid]);
  expect([await identify(unlimited), await identify(unlimited)]).toEqual([started, started]);
});

test('a bot made with discord.js that comes too soon tries again until it is let in', async () => {
  const discord = await aDiscord({ identifyIntervalMs: 300 });

  await Promise.all([aBot(discord), aBot(discord)]);

  expect(discord.gateway.sessions.map(({ connected }) => connected)).toEqual([true, true]);
  expect(discord.violations).toEqual([]);
});

test('there are a thousand sessions a day; those that are resumed do not count', async () => {
  let now = Date.UTC(2026, 7, 1);
  const discord = await aDiscord({ clock: () => now });
  const limit = { total: 1_000, max_concurrency: 1 };
  expect(await startLimit(discord)).toEqual({ ...limit, remaining: 1_000, reset_after: 86_400_000 });

  const bot = await aBot(discord);
  now += 3_600_000;
  const resumed = once(bot, Events.ShardResume);
  discord.gateway.drop();
  await resumed;
  expect(await startLimit(discord)).toEqual({ ...limit, remaining: 999, reset_after: 82_800_000 });
  now += 82_800_000;
  expect(await startLimit(discord)).toMatchObject({ remaining: 1_000 });
});

test('after the last session of a day, the next one ends them all and costs the token', async () => {
  const discord = await aDiscord();
  const { token } = discord;
  const bot = await aBot(discord);
  const disconnected = once(bot, Events.ShardDisconnect);
  bot.on(Events.ShardError, () => {});

  discord.gateway.leaveStarts(1);
  expect(await identify(discord)).toEqual(started);
  expect(await identify(discord)).toBe(4004);

  expect(await disconnected).toMatchObject([{ code: 4004 }, 0]);
  expect(discord.gateway.sessions).toEqual([]);
  expect(discord.token).not.toBe(token);
  expect(await call({ ...discord, token }, 'GET', '/users/@me')).toMatchObject({ status: 401 });
  expect(await call(discord, 'GET', '/users/@me')).toMatchObject({ status: 200 });
});

test('a bot made with discord.js does not start what is not left', async () => {
  const discord = await aDiscord();

  discord.gateway.leaveStarts(0);

  await expect(aClient(discord).login(discord.token)).rejects.toThrow(/Not enough sessions remaining/);
});
