import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from 'hono';
import { tooMany } from './per-second.ts';

const zip = promisify(gzip);

/** What is answered, ready to be sent. */
export type Ready = { body: string; zipped: Uint8Array<ArrayBuffer>; headers: Record<string, string> };

/**
 * Answers that are made once for as long as `key` says the same. What a client sends never names one: only what there is does, and of
 * that no more than so many are kept.
 */
export type PageCache = (name: string, make: () => Promise<string> | string) => Promise<Ready>;

/** All months and the outages of two years: asked for one after the other, each is made once a minute. They take a few megabytes. */
const mostPages = 500;

export function pageCache(key: () => string, headers: Record<string, string>): PageCache {
  let before = '';
  const pages = new Map<string, Promise<Ready>>();
  return (name, make) => {
    const now = key();
    if (now !== before) pages.clear();
    before = now;
    const known = pages.get(name);
    if (known !== undefined) return known;
    const [oldest] = pages.keys();
    if (oldest !== undefined && pages.size >= mostPages) pages.delete(oldest);
    const page = Promise.resolve()
      .then(make)
      .then((body) => ready(body, headers));
    pages.set(name, page);
    page.catch(() => pages.delete(name));
    return page;
  };
}

export async function ready(body: string, headers: Record<string, string>): Promise<Ready> {
  return {
    body,
    zipped: await zip(body),
    headers: { Vary: 'Accept-Encoding', ...headers, ETag: etagOf(body) },
  };
}

/** Sends it, or says that the client has it already. */
export function send(context: Context, { body, zipped, headers }: Ready): Response {
  if (isKnown(context, headers['ETag'] ?? '')) return context.body(null, 304, headers);
  if (!takesGzip(context)) return context.body(body, 200, headers);
  return context.body(zipped, 200, { ...headers, 'Content-Encoding': 'gzip' });
}

/** What is kept in a few bytes only, and takes 30 ms of the core that alerts need, too, to unpack. */
export type Zipped = { zipped: Uint8Array<ArrayBuffer>; etag: string };

/** The same of that; `mayUnpack` says whether there is room for one more who does not unpack it. */
export function sendZipped(
  context: Context,
  { zipped, etag }: Zipped,
  { headers: given, mayUnpack }: { headers: Record<string, string>; mayUnpack(): boolean },
): Response {
  const headers = { ...given, ETag: etag, Vary: 'Accept-Encoding' };
  if (isKnown(context, etag)) return context.body(null, 304, headers);
  if (takesGzip(context)) return context.body(zipped, 200, { ...headers, 'Content-Encoding': 'gzip' });
  if (!mayUnpack()) return tooMany(context, packedOnly);
  return context.body(new Blob([zipped]).stream().pipeThrough(new DecompressionStream('gzip')), 200, headers);
}

const packedOnly =
  'Many people ask for this unpacked at this moment. Ask for it with gzip (curl --compressed), or again in a second or two.\n';

export function etagOf(body: string | Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
}

function isKnown(context: Context, etag: string): boolean {
  const known = context.req.header('If-None-Match') ?? '';
  return known === '*' || known.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

function takesGzip(context: Context): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(?:[,;]|$))/i.test(context.req.header('Accept-Encoding') ?? '');
}
