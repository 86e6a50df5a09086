import { createClient } from '@redis/client';
import type { StorageNeeds } from './engine.ts';

const connectTimeoutMs = 3_000;
/** A dead connection is as silent as an idle one; pings tell them apart. */
const silenceMs = 4_000;
const pingEveryMs = 1_500;
const longestReconnectMs = 1_000;
const hangUpEveryMs = 1_000;
const sayAgainMs = 60_000;

/**
 * What a server answers that does not, or no longer, take writes. After a failover another server has the same address, but only
 * for new connections. The error of a script has these words somewhere in the middle.
 */
const notTheMaster = /\b(READONLY|LOADING|MASTERDOWN|NOREPLICAS|UNBLOCKED|CLUSTERDOWN|TRYAGAIN)\b/;

export type RedisClient = Awaited<ReturnType<typeof connectedClient>>;

export type RedisConnection = {
  client: RedisClient;
  /** Passes on the answer to a command, and reconnects if it is the answer of a server that takes no writes. */
  heard<T>(asked: Promise<T>): Promise<T>;
};

/** Rejects if nobody answers. Once connected, the client reconnects by itself, and commands sent in the meantime reject at once. */
export async function redisConnection(
  url: string,
  { clock, log }: Pick<StorageNeeds, 'clock' | 'log'>,
): Promise<RedisConnection> {
  const client = await connectedClient(url);
  let hungUpAt = Number.NEGATIVE_INFINITY;
  let saidAt = Number.NEGATIVE_INFINITY;

  function hangUp(why: string): void {
    const now = clock();
    if (now - hungUpAt < hangUpEveryMs) return;
    hungUpAt = now;
    if (now - saidAt >= sayAgainMs) {
      saidAt = now;
      log.warn({ why }, 'the storage takes no writes on this connection: connecting anew');
    }
    // The server then closes the connection, and the client reconnects as it does whenever one breaks.
    client.sendCommand(['QUIT']).catch(() => {});
  }

  return {
    client,
    heard: (asked) =>
      asked.catch((error: Error) => {
        if (notTheMaster.test(error.message)) hangUp(error.message);
        throw error;
      }),
  };
}

async function connectedClient(url: string) {
  let wasReady = false;
  const client = createClient({
    url,
    socket: {
      connectTimeout: connectTimeoutMs,
      socketTimeout: silenceMs,
      reconnectStrategy: (retries) => wasReady && Math.min(50 * 2 ** retries, longestReconnectMs),
    },
    pingInterval: pingEveryMs,
    disableOfflineQueue: true,
  });
  client.on('error', () => {});
  await client.connect();
  wasReady = true;
  return client;
}
