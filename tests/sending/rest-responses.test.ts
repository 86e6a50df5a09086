import { Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { noMetrics } from '../../src/metrics.ts';
import { deliveryRest } from '../../src/sending/delivery-rest.ts';
import { countResponses, logLimits } from '../../src/sending/rest-responses.ts';
import { aDiscord } from '../discord/discord-bot.ts';

test('answers are counted by their status, and apart those of which Discord allows only so many', async () => {
  const discord = await aDiscord();
  const rest = deliveryRest(discord, () => true);
  const counted: unknown[] = [];
  countResponses(rest, 'alerts', {
    ...noMetrics,
    countResponse: (to, { status, isInvalid }) => counted.push([to, status, isInvalid]),
  });
  const fault = (answer: { status: number; scope?: 'user' | 'shared' }) =>
    discord.fail({ route: 'GET /users/@me', with: { retryAfter: 20, ...answer } });
  for (const answer of [
    { status: 403 },
    { status: 429, scope: 'user' },
    // Used up by others, too: nobody's fault.
    { status: 429, scope: 'shared' },
    { status: 500 },
  ] as const) {
    fault(answer);
    await rest.get(Routes.user()).catch(() => {});
  }
  expect(counted).toEqual([
    ['alerts', 403, true],
    ['alerts', 429, true],
    ['alerts', 429, false],
    ['alerts', 500, false],
  ]);
});

test('a limit that is waited out leaves one line in ten seconds for each route, and other answers none', async () => {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers' });
  const channels = ['one', 'two', 'three'].map((name) => guild.channel({ name }));
  const lines: string[] = [];
  let now = 0;
  const rest = deliveryRest(discord, () => true);
  const log = createLog('info', String, { write: (line: string) => void lines.push(line) });
  logLimits(rest, log, () => now);
  const body = { content: 'Hello', allowed_mentions: { parse: [] } };
  const post = (channel: { id: string }) => rest.post(Routes.channelMessages(channel.id), { body });
  const limit = (route: string) => discord.fail({ route, with: { status: 429, retryAfter: 0.1 } });
  const postLimited = async (channel: { id: string } = { id: '' }) => {
    limit('POST /channels/:channel/messages');
    await post(channel);
  };

  for (const channel of channels) await postLimited(channel);
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      ...{ msg: 'Discord limits requests to a route', route: 'POST /channels/:id/messages' },
      ...{ scope: 'user', retryAfterSeconds: '1' },
    }),
  ]);

  limit('GET /channels/:channel');
  await rest.get(Routes.channel(channels[0]?.id ?? ''));
  expect(lines).toHaveLength(2);

  now += 10_000;
  await postLimited(channels[0]);
  expect(lines).toHaveLength(3);
});
