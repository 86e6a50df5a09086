import { type APIAuthorizingIntegrationOwnersMap, InteractionContextType } from 'discord-api-types/v10';
import type { Channel, Member, User } from '../model.ts';
import { botPermissions, isDirectMessages } from '../world/channel-permissions.ts';
import { permissionBits } from '../world/permissions.ts';

/** Who acts, and where. `userInstalled` is the use of an application that the person, not the server, has installed. */
export type Scene = {
  readonly user: User;
  readonly member: Member | undefined;
  readonly channel: Channel;
  readonly userInstalled: boolean;
};

// What Discord lets an application do that only the user has brought along.
const broughtAlong = permissionBits(['AttachFiles', 'EmbedLinks', 'MentionEveryone']);

export function contextOf({ channel }: Scene): InteractionContextType {
  if (channel.guild) return InteractionContextType.Guild;
  return isDirectMessages(channel) ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}

/** By whom the application was installed for this use: the user, the server, or (as server 0) for direct messages with it. */
export function ownersOf({ user, channel, userInstalled }: Scene): APIAuthorizingIntegrationOwnersMap {
  return userInstalled ? { 1: user.id } : { 0: channel.guild?.id ?? '0' };
}

/** What the application may do where the interaction happens. */
export function applicationPermissions({ channel }: Scene): bigint {
  const botIsThere = channel.guild ? channel.guild.bot !== undefined : isDirectMessages(channel);
  return botIsThere ? botPermissions(channel) : broughtAlong;
}

/** Where the scene is, for error messages. */
export function placeName({ channel }: Scene): string {
  return channel.guild ? `#${channel.name} of ${channel.guild.name}` : 'a direct message';
}
