import { Routes } from 'discord.js';
import { expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { noMetrics } from '../../src/metrics.ts';
import { deliveryRest } from '../../src/sending/delivery-rest.ts';
import { countResponses, logLimits, reportAnswers } from '../../src/sending/rest-responses.ts';
import { aDiscord } from '../discord/discord-bot.ts';
import { localServer } from '../sources/local-server.ts';

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

test.each<[string, { status: number; contentType?: string; body: string }, boolean]>([
  ['the page of a firewall', { status: 403, contentType: 'text/html', body: '<html>' }, true],
  ['the firewall in the form of Discord', { status: 403, body: '{"message":"blocked","code":40333}' }, true],
  ['JSON that is none', { status: 403, body: '{"code":40333' }, false],
  ['a missing permission', { status: 403, body: '{"message":"Missing Access","code":50001}' }, false],
  ['a limit', { status: 429, body: '{"retry_after":1}' }, false],
  ['the limit of a proxy', { status: 429, contentType: 'text/plain', body: 'slow down' }, true],
])('%s: whether something in between turned a request away', async (_, answer, isForeign) => {
  const { status, contentType = 'application/json', body } = answer;
  await using server = await localServer((_, response) =>
    response.writeHead(status, { 'Content-Type': contentType }).end(body),
  );
  const rest = deliveryRest({ token: 'token', apiUrl: server.url }, () => true);
  const { promise, resolve } = Promise.withResolvers<object>();
  reportAnswers(rest, {
    turn: async () => {},
    turnForPerson: async () => true,
    turnForPanel: async () => {},
    answered: resolve,
    hasRoomForRefusal: () => true,
    end() {},
  });
  await rest.get(Routes.user()).catch(() => {});
  expect(await promise).toEqual({ isInvalid: true, isForeign, waitMs: 0 });
});
