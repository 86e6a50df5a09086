import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { DefaultRestOptions } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { leanRequest } from '../../src/sending/lean-request.ts';

async function aServer(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

type Answer = Awaited<ReturnType<typeof leanRequest>>;

/** All that is asked of an answer, by discord.js or by us. */
async function seen({ status, statusText, ok, headers, ...read }: Answer) {
  const names = ['Content-Type', 'X-RateLimit-Limit', 'retry-after', 'X-Twice', 'X-Empty', 'X-None'];
  return {
    ...{ status, statusText, ok, text: await read.text() },
    headers: names.map((name) => [headers.get(name), headers.has(name)]),
  };
}

const init = (overrides = {}) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Authorization: 'Bot token' },
  body: '{"content":"Größe 🔴"}',
  ...overrides,
});

test.each([
  [200, { 'content-type': 'application/json', 'x-ratelimit-limit': '5' }, '{"id":"1","content":"Größe 🔴"}'],
  [204, {}, ''],
  [401, { 'content-type': 'text/html', 'x-empty': '' }, '<html>'],
  [429, { 'retry-after': '1.5', 'x-twice': ['one', 'two'] }, '{"retry_after":1.5}'],
  [503, {}, 'upstream connect error'],
])('an answer of %i is what discord.js itself makes of it', async (status, headers, text) => {
  const url = await aServer((_, response) => response.writeHead(status, headers).end(text));
  const expected = await DefaultRestOptions.makeRequest(`${url}/there?a=1`, init());
  expect(await seen(await leanRequest(`${url}/there?a=1`, init()))).toEqual(await seen(expected));
});

test('the request arrives whole, and its answer is read as the JSON that it is', async () => {
  const url = await aServer(async (request, response) => {
    const chunks = await Array.fromAsync(request);
    const { method, url: path, headers } = request;
    const answer = {
      method,
      path,
      authorization: headers.authorization,
      body: String(Buffer.concat(chunks)),
    };
    const bytes = Buffer.from(JSON.stringify(answer));
    // In two pieces, the first of which ends within a letter.
    const cut = bytes.indexOf('ö') + 1;
    response.write(bytes.subarray(0, cut), () => response.end(bytes.subarray(cut)));
  });
  const answer = await leanRequest(`${url}/api/v10/channels/1/messages?limit=1`, init());
  expect(await answer.json()).toEqual({
    ...{ method: 'POST', path: '/api/v10/channels/1/messages?limit=1', authorization: 'Bot token' },
    body: '{"content":"Größe 🔴"}',
  });
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'])(
  'an answer with a header by the name of %s, which every object has, is read',
  async (name) => {
    const text = ['HTTP/1.1 200 OK', `${name}: 1`, `${name}: 2`, 'content-length: 2', '', '{}'].join('\r\n');
    const server = createTcpServer((socket) => socket.once('data', () => socket.end(text)));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const answer = await leanRequest(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, init());
    expect(await answer.json()).toEqual({});
    expect(answer.headers.get(name)).toBe('1,2');
    expect(answer.headers.get('x-none')).toBeNull();
  },
);

test('what is no JSON can not be read as JSON', async () => {
  const url = await aServer((_, response) => response.end('{"id":'));
  await expect((await leanRequest(url, init())).json()).rejects.toThrow(SyntaxError);
});

test.each([
  ['before it is answered', () => {}],
  ['in the middle of its answer', (response: { write(text: string): void }) => response.write('{"id":')],
])('a request that is given up %s fails, and takes its connection with it', async (_, begin) => {
  const giveUp = new AbortController();
  const { promise: closed, resolve: close } = Promise.withResolvers<void>();
  const url = await aServer((request, response) => {
    request.socket.once('close', close);
    begin(response);
    giveUp.abort();
  });
  const request = leanRequest(url, init({ signal: giveUp.signal }));
  await expect(request).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  await closed;
});

test('a request that was given up before is not made', async () => {
  let requests = 0;
  const url = await aServer((_, response) => {
    requests += 1;
    response.end();
  });
  await expect(leanRequest(url, init({ signal: AbortSignal.abort() }))).rejects.toThrow('aborted');
  await leanRequest(url, init());
  expect(requests).toBe(1);
});

test('a connection that breaks in the middle of an answer is no answer', async () => {
  const url = await aServer((request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"id":', () => request.socket.resetAndDestroy());
  });
  await expect(leanRequest(url, init())).rejects.toThrow(Error);
});

test('nobody there is said with the code that says so', async () => {
  const url = 'http://127.0.0.1:1';
  await expect(leanRequest(url, init())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('an answer without end is given up, and takes no more memory than the longest that Discord has', async () => {
  let isWritten = true;
  const url = await aServer((_, response) => {
    const chunk = Buffer.alloc(2 ** 20, 97);
    const write = () => {
      while (isWritten && response.write(chunk));
      if (isWritten) response.once('drain', write);
    };
    response.once('close', () => {
      isWritten = false;
    });
    write();
  });
  await expect(leanRequest(url, init())).rejects.toThrow('the answer is too long');
});
