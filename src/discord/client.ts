import { setTimeout as delay } from 'node:timers/promises';
import { Client, Events, Options, Status } from 'discord.js';
import type { Log } from '../log.ts';
import { type Api, discordRequest, restOptions } from '../sending/delivery-rest.ts';
import { answerRequest } from './answer-request.ts';
import { sharding } from './sharding.ts';

/** The part of Discord's traffic that this process takes: these shards of so many. */
export type Part = { shards: number[]; count: number };

/** No intents: commands, buttons and menus arrive without any, and nothing about servers, members or messages does. */
export function discordClient({ apiUrl }: Api, part: Part | null, log: Log): Client {
  const client = new Client({
    intents: [],
    // A single process takes as many shards as Discord recommends.
    ...(part === null ? { shards: 'auto' } : { shards: part.shards, shardCount: part.count }),
    // Discord's own default is everybody. A reply that should ping somebody says so itself.
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: 0,
    }),
    rest: { ...restOptions(apiUrl), makeRequest: answerRequest(discordRequest) },
    ws: {
      buildStrategy: sharding({
        log,
        clock: () => performance.now(),
        wait: (delayMs, signal) => delay(delayMs, undefined, { signal }).catch(() => {}),
        random: Math.random,
      }),
    },
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

/** Whether events arrive from Discord, on every shard of this process. */
export function isConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}
