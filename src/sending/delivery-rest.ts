import { type RateLimitData, REST } from 'discord.js';
import { leanRequest } from './lean-request.ts';
import { NoLongerOurs } from './outcome.ts';
import { withOwn401 } from './token-refusal.ts';

const requestTimeoutMs = 15_000;

/** How everything gets to Discord, and its answer back. */
export const discordRequest = withOwn401(leanRequest);

export type Api = { token: string; apiUrl: string };

/**
 * A REST object for the alerts alone: however many are queued here, answers to people do not wait behind them. `isHeld` is
 * asked right before each request leaves: one that waited while another process took over must not be sent.
 */
export function deliveryRest({ token, apiUrl }: Api, isHeld: () => boolean): REST {
  const options = restOptions(apiUrl);
  return new REST({
    version: '10',
    ...options,
    async makeRequest(url, init) {
      if (!isHeld()) throw new NoLongerOurs();
      return discordRequest(url, init);
    },
    // Requests that waited here would be sent all at once when the limit ends, and so run into the next one. Instead each
    // waits for a new turn.
    rejectOnRateLimit: (limit) => limit.global || options.rejectOnRateLimit(limit),
  }).setToken(token);
}

/** Whatever is sent to Discord. No retries: discord.js would repeat a post within milliseconds; the outbox repeats what must arrive, with its nonce. */
export function restOptions(apiUrl: string) {
  return {
    api: apiUrl,
    makeRequest: discordRequest,
    retries: 0,
    timeout: requestTimeoutMs,
    // A 429 that does not say how long to wait would be repeated at once, without end. A wait that is longer than a request
    // may take would keep an admin waiting, and the bot from stopping: the outbox waits better.
    rejectOnRateLimit: ({ retryAfter }: RateLimitData) => retryAfter === 0 || retryAfter > requestTimeoutMs,
  };
}
