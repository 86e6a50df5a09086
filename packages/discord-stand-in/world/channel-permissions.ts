import { ChannelType } from 'discord-api-types/v10';
import type { Channel } from '../model.ts';
import { permissionBits, permissionsIn } from './permissions.ts';

// In direct messages there are no roles: what an application may do there is fixed.
const directMessagePermissions = permissionBits([
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'AttachFiles',
  'EmbedLinks',
  'MentionEveryone',
  'UseExternalEmojis',
]);

/** Whether these are direct messages with the bot, and not between people. */
export function isDirectMessages({ type, recipients }: Channel): boolean {
  return type === ChannelType.DM && recipients.length === 1;
}

/** What the bot may do in a channel: nothing in a server it is not in, or between other people. */
export function botPermissions(channel: Channel): bigint {
  const { guild, overwrite } = channel;
  if (guild) return guild.bot ? permissionsIn(guild.bot.permissions, overwrite) : 0n;
  return isDirectMessages(channel) ? directMessagePermissions : 0n;
}
