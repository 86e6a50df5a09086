import type { Transform } from 'node:stream';
import * as zlib from 'node:zlib';

/** Whatever is there is decoded, though the end was cut off. */
const cutShort = { finishFlush: zlib.constants.Z_SYNC_FLUSH };

const decoders: Readonly<Record<string, (encoded: Buffer) => Transform>> = {
  gzip: () => zlib.createGunzip(cutShort),
  'x-gzip': () => zlib.createGunzip(cutShort),
  // Some servers leave out the frame that the standard asks for, whose first byte ends in 8.
  deflate: (encoded) =>
    ((encoded[0] ?? 8) & 15) === 8 ? zlib.createInflate(cutShort) : zlib.createInflateRaw(cutShort),
  br: () => zlib.createBrotliDecompress({ finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }),
  zstd: () =>
    zlib.createZstdDecompress({
      finishFlush: zlib.constants.ZSTD_e_flush,
      // RFC 9659: over HTTP, nobody needs a window of more than 8 MiB.
      params: { [zlib.constants.ZSTD_d_windowLogMax]: 23 },
    }),
};

/** More in a row are a trap. */
const mostEncodings = 5;

/**
 * The first bytes of a body as text: no more than so many are read, and no more are made of them at any step of decoding. A body that
 * can't be decoded is empty; one that breaks off while it is read rejects.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  contentEncoding: string,
  maxBytes: number,
): Promise<string> {
  const raw = await firstBytes(body, maxBytes);
  const decoded = await decode(raw, encodingsIn(contentEncoding), maxBytes).catch(() => Buffer.alloc(0));
  return new TextDecoder().decode(decoded);
}

/** In the order in which they were applied. */
function encodingsIn(header: string): string[] {
  return header
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
}

async function decode(encoded: Buffer, encodings: readonly string[], maxBytes: number): Promise<Buffer> {
  if (encodings.length > mostEncodings) throw new Error('encoded too often');
  const [last, ...before] = encodings.toReversed();
  if (last === undefined) return encoded;
  const decoder = Object.hasOwn(decoders, last) ? decoders[last]?.(encoded) : undefined;
  if (decoder === undefined) throw new Error('an unknown encoding');
  decoder.end(encoded);
  return decode(await firstBytes(decoder, maxBytes), before.toReversed(), maxBytes);
}

/** No more than so many bytes are read of what may never end. */
export async function firstBytes(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop destroys the body, and with it a connection that still has more to send.
    if (size >= maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}
