import { createClient } from '@redis/client';

const connectTimeoutMs = 3_000;
/** A dead connection is as silent as an idle one; pings tell them apart. */
const silenceMs = 4_000;
const pingEveryMs = 1_500;
const longestReconnectMs = 1_000;

export type RedisClient = Awaited<ReturnType<typeof connected>>;

/** Rejects if nobody answers. Once connected, the client reconnects by itself, and commands sent in the meantime reject at once. */
export async function connected(url: string) {
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
