import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exported } from '../page/exported.ts';
import { plantedBot } from './planted.ts';

const paths = [
  ...['', 'data', 'error', 'events', 'page.css', 'page.js', 'feed.atom', 'history.atom', 'healthz', 'readyz'],
  ...['metrics', 'api/outages.csv', 'api/hours.csv', 'api/uptime.json', 'history/2026-11', 'history/2024-02'],
  ...['summary', 'status', 'components', 'incidents', 'incidents/unresolved', 'scheduled-maintenances'].map(
    (name) => `api/v2/${name}.json`,
  ),
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND', 'QUERY'];
const headerNames = [
  ...[
    'Accept',
    'Accept-Encoding',
    'Accept-Language',
    'Authorization',
    'Cookie',
    'Forwarded',
    'If-None-Match',
  ],
  ...[
    'If-Modified-Since',
    'Last-Event-ID',
    'Origin',
    'Range',
    'Referer',
    'X-Forwarded-Host',
    'X-HTTP-Method-Override',
  ],
];
/** What no library would send. */
const malformed = [
  'GET / HTTP/9.9\r\n\r\n',
  'GET /\r\n\r\n',
  'NOTHING\r\n\r\n',
  `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
  'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'GET http://other.example/readyz HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
];

/** All that is answered to these bytes until the server hangs up. */
function answerTo(port: number, bytes: string): Promise<string> {
  return new Promise((done) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setEncoding('latin1').on('data', (text) => {
      heard += text;
    });
    socket.on('error', () => {}).on('close', () => done(heard));
  });
}

/** What was answered, with its headers; of a stream that stays open, what comes at first. */
async function whole(url: string, init: RequestInit): Promise<string> {
  const response = await fetch(url, { ...init, redirect: 'manual' });
  const headers = JSON.stringify([...response.headers]);
  if (!response.headers.get('Content-Type')?.includes('event-stream'))
    return headers + (await response.text());
  const first = await response.body?.getReader().read();
  await response.body?.cancel().catch(() => {});
  return headers + new TextDecoder().decode(first?.value);
}

test('nothing that is answered or exported names a server, a channel or a person, whatever is asked', async () => {
  const { address, ports, secrets } = await plantedBot();
  /** What was asked may be repeated to whoever asked. */
  const holdsNothing = (text: string, asked: string) => {
    const told = secrets.filter((secret) => text.includes(secret) && !asked.includes(secret));
    expect(told, `asked ${asked}`).toEqual([]);
  };
  const known = paths.flatMap((path) => ports.map((port) => `http://127.0.0.1:${port}/${path}`));
  for (const url of known) holdsNothing(await whole(url, { signal: AbortSignal.timeout(20_000) }), '');
  for (const bytes of malformed) for (const port of ports) holdsNothing(await answerTo(port, bytes), '');

  const secret = fc.constantFrom(...secrets);
  const segment = fc.oneof(fc.constantFrom(...paths), fc.webSegment(), secret.map(encodeURIComponent));
  const value = fc.oneof(fc.webSegment(), secret.map(encodeURIComponent));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...ports),
      fc.constantFrom(...methods),
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.dictionary(fc.constantFrom('message', 'id', 'channel', 'guild', 'page', '__proto__'), value),
      fc.dictionary(fc.constantFrom(...headerNames), value),
      async (port, method, segments, query, headers) => {
        const search = new URLSearchParams(query);
        const url = `http://127.0.0.1:${port}/${segments.join('/')}?${search}`;
        const asked =
          decodeURIComponent(segments.join('/')) + [...search.values()].map(decodeURIComponent).join();
        holdsNothing(await whole(url, { method, headers }), asked);
      },
    ),
    { numRuns: 1_500 },
  );

  const folder = await exported(address);
  const files = globSync('**/*.*', { cwd: folder });
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) holdsNothing(await readFile(join(folder, file), 'utf8'), file);
});
