import { numberWithin, waitMs } from '../numbers.ts';

type Headers = { get(name: string): string | null };

/** Longer waits are asked for by mistake, or by something before Discord: after an hour one more request does no harm. */
const longestMs = 60 * 60_000;
const mostRequests = 1_000_000;

/** For how long an answer asks to send nothing; null if it does not say so in a way that can be read. A date goes by its own clock. */
export function retryAfterMs(headers: Headers): number | null {
  const answeredAt = Date.parse(headers.get('date') ?? '');
  // "At once" would be repeated at once, without end.
  return waitMs(headers.get('retry-after'), answeredAt, longestMs) || null;
}

/** How discord.js may read the headers about limits: it takes any text for a number, multiplies it and waits for as long. */
const readings: Readonly<Record<string, (headers: Headers) => number | null>> = {
  'retry-after': (headers) => inSeconds(retryAfterMs(headers)),
  'x-ratelimit-reset-after': (headers) =>
    inSeconds(waitMs(headers.get('x-ratelimit-reset-after'), Number.NaN, longestMs)),
  'x-ratelimit-limit': (headers) => numberWithin(headers.get('x-ratelimit-limit'), 1, mostRequests),
  'x-ratelimit-remaining': (headers) => numberWithin(headers.get('x-ratelimit-remaining'), 0, mostRequests),
};

/** The headers of an answer, where numbers about limits are numbers within a range, or missing. */
export function readableHeaders(headers: Headers): Headers & { has(name: string): boolean } {
  const get = (name: string) => {
    const reading = readings[name.toLowerCase()];
    return reading === undefined ? headers.get(name) : (reading(headers)?.toString() ?? null);
  };
  return { get, has: (name) => get(name) !== null };
}

function inSeconds(lengthMs: number | null): number | null {
  return lengthMs === null ? null : lengthMs / 1_000;
}
