import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { control } from '../../src/sources/control.ts';
import { endpoint } from '../../src/sources/endpoint.ts';
import { statusPage } from '../../src/sources/status-page.ts';
import { looking, never } from './local-server.ts';

const lines = fc.oneof(
  fc.constantFrom(
    'Content-Length: 5',
    'Content-Length: -1',
    'Content-Length: 99999999999999999999',
    'Content-Length: x',
  ),
  fc.constantFrom(
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip, chunked',
    'Connection: close',
    'Upgrade: x',
  ),
  fc.constantFrom('Content-Encoding: gzip', 'Content-Encoding: br, zstd', 'Content-Encoding: constructor'),
  fc.constantFrom(
    'Location: /',
    'Location: http://[',
    'Location: //169.254.169.254/',
    'Retry-After: Infinity',
  ),
  fc.constantFrom(
    'Keep-Alive: timeout=Infinity',
    'Keep-Alive: timeout=-1',
    'Date: never',
    '__proto__: 1',
    'X-Cache: HIT',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

/** What may come back from an address, none of it from C.AI. */
const bytes = fc.oneof(
  fc
    .record({
      version: fc.constantFrom('HTTP/1.1', 'HTTP/1.0', 'HTTP/2', 'ICY', 'http/1.1'),
      status: fc.oneof(
        fc.integer({ min: 0, max: 9_999 }).map((code) => String(code).padStart(3, '0')),
        fc.string(),
      ),
      headers: fc.array(lines, { maxLength: 5 }),
      body: fc.oneof(
        fc.constantFrom('{"status":"UP"}', '5\r\nhello\r\n0\r\n\r\n', 'ffffffffffffffff\r\n', ''),
        fc.string().map((text) => gzipSync(text).toString('latin1')),
        fc.string({ unit: 'binary' }),
      ),
    })
    .map(({ version, status, headers, body }) =>
      Buffer.from([`${version} ${status} x`, ...headers, '', body].join('\r\n'), 'latin1'),
    ),
  fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array)),
);

test('whatever bytes a stranger sends, and however it hangs up, is a look that proves nothing of C.AI', async () => {
  let next: Buffer = Buffer.alloc(0);
  let isHarsh = false;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => socket.write(next, () => (isHarsh ? socket.resetAndDestroy() : socket.end())));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  await using bot = looking({ deadlineMs: 2_000 });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const sources = [
    endpoint({ name: 'api', url, expects: 'health', fetch: bot.fetch }),
    endpoint({ name: 'web', url, expects: 'web', fetch: bot.fetch }),
    control({ name: 'control-1', url, fetch: bot.fetch }),
    statusPage({ name: 'status-page', url, fetch: bot.fetch }),
  ];
  await fc.assert(
    fc.asyncProperty(bytes, fc.boolean(), async (sent, harsh) => {
      next = sent;
      isHarsh = harsh;
      const [api, web, , page] = await Promise.all(sources.map((source) => source.read(never)));
      // No answer is all that can be said of C.AI: it hung up, or nobody was there.
      for (const look of [api, web]) {
        if (look?.verdict !== 'unknown') expect(look).toMatchObject({ verdict: 'fail', fault: 'network' });
      }
      expect(page?.verdict).toBe('unknown');
    }),
    { numRuns: 300 },
  );
  server.close();
});
