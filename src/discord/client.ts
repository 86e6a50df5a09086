import { Client, Events, Options, type RateLimitData, REST, RESTEvents, type ResponseLike } from 'discord.js';
import type { Log } from '../log.ts';
import { leanRequest } from '../sending/lean-request.ts';
import { NoLongerOurs } from '../sending/outcome.ts';
import type { Pace } from '../sending/pace.ts';

const requestTimeoutMs = 15_000;
/** discord.js adds a little to every wait, and would refuse what comes before its end. */
const slackMs = 100;

export type Api = { token: string; apiUrl: string };

/** The part of Discord's traffic that this process takes: shards of so many. */
export type Part = { shards: number[]; count: number };

/**
 * No intents: commands, buttons and menus arrive without any, and nothing about servers, members or messages is sent to us.
 * No retries: discord.js would repeat a post within milliseconds; what must arrive is repeated by the outbox, with its nonce.
 */
export function discordClient({ apiUrl }: Api, part: Part | null, log: Log): Client {
  const client = new Client({
    intents: [],
    // Alone, it takes as many shards as Discord recommends.
    ...(part === null ? { shards: 'auto' } : { shards: part.shards, shardCount: part.count }),
    // Discord's own default is everybody; whoever means somebody says so.
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: 0,
    }),
    rest: restOptions(apiUrl),
  });
  client.on(Events.ShardReconnecting, (shard) =>
    log.info({ shard }, 'gateway connection lost, reconnecting'),
  );
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'gateway session begun'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'gateway connection resumed'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, error: error.message }, 'gateway connection error'),
  );
  client.on(Events.Error, (error) => log.warn({ error: error.message }, 'discord client error'));
  return client;
}

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

/**
 * Lets the pace of the alerts follow from what Discord answers to these requests, whatever they are for. What it returns
 * ends that.
 */
export function reportAnswers(rest: REST, pace: Pace): () => void {
  const report: Parameters<typeof rest.on<RESTEvents.Response>>[1] = (_, { status, headers }) => {
    const isLimit = status === 429;
    const isRefusal = status === 401 || status === 403 || isLimit;
    const isGlobal = headers.has('X-RateLimit-Global');
    pace.answered({
      isInvalid: isInvalidRequest({ status, headers }),
      isForeign: isRefusal && headers.get('Content-Type')?.startsWith('application/json') !== true,
      waitMs: isLimit && isGlobal ? Number(headers.get('Retry-After') ?? 1) * 1_000 + slackMs : 0,
    });
  };
  rest.on(RESTEvents.Response, report);
  return () => rest.off(RESTEvents.Response, report);
}

/** Discord counts these, and shuts out whoever sends too many. */
export function isInvalidRequest({ status, headers }: Pick<ResponseLike, 'status' | 'headers'>): boolean {
  const isShared = headers.get('X-RateLimit-Scope') === 'shared';
  return (status === 401 || status === 403 || status === 429) && !isShared;
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
