import { type Client, DiscordAPIError, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { Place } from './messenger.ts';

/** What the bot needs to post an alert, named as Discord's settings name it. */
const needed = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages': PermissionFlagsBits.SendMessages,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};
const neededInThread = {
  'View Channel': PermissionFlagsBits.ViewChannel,
  'Send Messages in Threads': PermissionFlagsBits.SendMessagesInThreads,
  'Embed Links': PermissionFlagsBits.EmbedLinks,
  'Read Message History': PermissionFlagsBits.ReadMessageHistory,
};
/** What an invitation asks for: enough for every channel and thread, unless that is locked. */
export const neededAnywhere = { ...needed, ...neededInThread };
const neededInLockedThread = { 'Manage Threads': PermissionFlagsBits.ManageThreads };

/** Discord shows a channel only to those who may view it, and a server only to its members. */
const hiddenChannel = 50001;
const hiddenServer = 10004;

/**
 * Which permissions the bot lacks in a channel. Discord's refusal doesn't say, so this asks for the server's roles and the
 * channel's overwrites; nothing of it is kept. Empty when nothing is missing or the server can't be asked.
 */
export async function missingPermissions(client: Client, place: Place): Promise<string[]> {
  try {
    const guild = await client.guilds.fetch({ guild: place.guildId, force: true, cache: false });
    const channel = await guild.channels.fetch(place.channelId, { force: true, cache: false });
    if (channel === null) return [];
    const me = await guild.members.fetchMe({ force: true, cache: false });
    const subject = await permissionSubject(channel);
    const granted = subject?.permissionsFor(me);
    if (granted == null) return [];
    return Object.entries(neededIn(channel))
      .filter(([, flag]) => !granted.has(flag))
      .map(([name]) => name);
  } catch (error) {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    return code === hiddenChannel || code === hiddenServer ? ['View Channel'] : [];
  }
}

function neededIn(channel: GuildBasedChannel): Record<string, bigint> {
  if (!channel.isThread()) return needed;
  return channel.locked ? { ...neededInThread, ...neededInLockedThread } : neededInThread;
}

/** A thread has no permissions of its own: its parent's count. */
async function permissionSubject(channel: GuildBasedChannel) {
  if (!channel.isThread()) return channel;
  return channel.parentId === null
    ? null
    : channel.guild.channels.fetch(channel.parentId, { force: true, cache: false });
}
