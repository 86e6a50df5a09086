import {
  brotliCompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/sources/body.ts';
import { localServer, looking, never } from './local-server.ts';

const most = 64 * 1024;
const text = '{"redis":"DOWN", "note":"größer"}';

async function* inPieces(bytes: Buffer) {
  for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000);
}

function read(bytes: Buffer | string, encoding: string) {
  return readBody(inPieces(Buffer.from(bytes)), encoding, most);
}

describe('a body is read', () => {
  test.each<[string, Buffer | string]>([
    ['', text],
    ['identity', text],
    ['gzip', gzipSync(text)],
    ['X-GZip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['deflate', deflateRawSync(text)],
    ['br', brotliCompressSync(text)],
    ['zstd', zstdCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['zstd,identity , deflate,', deflateSync(zstdCompressSync(text))],
  ])('that is encoded with "%s"', async (encoding, bytes) => {
    expect(await read(bytes, encoding)).toBe(text);
  });

  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
    ['zstd', zstdCompressSync],
  ])('as far as it was sent, with %s', async (encoding, encode) => {
    const long = Array.from({ length: 100_000 }, (_, index) => `${index} `).join('');
    const bytes = encode(Buffer.from(long));
    const begun = await read(bytes.subarray(0, bytes.length / 2), encoding);
    expect(begun.length).toBeGreaterThan(1_000);
    expect(long.startsWith(begun)).toBe(true);
  });

  test('over HTTP, though nothing compressed was asked for', async () => {
    await using server = await localServer((_, response) =>
      response.writeHead(502, { 'content-encoding': 'br' }).end(brotliCompressSync(text)),
    );
    await using look = looking();
    expect(await look.fetch(server.url, { signal: never, follow: false })).toMatchObject({
      answer: { status: 502, body: text },
    });
  });
});

describe('a body that can’t be decoded is empty, and the rest of the answer stays', () => {
  test.each<[string, Buffer | string]>([
    ['gzip', text],
    ['br', text],
    ['zstd', text],
    ['deflate', '\0\0\0'],
    ['compress', text],
    ['__proto__', text],
    ['constructor', text],
    ['gzip, gzip', gzipSync(text)],
    ['gzip,'.repeat(1_000), gzipSync(text)],
  ])('%s', async (encoding, bytes) => {
    expect(await read(bytes, encoding)).toBe('');
  });

  test('whatever it is', async () => {
    const encodings = fc.array(fc.constantFrom('gzip', 'br', 'deflate', 'zstd', 'identity', 'x'), {
      maxLength: 7,
    });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), encodings, async (bytes, names) => {
        expect((await read(Buffer.from(bytes), names.join(', '))).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

test.each<[string, Buffer]>([
  ['gzip', gzipSync(Buffer.alloc(200 << 20))],
  ['br', brotliCompressSync(Buffer.alloc(200 << 20), { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } })],
  ['zstd', zstdCompressSync(Buffer.alloc(200 << 20))],
  ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(200 << 20)))],
])('200 MB behind %s become 64 KiB, and never more on the way', async (encoding, bytes) => {
  const before = process.memoryUsage().rss;
  expect((await read(bytes, encoding)).length).toBe(most);
  expect(process.memoryUsage().rss - before).toBeLessThan(60e6);
});
