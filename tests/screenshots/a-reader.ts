import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import { createLog } from '../../src/log.ts';
import { screenshots } from '../../src/screenshots/screenshots.ts';
import { inRealTime, type Timer } from '../../src/time.ts';

export const rateExceeded = { errors: ['Rate exceeded.'], hasWords: true };
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
export async function aReader(timer: Timer = inRealTime) {
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
