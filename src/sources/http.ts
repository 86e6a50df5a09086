import { type Dispatcher, request } from 'undici';
import type { HttpAnswer } from '../health/http-answer.ts';
import { type NetworkError, networkError } from './network-error.ts';

type Outcome = { answer: HttpAnswer } | { error: NetworkError };

/** The answer, or why there was none, and how long it took to know. */
export type Fetched = Outcome & { latencyMs: number };

/** One look at an address. Whatever the network or the other side does becomes a value; it is not thrown. */
export type Fetch = (url: string, options: { signal: AbortSignal; follow: boolean }) => Promise<Fetched>;

type Get = (url: string) => Promise<HttpAnswer>;

type Http = { dispatcher: Dispatcher; userAgent: string; deadlineMs?: number };

const maxBodyBytes = 64 * 1024;
const maxRedirects = 3;
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Looks over HTTP. The deadline spans all of it: connecting, redirects, headers and body. */
export function http({ dispatcher, userAgent, deadlineMs = 10_000 }: Http): Fetch {
  // Uncompressed, so that the limit on what is read is also the limit on what it becomes.
  const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity' };

  return async (url, { signal, follow }) => {
    const startedAt = performance.now();
    const deadline = AbortSignal.timeout(deadlineMs);
    const either = AbortSignal.any([signal, deadline]);
    const get: Get = async (at) => readAnswer(await request(at, { dispatcher, headers, signal: either }));
    const look = follow ? walk(url, maxRedirects, get) : get(url).then((answer) => ({ answer }));
    const outcome = await look.catch((error: unknown): Outcome => {
      if (signal.aborted) return { error: 'cut short' };
      return { error: deadline.aborted ? 'timeout' : networkError(error) };
    });
    return { ...outcome, latencyMs: performance.now() - startedAt };
  };
}

async function walk(url: string, redirectsLeft: number, get: Get): Promise<Outcome> {
  const answer = await get(url);
  const next = redirectTarget(answer, url);
  if (next === undefined) return { answer };
  return redirectsLeft === 0 ? { error: 'too many redirects' } : walk(next, redirectsLeft - 1, get);
}

function redirectTarget({ status, headers }: HttpAnswer, base: string): string | undefined {
  const location = headers['location'];
  if (!redirectStatuses.has(status) || !location) return undefined;
  const target = URL.parse(location, base);
  return target?.protocol === 'https:' || target?.protocol === 'http:' ? target.href : undefined;
}

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<HttpAnswer> {
  return { status: statusCode, headers: joined(headers), body: await firstBytes(body) };
}

async function firstBytes(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    // Leaving the loop destroys the body, and with it a connection that still has more to send.
    if (size >= maxBodyBytes) break;
  }
  return new TextDecoder().decode(Buffer.concat(chunks).subarray(0, maxBodyBytes));
}

/** Repeated headers as one, names in lower case as undici gives them. */
function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
