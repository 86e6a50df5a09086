import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decoded } from '../../src/screenshots/decode.ts';

type Bytes = Uint8Array<ArrayBuffer>;

function file(name: string): Bytes {
  return new Uint8Array(readFileSync(resolve(import.meta.dirname, 'pictures', name)));
}

function bytesOf(...parts: (string | readonly number[] | Uint8Array)[]): Bytes {
  return new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1'))));
}

function chunk(name: string, data: Uint8Array): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const named = Buffer.concat([Buffer.from(name), data]);
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of one bit for each pixel that says to be of this size and has that many rows. */
function png(width: number, height: number, rows = height): Bytes {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const pixels = deflateSync(Buffer.alloc(rows * (1 + Math.ceil(width / 8))));
  const end = Buffer.alloc(0);
  return bytesOf([0x89], 'PNG\r\n\x1a\n', chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', end));
}

const jpeg = file('failed-to-load.jpeg');

test.each([
  ['rate-exceeded.png', 1366, 768],
  ['failed-to-load.jpeg', 540, 960],
  ['no-error.webp', 720, 1500],
])('%s is decoded', async (name, width, height) => {
  expect(await decoded(file(name))).toMatchObject({ width, height });
});

test('a picture is decoded by what it is, whatever its name', async () => {
  expect(await decoded(png(40, 20))).toMatchObject({ width: 40, height: 20 });
});

describe('too large is', () => {
  test.each<[string, Bytes]>([
    ['a picture of sixty megapixels', png(10_000, 6_000, 1)],
    ['a small file that unpacks to a wall of zeros', png(60_000, 60_000, 100)],
    ['one with more rows than anybody has', png(100, 2_000_000_000, 1)],
  ])('%s', async (_, bytes) => {
    expect(await decoded(bytes)).toBe('too-large');
  });
});

describe('not a picture is', () => {
  test.each<[string, Bytes]>([
    ['nothing', bytesOf()],
    ['a text', bytesOf('Rate exceeded.')],
    ['an SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg"><text>Chat Error</text></svg>')],
    ['an animated GIF', bytesOf('GIF89a', [40, 0, 40, 0, 0, 0, 0], '\x3b')],
    ['a program', bytesOf([0x7f], 'ELF', Buffer.alloc(200))],
    ['a head without a picture', file('rate-exceeded.png').slice(0, 40)],
    ['a JPEG that ends in its tables', jpeg.slice(0, 300)],
    ['a WebP that ends early', file('no-error.webp').slice(0, 400)],
    ['an empty WebP', bytesOf('RIFF', [4, 0, 0, 0], 'WEBP')],
    ['too few rows', png(400, 400, 20)],
    ['a picture with no room for a word', png(400, 1)],
  ])('%s', async (_, bytes) => {
    expect(await decoded(bytes)).toBe('not-a-picture');
  });
});

test('whatever is broken in a file, it is decoded or it is not', async () => {
  const originals = ['rate-exceeded.png', 'failed-to-load.jpeg', 'no-error.webp'].map(file);
  const broken = fc.record({
    original: fc.constantFrom(...originals),
    changes: fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { maxLength: 5 }),
    length: fc.option(fc.nat(6_000)),
  });
  await fc.assert(
    fc.asyncProperty(broken, async ({ original, changes, length }) => {
      const bytes = original.slice(0, length ?? original.length);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      const result = await decoded(bytes);
      if (typeof result !== 'string') expect(result.pixels).toHaveLength(result.width * result.height);
    }),
    { numRuns: 60 },
  );
});
