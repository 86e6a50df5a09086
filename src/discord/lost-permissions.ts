import { setTimeout as wait } from 'node:timers/promises';
import type { CommandContext } from './command.ts';

/** While alerts go out, what is asked of Discord besides may have to wait for longer than anybody who looks at a list. */
const lookedForMs = 1_000;

/** By channel, the permissions that alerts lack there by now, as far as that is known within a second. */
export async function lostPermissions(
  guildId: string,
  channelIds: readonly string[],
  missing: CommandContext['missing'],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const soon = wait(lookedForMs, [], { ref: false });
  const looked = await Promise.all(
    channelIds.map(
      async (channelId) => [channelId, await Promise.race([missing({ guildId, channelId }), soon])] as const,
    ),
  );
  return new Map(looked.filter(([, lacking]) => lacking.length > 0));
}
