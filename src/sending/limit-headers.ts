import { numberWithin, waitMs } from '../numbers.ts';

type Headers = { get(name: string): string | null };

/** Longer waits are asked for by mistake, or by something before Discord: after an hour one more request does no harm. */
const longestMs = 60 * 60_000;
/** Of others than Discord: the pace finds out by itself when it is let in again. */
const longestForeignMs = 60_000;
const mostRequests = 1_000_000;

/** For how long an answer asks to send nothing; null if it does not say so in a way that can be read. A date goes by its own clock. */
export function retryAfterMs(headers: Headers, mostMs = longestMs): number | null {
  const answeredAt = Date.parse(headers.get('date') ?? '');
  // "At once" would be repeated at once, without end.
  return waitMs(headers.get('retry-after'), answeredAt, mostMs) || null;
}

/** How discord.js may read the headers about limits: it takes any text for a number, multiplies it and waits for as long. */
const readings = new Map<string, (headers: Headers, isForeign: boolean) => string | number | null>([
  [
    'retry-after',
    (headers, isForeign) => inSeconds(retryAfterMs(headers, isForeign ? longestForeignMs : longestMs)),
  ],
  ['x-ratelimit-global', (headers, isForeign) => (isForeign ? null : headers.get('x-ratelimit-global'))],
  [
    'x-ratelimit-reset-after',
    (headers) => inSeconds(waitMs(headers.get('x-ratelimit-reset-after'), Number.NaN, longestMs)),
  ],
  ['x-ratelimit-limit', (headers) => numberWithin(headers.get('x-ratelimit-limit'), 1, mostRequests)],
  ['x-ratelimit-remaining', (headers) => numberWithin(headers.get('x-ratelimit-remaining'), 0, mostRequests)],
]);

/**
 * The headers of an answer, where numbers about limits are numbers within a range, or missing. A proxy or a firewall may limit us,
 * too, for as long as it likes; but it speaks for nobody beside itself.
 */
export function readableHeaders(
  headers: Headers,
  status: number,
  body: unknown = null,
): Headers & { has(name: string): boolean } {
  const isForeign = status === 429 && !isOfDiscord(headers);
  const bodySeconds = status === 429 && !isForeign ? secondsIn(body) : 0;
  const get = (name: string) => {
    const reading = readings.get(name.toLowerCase());
    if (reading === undefined) return headers.get(name);
    const read = reading(headers, isForeign);
    const isLonger = name.toLowerCase() === 'retry-after' && bodySeconds > Number(read);
    return (isLonger ? bodySeconds : read)?.toString() ?? null;
  };
  return { get, has: (name) => get(name) !== null };
}

/** Of what is limited by the hour, such as publishing, only the body says how long that is: the header says a second. */
function secondsIn(body: unknown): number {
  if (typeof body !== 'object' || body === null || !('retry_after' in body)) return 0;
  return numberWithin(body.retry_after, 0, longestMs / 1_000) ?? 0;
}

/** Discord's limits come as JSON, and say to whom they apply. */
function isOfDiscord(headers: Headers): boolean {
  const isJson = headers.get('content-type')?.startsWith('application/json') === true;
  return isJson && ['x-ratelimit-scope', 'x-ratelimit-global'].some((name) => headers.get(name) !== null);
}

function inSeconds(lengthMs: number | null): number | null {
  return lengthMs === null ? null : lengthMs / 1_000;
}
