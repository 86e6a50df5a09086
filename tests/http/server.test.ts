import { connect, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { app } from '../../src/http/app.ts';
import { connections } from '../../src/http/connections.ts';
import type { Seen } from '../../src/http/seen.ts';
import { serve } from '../../src/http/server.ts';
import { sayIn } from '../../src/languages.ts';
import { readerOf } from '../page/served.ts';
import { aSeen } from './seen-states.ts';

const host = '127.0.0.1';
const paths = [
  ...['/healthz', '/readyz', '/metrics', '/feed.atom', '/history.atom'],
  ...['summary', 'status', 'components', 'incidents', 'incidents/unresolved'].map(
    (name) => `/api/v2/${name}.json`,
  ),
];

async function aServer(see: () => Seen = () => aSeen()) {
  const room = connections();
  const needs = {
    see,
    reader: readerOf({ outages: [], watched: [], seen: new Map(), hours: [] }),
    connections: room,
    sayIn,
    metrics: async () => 'all_well 1\n',
    metricsType: 'text/plain; version=0.0.4',
  };
  const { port, close } = await serve(app(needs, 'both'), { host, port: 0 }, room);
  onTestFinished(close);
  return {
    port,
    close,
    get: (path: string, method = 'GET') => fetch(`http://${host}:${port}${path}`, { method }),
  };
}

describe('over HTTP', () => {
  test.each(paths)('%s answers GET, and HEAD with the same and no body', async (path) => {
    const { get } = await aServer();
    const full = await get(path);
    expect(full.status).toBe(200);
    expect((await full.text()).length).toBeGreaterThan(5);
    const head = await get(path, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.headers.get('Content-Type')).toBe(full.headers.get('Content-Type'));
    expect(await head.text()).toBe('');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is not allowed, and says what is', async (method) => {
    const { get } = await aServer();
    const refused = await get('/api/v2/summary.json', method);
    expect(refused.status).toBe(405);
    expect(refused.headers.get('Allow')).toBe('GET, HEAD');
    expect(await refused.json()).toEqual({ error: 'Only GET and HEAD' });
  });

  test.each([
    '/api/v2',
    '/history/2020-01',
    '/history/2026-13',
    '/incidents/none',
    '/api/v2/nothing.json',
    '/%2e%2e/package.json',
  ])('there is no %s', async (path) => {
    const { get } = await aServer();
    const missing = await get(path);
    expect(missing.status).toBe(404);
    expect(await missing.json()).toEqual({ error: 'Not found' });
  });

  test('any web page may read the status and the feed, but not how the bot itself is', async () => {
    const { get } = await aServer();
    const anyone = async (path: string) => (await get(path)).headers.get('Access-Control-Allow-Origin');
    expect(await Promise.all(paths.slice(3).map(anyone))).toEqual(Array(7).fill('*'));
    expect(await Promise.all(paths.slice(0, 3).map(anyone))).toEqual(Array(3).fill(null));
  });

  test('how the bot is must not be kept; the status may be, for seconds', async () => {
    const { get } = await aServer();
    expect((await get('/readyz')).headers.get('Cache-Control')).toBe('no-store');
    expect((await get('/api/v2/status.json')).headers.get('Cache-Control')).toBe('public, max-age=10');
  });

  test('a bot that is not ready is alive all the same', async () => {
    const { get } = await aServer(() => aSeen({ isConnected: false }));
    expect((await get('/readyz')).status).toBe(503);
    expect((await get('/healthz')).status).toBe(200);
  });

  test('a mistake of ours is said to be one, without its text', async () => {
    const { get } = await aServer(() => {
      throw new Error('the secret');
    });
    const failed = await get('/api/v2/status.json');
    expect(failed.status).toBe(500);
    expect(await failed.text()).not.toContain('secret');
  });
});

test('no page but the metrics counts what is owed, which walks all deliveries', async () => {
  const backlog = vi.fn(aSeen().backlog);
  const { get } = await aServer(() => aSeen({ backlog }));
  for (const path of paths.filter((each) => each !== '/metrics')) expect((await get(path)).status).toBe(200);
  expect(backlog).not.toHaveBeenCalled();
});

/** Whatever comes back to this, until the connection is closed. */
function ask(port: number, request: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  const socket = connect(port, host, () => socket.write(request));
  socket.on('data', (data) => {
    answer += data;
  });
  socket.on('error', () => {}).on('close', () => resolve(answer));
  return promise;
}

test.each([
  'GET /healthz HTTP/1.0\r\n\r\n',
  'GET /readyz HTTP/1.0\r\nUser-Agent: balancer\r\n\r\n',
  'HEAD /healthz HTTP/1.0\r\n\r\n',
  'GET /healthz HTTP/1.0\r\nHost:\r\n\r\n',
  'GET /healthz HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
  'GET /feed.atom HTTP/1.0\r\n\r\n',
])('a load balancer that names no host is answered: %j', async (request) => {
  const { port } = await aServer();
  expect(await ask(port, request)).toMatch(/^HTTP\/1\.[01] 200 /);
});

describe('the feed names itself', () => {
  const self = /<link rel="self" href="([^"]*)"\/>/;
  const named = async (publicUrl: string | null, path: string) => {
    const seen = aSeen();
    const { port } = await aServer(() => ({ ...seen, config: { ...seen.config, publicUrl } }));
    const answer = await ask(
      port,
      `GET ${path}?a=b HTTP/1.1\r\nHost: evil.test\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toContain('200 OK');
    expect(answer).not.toContain('evil.test');
    return self.exec(answer)?.[1];
  };

  test('by the address that it is said to have', async () => {
    expect(await named('https://status.test/bot', '/feed.atom')).toBe('https://status.test/bot/feed.atom');
  });

  test.each(['feed.atom', 'history.atom'])(
    'else by its name alone, never by what a client calls it: %s',
    async (name) => {
      expect(await named(null, `/${name}`)).toBe(name);
    },
  );
});

test.each<[string, string]>([
  ['say nothing', ''],
  ['begin to ask', 'GET /healthz HTTP/1.1\r\nHost: a\r\nX-'],
  ['ask, do not read', 'GET /feed.atom HTTP/1.1\r\nHost: a\r\n\r\n'],
])('however many %s and never go, whether it is alive is answered', async (_, request) => {
  const { port, get } = await aServer();
  const sockets = new Set<Socket>();
  let flooding = true;
  onTestFinished(() => {
    flooding = false;
    for (const socket of sockets) socket.destroy();
  });
  const hold = () => {
    const socket = connect(port, host, () => socket.write(request));
    sockets.add(socket.pause());
    socket
      .on('error', () => {})
      .on('close', () => {
        sockets.delete(socket);
        if (flooding) hold();
      });
  };
  for (let count = 0; count < 300; count += 1) hold();
  // An orchestrator waits a second by default, and gives up after three times in a row.
  let lateInARow = 0;
  for (let count = 0; count < 20; count += 1) {
    const askedAt = performance.now();
    expect((await get('/healthz')).status).toBe(200);
    lateInARow = performance.now() - askedAt < 1_000 ? 0 : lateInARow + 1;
    expect(lateInARow).toBeLessThan(3);
  }
});

test('many who connect and say nothing leave room for no more than a hundred, and are shut out after seconds', async () => {
  const { port, get } = await aServer();
  const ended: number[] = [];
  const sockets = Array.from({ length: 150 }, (_, index) => {
    const socket = connect(port, host).on('error', () => {});
    socket.once('close', () => ended.push(index));
    return socket.resume();
  });
  onTestFinished(() => sockets.forEach((socket) => void socket.destroy()));
  await expect.poll(() => ended.length).toBe(50);
  await expect.poll(() => ended.length, { timeout: 30_000 }).toBe(150);
  expect((await get('/healthz')).status).toBe(200);
});

test('it ends at once, whoever is still in the middle of asking', async () => {
  const { port, close } = await aServer();
  const socket = connect(port, host).on('error', () => {});
  const gone = new Promise((resolve) => socket.resume().once('close', resolve));
  await new Promise<void>((resolve) => socket.write('GET /healthz HTTP/1.1\r\nHost:', () => resolve()));
  expect((await fetch(`http://${host}:${port}/healthz`)).status).toBe(200);
  const closingAt = performance.now();
  await close();
  await gone;
  expect(performance.now() - closingAt).toBeLessThan(3_000);
  await expect(fetch(`http://${host}:${port}/healthz`)).rejects.toThrow();
});
