import { createClient } from '@redis/client';

const connectTimeoutMs = 3_000;
/** A connection that was cut without a word says nothing; pings tell it from one that is at rest. */
const silenceMs = 4_000;
const pingEveryMs = 1_500;
const longestReconnectMs = 1_000;

export type RedisClient = Awaited<ReturnType<typeof connected>>;

/** Rejects where nobody answers; once connected it connects anew by itself, and whoever asks meanwhile is told at once. */
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
