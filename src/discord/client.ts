import { Client, Events, Options, type RateLimitData, REST } from 'discord.js';
import type { Log } from '../log.ts';

const requestTimeoutMs = 15_000;

export type Api = { token: string; apiUrl: string };

/**
 * No intents: commands, buttons and menus arrive without any, and nothing about servers, members or messages is sent to us.
 * No retries: discord.js would repeat a post within milliseconds; what must arrive is repeated by the outbox, with its nonce.
 */
export function discordClient({ apiUrl }: Api, log: Log): Client {
  const client = new Client({
    intents: [],
    // Discord's own default is everybody; whoever means somebody says so.
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: 0,
    }),
    rest: restOptions(apiUrl),
  });
  client.on(Events.ShardReconnecting, () => log.info('gateway connection lost, reconnecting'));
  client.on(Events.ShardReady, () => log.info('gateway session begun'));
  client.on(Events.ShardResume, () => log.info('gateway connection resumed'));
  client.on(Events.ShardError, (error) => log.warn({ error: error.message }, 'gateway connection error'));
  client.on(Events.Error, (error) => log.warn({ error: error.message }, 'discord client error'));
  return client;
}

/** A REST object of its own for the alerts: however many are queued here, answers to people do not wait behind them. */
export function deliveryRest({ token, apiUrl }: Api): REST {
  return new REST({ version: '10', ...restOptions(apiUrl) }).setToken(token);
}

function restOptions(apiUrl: string) {
  return {
    api: apiUrl,
    retries: 0,
    timeout: requestTimeoutMs,
    // A 429 that does not say how long to wait would be repeated at once, without end. A wait longer than a request may
    // take would keep an admin waiting for an answer, and the bot from stopping: the outbox waits better.
    rejectOnRateLimit: ({ retryAfter }: RateLimitData) => retryAfter === 0 || retryAfter > requestTimeoutMs,
  };
}
