import { type Dispatcher, request } from 'undici';
import type { HttpAnswer } from '../answers/http-answer.ts';
import { readBody } from './body.ts';
import { isFromAuthority } from './certificate.ts';
import { handshake, isSocket, overHttp, withoutSocket } from './handshake.ts';
import { withoutInheritedNames } from './header-names.ts';
import { type NetworkError, networkError } from './network-error.ts';
import { addressesOf, type Hop, nextHop, type Reach, type Resolve } from './redirect.ts';

type Outcome = { answer: HttpAnswer } | { error: NetworkError };

/** The answer, or why there was none, and how long it took to know. */
export type Fetched = Outcome & { latencyMs: number };

type FetchOptions = {
  signal: AbortSignal;
  /** True: to anywhere that is public. */
  follow: boolean | 'site';
  /** How much of the body is read, and how much it may become. */
  maxBytes?: number;
};

/** One look at an address. Whatever the network or the other side does becomes a value; it is not thrown. */
export type Fetch = (url: string, options: FetchOptions) => Promise<Fetched>;

type Http = { dispatcher: Dispatcher; userAgent: string; deadlineMs?: number; resolve?: Resolve };

const defaultMaxBytes = 64 * 1024;
const maxRedirects = 3;

/** Looks over HTTP, at a WebSocket by its opening handshake. The deadline spans all of it: connecting, redirects, headers and body. */
export function http({ dispatcher, userAgent, deadlineMs = 10_000, resolve = addressesOf }: Http): Fetch {
  const headers = { 'user-agent': userAgent, 'accept-encoding': 'identity' };
  const filtered = dispatcher.compose(withoutSocket, withoutInheritedNames);

  return async (text, { signal, follow, maxBytes = defaultMaxBytes }) => {
    const startedAt = performance.now();
    const deadline = AbortSignal.timeout(deadlineMs);
    const either = AbortSignal.any([signal, deadline]);
    const start = overHttp(text);
    const opening = isSocket(text) ? handshake() : { headers: {} };

    async function get({ url, address }: Hop): Promise<Outcome> {
      try {
        // Each look has a connection of its own: one that was kept may be hung up just as it is used again.
        const options = {
          dispatcher: filtered,
          ...opening,
          headers: { ...headers, ...opening.headers, host: url.host },
          signal: either,
          reset: true,
        };
        return { answer: await readAnswer(await request(at(url, address), options), maxBytes) };
      } catch (error) {
        if (signal.aborted) return { error: 'cut short' };
        if (deadline.aborted) return { error: 'timeout' };
        const named = networkError(error);
        if (named !== 'certificate expired' || (await isFromAuthority(url, address, dispatcher, either))) {
          return { error: named };
        }
        return { error: 'certificate not trusted' };
      }
    }

    async function walk(hop: Hop, reach: Reach, redirectsLeft: number): Promise<Outcome> {
      const outcome = await get(hop);
      if ('error' in outcome) return outcome;
      const next = await nextHop(outcome.answer, { from: hop.url, start, reach, resolve });
      if (next === null) return outcome;
      return redirectsLeft === 0 ? { error: 'too many redirects' } : walk(next, reach, redirectsLeft - 1);
    }

    const first = { url: start, address: null };
    const reach = follow === true ? 'anywhere' : follow;
    const outcome = await (reach === false ? get(first) : walk(first, reach, maxRedirects));
    return { ...outcome, latencyMs: performance.now() - startedAt };
  };
}

/** The address goes in the place of the name, which the header `host` and TLS still get. */
function at(url: URL, address: string | null): URL {
  if (address === null) return url;
  const pinned = new URL(url);
  pinned.hostname = address.includes(':') ? `[${address}]` : address;
  return pinned;
}

async function readAnswer(
  { statusCode, headers: given, body }: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<HttpAnswer> {
  const headers = joined(given);
  return {
    status: statusCode,
    headers,
    body: await readBody(body, headers['content-encoding'] ?? '', maxBytes),
  };
}

/** Repeated headers as one, names in lower case as undici gives them. */
function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]),
  );
}
