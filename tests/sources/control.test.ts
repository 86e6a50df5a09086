import { expect, test } from 'vitest';
import { answers } from '../../sandbox/character-ai/answers.ts';
import { control } from '../../src/sources/control.ts';
import { localServer, looking, never } from './local-server.ts';

async function look(url: string, deadlineMs?: number, signal = never) {
  await using bot = looking(deadlineMs === undefined ? {} : { deadlineMs });
  return await control({ name: 'control-1', url, fetch: bot.fetch }).read(signal);
}

test('204 means that our own network works', async () => {
  await using server = await localServer((_, response) => response.writeHead(204).end());
  expect(await look(server.url)).toEqual({
    verdict: 'ok',
    reason: 'our own network works',
    latencyMs: expect.any(Number),
  });
});

test('a sign-in page in its place means that we cannot see out', async () => {
  const { status, headers, body } = answers['captive-portal'];
  await using server = await localServer((_, response) => response.writeHead(status, headers).end(body));
  expect(await look(server.url)).toMatchObject({
    verdict: 'fail',
    reason: '200 where our own network should give 204',
  });
});

test('so does a redirect, even to a place that gives 204', async () => {
  await using server = await localServer((request, response) => {
    if (request.url === '/sign-in') response.writeHead(204).end();
    else response.writeHead(302, { location: '/sign-in' }).end();
  });
  expect(await look(server.url)).toMatchObject({ verdict: 'fail' });
});

test('so does silence', async () => {
  await using server = await localServer(() => {});
  expect(await look(server.url, 200)).toMatchObject({
    verdict: 'fail',
    reason: expect.stringMatching(/^no answer within \d\.\d s$/),
  });
});

test('so does a refused connection', async () => {
  const server = await localServer(() => {});
  await server.close();
  expect(await look(server.url)).toMatchObject({ verdict: 'fail', reason: 'connection refused' });
});

test('a shutdown means nothing', async () => {
  expect(await look('http://127.0.0.1:9', undefined, AbortSignal.abort())).toMatchObject({
    verdict: 'unknown',
  });
});
