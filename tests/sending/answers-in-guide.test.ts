import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { resolve } from 'node:path';
import { Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import type { RestAnswer } from '../../src/sending/caution.ts';
import { deliveryRest } from '../../src/sending/delivery-rest.ts';
import { messenger } from '../../src/sending/messenger.ts';
import { reportAnswers } from '../../src/sending/rest-responses.ts';
import { localServer } from '../sources/local-server.ts';

const inJson = (status: number, body: object, headers = {}): RequestListener => {
  const all = { 'content-type': 'application/json', ...headers };
  return (_, response) => response.writeHead(status, all).end(JSON.stringify(body));
};
const asPage = (status: number, headers = {}): RequestListener => {
  const all = { 'content-type': 'text/html', ...headers };
  return (_, response) => response.writeHead(status, all).end('<html>no</html>');
};

const turnedAway = { kind: 'failed', isUnsent: true };
const unknown = { kind: 'failed', isUnsent: false };
const global = { 'x-ratelimit-global': 'true', 'retry-after': '20' };

/** Answers of each kind that the guide to running the bot names, and what the bot makes of them. */
const kinds: Record<string, { outcome: object; seen?: Partial<RestAnswer>; answers: RequestListener[] }> = {
  "status 401 in Discord's own words": {
    outcome: { kind: 'unauthorized' },
    answers: [
      inJson(401, { message: '401: Unauthorized', code: 0 }),
      inJson(401, { message: 'Invalid', code: 50014 }),
    ],
  },
  'status 429 for everything': {
    outcome: { kind: 'limited' },
    seen: { isInvalid: true },
    answers: [inJson(429, { retry_after: 20, global: true }, global)],
  },
  'status 429 for a route': {
    outcome: turnedAway,
    answers: [
      inJson(429, { retry_after: 20 }, { 'retry-after': '20', 'x-ratelimit-scope': 'user' }),
      inJson(429, { retry_after: 20 }, { 'retry-after': '20', 'x-ratelimit-scope': 'shared' }),
      inJson(429, {}),
    ],
  },
  "code 40333, or a refusal (401, 403, 429) that is not in Discord's format: a firewall's page, a proxy's or a guest network's sign-in":
    {
      outcome: turnedAway,
      seen: { isInvalid: true, isForeign: true },
      answers: [
        inJson(403, { message: 'internal network error', code: 40333 }),
        inJson(403, { error: 'forbidden' }),
        inJson(403, { code: 403, message: 'Forbidden' }),
        inJson(401, { code: 401, message: 'Sign in first' }),
        inJson(401, { type: 'about:blank', title: 'Unauthorized', status: 401 }),
        ...[401, 403, 429].map((status) => asPage(status)),
      ],
    },
  'status 5xx, no answer, half an answer, one of more than 16 MiB': {
    outcome: unknown,
    answers: [
      ...[500, 502, 503, 504, 520, 530].map((status) => asPage(status)),
      inJson(500, { message: 'Internal', code: 0 }),
      (request) => request.socket.destroy(),
      (_, response) =>
        response.writeHead(200, { 'content-length': '100' }).write('{', () => response.destroy()),
      (_, response) => response.end(Buffer.alloc(2 ** 24 + 1, 'a')),
    ],
  },
  'a success that is no message': {
    outcome: unknown,
    answers: [
      inJson(200, {}),
      inJson(201, { id: 5 }),
      asPage(200),
      (_, response) => response.writeHead(204).end(),
    ],
  },
};

test('the guide names these kinds of answers, and no other', async () => {
  const guide = await readFile(resolve(import.meta.dirname, '../../docs/operating.md'), 'utf8');
  const [, table = ''] = guide.split('\n| answer | what the bot does |');
  const rows = [...table.matchAll(/^\| (?!-)([^|]+) \|/gm)].map(([, first]) => first);
  expect(rows).toEqual(Object.keys(kinds));
});

describe.each(Object.entries(kinds))('%s', (_, { outcome, seen, answers }) => {
  test.each(answers.map((answer, index) => [index + 1, answer] as const))('(%i)', async (_, answer) => {
    await using server = await localServer(answer);
    const rest = deliveryRest({ token: 'token', apiUrl: server.url }, () => true);
    const told: RestAnswer[] = [];
    reportAnswers(rest, {
      turn: async () => {},
      turnForPerson: async () => true,
      turnForPanel: async () => {},
      answered: (each) => void told.push(each),
      hasRoomForRefusal: () => true,
      end() {},
    });
    const { post } = messenger({ rest, botId: '1', missing: async () => [], turn: async () => {} });
    const place = { guildId: '1', channelId: '2' };
    expect(
      await post(place, { view: { content: 'Hello', embeds: [], components: [] }, nonce: 'n' }),
    ).toMatchObject(outcome);
    if (seen) await expect.poll(() => told).toEqual([expect.objectContaining(seen)]);
    // The next request still has its token.
    if (!('kind' in outcome && outcome.kind === 'unauthorized')) {
      const again = await rest.get(Routes.user()).catch((error: Error) => error.message);
      expect(String(again)).not.toContain('token');
    }
  });
});
