import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { answerRequest } from '../../src/discord/answer-request.ts';
import { leanRequest } from '../../src/sending/lean-request.ts';
import { selfSigned } from '../sources/certificates.ts';

type Faults = {
  /** What becomes of the first connection, instead of a handshake. */
  connection?: (socket: Socket) => unknown;
  /** What becomes of the second request, which comes on the connection of the first, once it was read. */
  request?: (response: ServerResponse) => unknown;
  takesEffect?: boolean;
};

/** A Discord over TLS, the interactions that it was sent answers to, and those of them that it has an answer for. */
async function aDiscord({ connection, request: fault, takesEffect = false }: Faults) {
  const asked: string[] = [];
  const answered: string[] = [];
  const server = createServer(selfSigned, async (request, response) => {
    await Array.fromAsync(request);
    const id = request.url?.split('/')[4] ?? '';
    const isLost = asked.push(id) === 2 && fault !== undefined;
    const isTwice = answered.includes(id);
    if (!isTwice && (!isLost || takesEffect)) answered.push(id);
    if (isLost) return void fault(response);
    response.writeHead(isTwice ? 400 : 204).end(isTwice ? '{"code":40060,"message":"Twice"}' : undefined);
  });
  const sockets: Socket[] = [];
  const door = createTcpServer((socket) => {
    sockets.push(socket.on('error', () => {}));
    if (connection && sockets.length === 1) connection(socket);
    else server.emit('connection', socket);
  }).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const usual = getGlobalDispatcher();
  const trusting = new Agent({ connect: { ca: selfSigned.cert } });
  setGlobalDispatcher(trusting);
  onTestFinished(async () => {
    setGlobalDispatcher(usual);
    for (const socket of sockets) socket.destroy();
    door.close();
    await trusting.destroy();
  });
  const origin = `https://127.0.0.1:${(door.address() as AddressInfo).port}`;
  const answer = (id: string) =>
    answerRequest(leanRequest)(`${origin}/api/v10/interactions/${id}/token/callback`, {
      method: 'POST',
      headers: {},
      body: '{"type":4}',
    });
  return { server, sockets, answer, asked, answered };
}

const close = ({ socket }: ServerResponse) => socket?.destroy();

test.each<[string, Faults]>([
  ['says nothing', { connection: () => {} }],
  ['is closed', { connection: (socket) => socket.end() }],
  ['is reset', { connection: (socket) => socket.resetAndDestroy() }],
  ['was kept alive and is closed before the request took effect', { request: close }],
  ['was kept alive and is closed after it took effect', { request: close, takesEffect: true }],
  [
    'is closed in the middle of what comes back',
    {
      request: (response) => {
        response.writeHead(200, { 'content-length': '9' }).write('{', () => close(response));
      },
      takesEffect: true,
    },
  ],
])('a first answer whose connection %s is given once, and in time, on another', async (_, faults) => {
  const { answer, answered } = await aDiscord(faults);
  const at = performance.now();
  for (const id of ['1', '2']) expect((await answer(id)).status).toBe(204);
  expect(answered).toEqual(['1', '2']);
  // Discord waits for three seconds; here a busy machine may take two more.
  expect(performance.now() - at).toBeLessThan(5_000);
});

test('an answer that was given up before its connection came about is not sent when it does', async () => {
  const { server, sockets, answer, asked } = await aDiscord({ connection: () => {} });
  await answer('1');
  const [late] = sockets;
  if (late === undefined) throw new Error('there was no connection');
  server.emit('connection', late);
  await once(late, 'close');
  expect(asked).toEqual(['1']);
});
