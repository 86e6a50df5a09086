import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { screenshots } from '../../src/screenshots/screenshots.ts';
import { inRealTime, type Timer } from '../../src/time.ts';

const rateExceeded = { errors: ['Rate exceeded.'], hasWords: true };
const unreachable = { unread: 'unreachable' };
const tooLargeBytes = 9 * 1024 * 1024;

const answers: Record<string, RequestListener> = {
  '/redirect': (_, response) => response.writeHead(302, { location: '/rate-exceeded.png' }).end(),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/large': (_, response) => response.end(Buffer.alloc(tooLargeBytes)),
  '/large-by-its-own-word': (_, response) =>
    response.writeHead(200, { 'content-length': tooLargeBytes }).write('a'),
  '/never-ending': (_, response) => response.write('a'),
};

/** A place on this machine where pictures are kept, and what reads them. */
async function aReader(timer: Timer = inRealTime) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const picture = () => response.end(readFileSync(resolve(import.meta.dirname, `pictures${path}`)));
    (answers[path] ?? picture)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const logged: string[] = [];
  const log = createLog('info', String, { write: (line: string) => void logged.push(line) });
  const reader = screenshots([origin], timer, log);
  onTestFinished(() => {
    reader.end();
    server.closeAllConnections();
    server.close();
  });
  return { reader, origin, asked, logged, read: (path: string) => reader.read(`${origin}${path}`) };
}

test('what is written in a picture is read, and nothing is fetched from elsewhere', async () => {
  const { reader, origin, asked, read } = await aReader();
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
  const elsewhere = [
    'https://example.com/a.png',
    'https://cdn.discordapp.com.example.com/a.png',
    `${origin.replace('127.0.0.1', 'localhost')}/rate-exceeded.png`,
    `${origin.replace('http:', 'https:')}/rate-exceeded.png`,
    `http://${new URL(origin).host}@example.com/a.png`,
    'file:///etc/passwd',
    'no address',
    '',
  ];
  for (const url of elsewhere) expect(await reader.read(url)).toEqual(unreachable);
  expect(asked).toEqual(['/rate-exceeded.png']);
});

test('what can not be had, or is too large, is left, and the next picture is read', async () => {
  const { read, asked } = await aReader();
  expect(await read('/redirect')).toEqual(unreachable);
  expect(asked).toEqual(['/redirect']);
  expect(await read('/gone')).toEqual(unreachable);
  expect(await read('/large')).toEqual({ unread: 'too-large' });
  expect(await read('/large-by-its-own-word')).toEqual({ unread: 'too-large' });
  expect(await read('/never-ending')).toEqual(unreachable);
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
});

test('of fifty at once some are read, and the others are told at once that there are too many', async () => {
  const { read } = await aReader();
  const all = await Promise.all(Array.from({ length: 50 }, () => read('/rate-exceeded.png')));
  expect(all.filter((one) => 'unread' in one && one.unread === 'busy')).toHaveLength(42);
  expect(all.filter((one) => 'errors' in one)).toHaveLength(8);
});

test('one that takes too long ends the process, and the next picture is read by another', async () => {
  const delays: number[] = [];
  let isOver = false;
  const { read, logged } = await aReader((run, delayMs) => {
    delays.push(delayMs);
    return inRealTime(run, isOver ? delayMs : 0);
  });
  expect(await read('/rate-exceeded.png')).toEqual({ unread: 'slow' });
  isOver = true;
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
  expect(logged.map((line) => JSON.parse(line).why)).toEqual(['slow']);
});

test('nobody reads any more half a minute after the last picture, and then anew', async () => {
  let whenIdle = () => {};
  const { read } = await aReader((run, delayMs) => {
    if (delayMs !== 30_000) return inRealTime(run, delayMs);
    whenIdle = run;
    return () => {};
  });
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
  whenIdle();
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
});
