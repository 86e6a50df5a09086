import { type Client, DiscordjsError, DiscordjsErrorCodes, Events, GatewayCloseCodes } from 'discord.js';
import type { Log } from '../log.ts';
import { RefusedByDiscord } from '../sending/refused.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

const refusals: Partial<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord does not accept the token. Make a new one in the developer portal.',
  [GatewayCloseCodes.InvalidShard]: 'Discord does not accept the shard.',
  [GatewayCloseCodes.ShardingRequired]: 'This bot is in so many servers that Discord requires sharding.',
  [GatewayCloseCodes.InvalidAPIVersion]: 'Discord no longer speaks the gateway version that this bot uses.',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not accept the intents.',
  [GatewayCloseCodes.DisallowedIntents]: 'Discord does not allow this bot the intents that it asks for.',
};

/**
 * Logs in and stays connected. While Discord can't be reached it tries again, ever more slowly. Rejects with
 * RefusedByDiscord when trying again is of no use; calls `onRefused` when that shows later.
 */
export async function connect(
  client: Client,
  token: string,
  wait: (delayMs: number) => Promise<void>,
  log: Log,
  onRefused: (error: RefusedByDiscord) => void,
): Promise<void> {
  const refused = new Promise<never>((_, reject) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const error = new RefusedByDiscord(
        refusals[code] ?? `Discord closed the connection for good (${code}).`,
      );
      reject(error);
      onRefused(error);
    });
  });
  for (let delayMs = firstWaitMs; ; delayMs = Math.min(longestWaitMs, delayMs * 2)) {
    try {
      await Promise.race([client.login(token), refused]);
      return;
    } catch (error) {
      if (error instanceof RefusedByDiscord) throw error;
      if (isInvalidToken(error)) throw new RefusedByDiscord(refusals[GatewayCloseCodes.AuthenticationFailed]);
      log.warn({ error: messageOf(error), delayMs }, 'can not reach Discord, will try again');
      await wait(delayMs);
    }
  }
}

function isInvalidToken(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
