import type { Channel, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { isDirectMessages } from './channel-permissions.ts';

/** Whether somebody and the bot are members of the same server. */
export function sharesServer({ guilds }: World, userId: string): boolean {
  return [...guilds.values()].some(({ bot, members }) => bot && members.has(userId));
}

/** Refuses to write to who shares no server with the bot and has not installed it either, or takes no messages of it. */
export function requireReachable(world: World, channel: Channel): void {
  const [recipient] = channel.recipients;
  if (!recipient || !isDirectMessages(channel)) return;
  if (!sharesServer(world, recipient.id) && !world.installedBy.has(recipient.id)) {
    throw refusal('noMutualGuilds');
  }
  if (world.closedTo.has(recipient.id)) throw refusal('directMessagesClosed');
}
