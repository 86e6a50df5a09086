import { Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { deliveryRest } from '../../src/discord/client.ts';
import { logLimits } from '../../src/discord/log-limits.ts';
import { createLog } from '../../src/log.ts';
import { aDiscord } from './discord-bot.ts';

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
