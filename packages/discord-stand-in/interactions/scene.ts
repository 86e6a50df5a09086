import {
  type APIAuthorizingIntegrationOwnersMap,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { Channel, Member, User, World } from '../model.ts';
import { botPermissions, isDirectMessages } from '../world/channel-permissions.ts';
import { permissionBits } from '../world/permissions.ts';
import { sharesServer } from '../world/reach.ts';

/** Who acts, and where. `userInstalled`: the person has installed the application. */
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

/** Whether the application is there without the person: a member of the server, or (in direct messages) of one they share. */
export function isServerInstalled(world: World, { user, channel }: Scene): boolean {
  if (channel.guild) return channel.guild.bot !== undefined;
  return isDirectMessages(channel) && sharesServer(world, user.id);
}

/** By whom the application was installed for a use that is open to these: the server (0 in direct messages), the person, or both. */
export function ownersOf(
  world: World,
  scene: Scene,
  types: readonly ApplicationIntegrationType[],
): APIAuthorizingIntegrationOwnersMap {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType;
  const byServer = types.includes(GuildInstall) && isServerInstalled(world, scene);
  const byPerson = types.includes(UserInstall) && scene.userInstalled;
  return {
    ...(byServer && { [GuildInstall]: scene.channel.guild?.id ?? '0' }),
    ...(byPerson && { [UserInstall]: scene.user.id }),
  };
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
