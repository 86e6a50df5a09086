import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { type AnswerName, answers } from '../../sandbox/character-ai/answers.ts';
import { endpoint } from '../../src/sources/endpoint.ts';
import { localServer, looking, never } from './local-server.ts';

const edge = 'server: cloudflare\r\ncf-ray: 1';

async function look(url: string) {
  await using bot = looking({ deadlineMs: 2_000 });
  return await endpoint({ name: 'chat', url, expects: 'api', fetch: bot.fetch }).read(never);
}

/** A host that answers a handshake with these bytes, and the moment at which it is hung up on. */
async function granting(bytes: string) {
  const host = await localServer(() => {});
  const hungUp = new Promise<void>((resolve) => {
    host.server.on('upgrade', (_, socket) => {
      socket.on('close', () => resolve()).on('end', () => socket.end());
      socket.resume().write(bytes);
    });
  });
  return { ...host, url: host.url.replace('http', 'ws'), hungUp };
}

test('a WebSocket is asked for as RFC 6455 says, with a key of its own each time', async () => {
  const asked: IncomingHttpHeaders[] = [];
  await using host = await localServer((request, response) => {
    asked.push(request.headers);
    response.writeHead(401, answers['api-401'].headers).end(answers['api-401'].body);
  });
  for (const _ of [1, 2]) await look(`${host.url.replace('http', 'ws')}/ws/`);
  expect(asked[0]).toMatchObject({
    connection: 'upgrade',
    upgrade: 'websocket',
    'sec-websocket-version': '13',
    host: new URL(host.url).host,
  });
  const keys = asked.map((headers) => Buffer.from(headers['sec-websocket-key'] ?? '', 'base64'));
  expect(keys.map(({ length }) => length)).toEqual([16, 16]);
  expect(keys[0]).not.toEqual(keys[1]);
});

test.each<[string, AnswerName, string]>([
  ['the application refuses it without a login: that proves it alive', 'api-401', 'ok'],
  ['the application knows no such place: it is alive', 'api-404', 'ok'],
  ['a challenge says nothing', 'cf-challenge-403', 'unknown'],
  ['a block of the edge says nothing', 'cf-blocked-1020', 'unknown'],
  ['a waiting room is a queue', 'waiting-room-json', 'queue'],
  ['an error of the application is one', 'origin-500', 'fail'],
  ['a proxy with nothing behind it is one', 'envoy-503', 'fail'],
  ['an edge that reaches nothing is one', 'cf-522', 'fail'],
])('%s', async (_, name, verdict) => {
  const answer = answers[name];
  if ('network' in answer) throw new Error(`${name} is no HTTP answer`);
  await using host = await localServer((_, response) =>
    response.writeHead(answer.status, answer.headers).end(answer.body),
  );
  expect(await look(host.url.replace('http', 'ws'))).toMatchObject({ verdict });
});

test.each([
  ['with the mark of its proxy', 403, { 'x-envoy-upstream-service-time': '9' }, ''],
  ['in its own words', 403, {}, '{"detail":"Authentication credentials were not provided."}'],
  ['because it wants the connection changed', 426, { 'x-envoy-upstream-service-time': '9' }, ''],
])('a refusal of the application %s proves it alive', async (_, status, headers, body) => {
  await using host = await localServer((_, response) =>
    response.writeHead(status, { server: 'cloudflare', 'cf-ray': '1', ...headers }).end(body),
  );
  expect(await look(host.url.replace('http', 'ws'))).toMatchObject({ verdict: 'ok' });
});

test('a WebSocket that is granted proves it alive, and is hung up on', async () => {
  await using host = await granting(
    `HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-accept: x\r\n${edge}\r\n\r\n`,
  );
  expect(await look(host.url)).toMatchObject({ verdict: 'ok' });
  await host.hungUp;
});

test('one that somebody else grants says nothing', async () => {
  await using host = await granting(
    'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-accept: x\r\n\r\n',
  );
  expect(await look(host.url)).toMatchObject({ verdict: 'unknown' });
});

test('a hang and a reset are failures', async () => {
  await using silent = await localServer(() => {});
  await using bot = looking({ deadlineMs: 200 });
  const url = silent.url.replace('http', 'ws');
  const hanging = endpoint({ name: 'chat', url, expects: 'api', fetch: bot.fetch }).read(never);
  expect(await hanging).toMatchObject({ verdict: 'fail', fault: 'network' });
  await using resetting = await localServer((request) => request.socket.resetAndDestroy());
  expect(await look(resetting.url.replace('http', 'ws'))).toMatchObject({
    verdict: 'fail',
    reason: 'connection reset',
  });
});

test('a look that a shutdown cuts short leaves no connection open', async () => {
  await using host = await localServer(() => {});
  await using bot = looking({ deadlineMs: 60_000 });
  const stop = new AbortController();
  const url = host.url.replace('http', 'ws');
  const hanging = endpoint({ name: 'chat', url, expects: 'api', fetch: bot.fetch }).read(stop.signal);
  const [request] = await once(host.server, 'request');
  const closed = once(request.socket, 'close');
  stop.abort();
  expect(await hanging).toMatchObject({ verdict: 'unknown', reason: 'cut short' });
  await closed;
});
