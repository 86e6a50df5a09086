import {
  ChannelType,
  type Client,
  DiscordAPIError,
  type Guild,
  type GuildBasedChannel,
  type GuildMember,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { ExtraName, Place } from './messenger.ts';

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
/** To open a thread under an alert; to publish an alert of its own, the bot needs no more than to post it. */
const neededForThread = { 'Create Public Threads': PermissionFlagsBits.CreatePublicThreads };
/** To have a channel follow another one, and to look after that. */
const neededToFollow = { 'Manage Webhooks': PermissionFlagsBits.ManageWebhooks };
const neededInLockedThread = { 'Manage Threads': PermissionFlagsBits.ManageThreads };
/** Who may not join a voice channel may not write in it either. */
const neededInVoice = { ...needed, Connect: PermissionFlagsBits.Connect };
/** What is missing for as long as a moderator has timed the bot out, whatever its permissions. */
export const endOfTimeOut = 'the end of my time-out';

/** Discord shows a channel only to those who may view it, and a server only to its members. */
const hiddenChannel = 50001;
const hiddenServer = 10004;

/**
 * Which permissions the bot lacks in a channel. Discord's refusal doesn't say, so this asks for the server's roles and the
 * channel's overwrites; nothing of it is kept. Empty when nothing is found missing or the server can't be asked.
 */
export async function missingPermissions(
  client: Client,
  place: Place,
  now: number,
  extra?: ExtraName | 'follow',
): Promise<string[]> {
  try {
    const guild = await client.guilds.fetch({ guild: place.guildId, force: true, cache: false });
    const channel = await channelIn(guild, place.channelId);
    if (channel === null) return [];
    const me = await guild.members.fetchMe({ force: true, cache: false });
    const subject = await permissionSubject(channel);
    const granted = subject?.permissionsFor(me);
    if (granted == null) return [];
    const all = {
      ...neededIn(channel),
      ...(extra === 'thread' && neededForThread),
      ...(extra === 'follow' && neededToFollow),
    };
    const missing = Object.entries(all).filter(([, flag]) => !granted.has(flag));
    return [...missing.map(([name]) => name), ...(isTimedOut(me, granted, now) ? [endOfTimeOut] : [])];
  } catch (error) {
    const code = codeOf(error);
    return code === hiddenChannel || code === hiddenServer ? ['View Channel'] : [];
  }
}

/** Discord refuses to show a voice channel also where only joining it is denied, but lists all that the bot can see. */
async function channelIn(guild: Guild, channelId: string): Promise<GuildBasedChannel | null> {
  try {
    return await guild.channels.fetch(channelId, { force: true, cache: false });
  } catch (error) {
    if (codeOf(error) !== hiddenChannel) throw error;
    const listed = await guild.channels.fetch(undefined, { force: true, cache: false });
    const channel = listed.get(channelId);
    if (channel == null) throw error;
    return channel;
  }
}

/** `away`: the bot is not in the server. `hidden`: it is, and may not see the channel. */
export type Sight = 'seen' | 'hidden' | 'away' | 'unknown';

/** What the bot can see of a channel. Only a hidden one costs a refusal. */
export async function sightOf(client: Client, { guildId, channelId }: Place): Promise<Sight> {
  try {
    const guild = await client.guilds.fetch({ guild: guildId, force: true, cache: false });
    await guild.channels.fetch(channelId, { force: true, cache: false });
    return 'seen';
  } catch (error) {
    const code = codeOf(error);
    if (code === hiddenServer) return 'away';
    return code === hiddenChannel ? 'hidden' : 'unknown';
  }
}

function codeOf(error: unknown): number | string | undefined {
  return error instanceof DiscordAPIError ? error.code : undefined;
}

function isTimedOut(me: GuildMember, granted: Readonly<PermissionsBitField>, now: number): boolean {
  const until = me.communicationDisabledUntilTimestamp ?? 0;
  return until > now && !granted.has(PermissionFlagsBits.Administrator);
}

function neededIn(channel: GuildBasedChannel): Record<string, bigint> {
  const { type } = channel;
  if (type === ChannelType.GuildVoice || type === ChannelType.GuildStageVoice) return neededInVoice;
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
