import { type RateLimitData, REST } from 'discord.js';
import { leanRequest } from './lean-request.ts';
import { NoLongerOurs } from './outcome.ts';

const requestTimeoutMs = 15_000;

export type Api = { token: string; apiUrl: string };

/**
 * A REST object of its own for the alerts: however many are queued here, answers to people do not wait behind them.
 * `isHeld` is asked right before each request leaves: one that waited while another process took over must not.
 */
export function deliveryRest({ token, apiUrl }: Api, isHeld: () => boolean): REST {
  const options = restOptions(apiUrl);
  return new REST({
    version: '10',
    ...options,
    async makeRequest(url, init) {
      if (!isHeld()) throw new NoLongerOurs();
      return leanRequest(url, init);
    },
    // What waits in here is sent when the limit ends, all at once and so into the next one: each asks for its turn anew.
    rejectOnRateLimit: (limit) => limit.global || options.rejectOnRateLimit(limit),
  }).setToken(token);
}

/** No retries: discord.js would repeat a post within milliseconds; what must arrive is repeated by the outbox, with its nonce. */
export function restOptions(apiUrl: string) {
  return {
    api: apiUrl,
    retries: 0,
    timeout: requestTimeoutMs,
    // A 429 that does not say how long to wait would be repeated at once, without end. A wait longer than a request may
    // take would keep an admin waiting for an answer, and the bot from stopping: the outbox waits better.
    rejectOnRateLimit: ({ retryAfter }: RateLimitData) => retryAfter === 0 || retryAfter > requestTimeoutMs,
  };
}
