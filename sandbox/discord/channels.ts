import { type APIChannel, ChannelType } from 'discord.js';
import type { Guild } from './guilds.ts';
import { type Message, remove } from './messages.ts';
import { type Overwrite, type PermissionName, permissionBits, permissionsIn } from './permissions.ts';
import { apiUser, type User } from './users.ts';
import type { World } from './world.ts';

export type ChannelKind = 'text' | 'announcement' | 'thread' | 'forum' | 'voice';

/** A channel and what a test may do to it. Overwrites are those of the bot; a thread's are its parent's, as in Discord. */
export type Channel = {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType;
  readonly guild: Guild | undefined;
  readonly parent: Channel | undefined;
  readonly recipients: readonly User[];
  readonly overwrite: Overwrite;
  readonly thread: { archived: boolean; locked: boolean } | undefined;
  readonly everyMessage: Message[];
  /** The messages that were not deleted, oldest first. */
  readonly messages: Message[];
  allow(...names: PermissionName[]): void;
  deny(...names: PermissionName[]): void;
  archive(options?: { locked?: boolean }): void;
  delete(): void;
  deleteMessage(id: string): void;
};

type Origin = Partial<Pick<Channel, 'guild' | 'parent' | 'recipients'>> & { name: string; type: ChannelType };

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

/** The type of channel Discord makes of a kind; a thread of an announcement channel is an announcement thread. */
export function channelType(kind: ChannelKind, parent: Channel | undefined): ChannelType {
  if (kind === 'announcement') return ChannelType.GuildAnnouncement;
  if (kind === 'forum') return ChannelType.GuildForum;
  if (kind === 'voice') return ChannelType.GuildVoice;
  if (kind === 'text') return ChannelType.GuildText;
  return parent?.type === ChannelType.GuildAnnouncement
    ? ChannelType.AnnouncementThread
    : ChannelType.PublicThread;
}

function isThread({ type }: Pick<Channel, 'type'>): boolean {
  return type === ChannelType.PublicThread || type === ChannelType.AnnouncementThread;
}

/** A new channel, registered in the world. */
export function channel(world: World, { name, type, guild, parent, recipients = [] }: Origin): Channel {
  const overwrite = parent?.overwrite ?? { allow: 0n, deny: 0n };
  const everyMessage: Message[] = [];
  const created: Channel = {
    id: world.newId(),
    name,
    type,
    guild,
    parent,
    recipients,
    overwrite,
    thread: isThread({ type }) ? { archived: false, locked: false } : undefined,
    everyMessage,
    get messages() {
      return everyMessage.filter(({ deleted }) => !deleted);
    },
    allow(...names) {
      overwrite.allow |= permissionBits(names);
      overwrite.deny &= ~permissionBits(names);
    },
    deny(...names) {
      overwrite.deny |= permissionBits(names);
      overwrite.allow &= ~permissionBits(names);
    },
    archive({ locked = false } = {}) {
      if (!created.thread) throw new Error(`${name} is no thread: only threads can be archived`);
      Object.assign(created.thread, { archived: true, locked });
    },
    delete() {
      world.channels.delete(created.id);
      for (const thread of [...world.channels.values()].filter((other) => other.parent === created))
        thread.delete();
      world.changes.announce();
    },
    deleteMessage(id) {
      const message = created.messages.find((candidate) => candidate.id === id);
      if (!message) throw new Error(`there is no message ${id} in #${name}`);
      remove(world, created, message);
    },
  };
  world.channels.set(created.id, created);
  return created;
}

/** The bot's direct messages with a user, begun if need be. */
export function directMessages(world: World, user: User): Channel {
  const begun = [...world.channels.values()].find(
    (channel) => isDirectMessages(channel) && channel.recipients[0] === user,
  );
  return begun ?? channel(world, { name: user.name, type: ChannelType.DM, recipients: [user] });
}

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

/** A channel as `GET /channels/{id}` answers it. */
export function apiChannel(channel: Channel, botId: string): object {
  const base = {
    id: channel.id,
    type: channel.type,
    flags: 0,
    // It goes on naming a message that was deleted.
    last_message_id: channel.everyMessage.at(-1)?.id ?? null,
  };
  if (!channel.guild) return { ...base, recipients: channel.recipients.map(apiUser) };
  const inGuild = {
    ...base,
    guild_id: channel.guild.id,
    name: channel.name,
    parent_id: channel.parent?.id ?? null,
  };
  if (channel.thread) {
    return {
      ...inGuild,
      owner_id: botId,
      thread_metadata: threadMetadata(channel.thread),
      message_count: channel.messages.length,
      member_count: 1,
      total_message_sent: channel.everyMessage.length,
    };
  }
  return {
    ...inGuild,
    position: 0,
    nsfw: false,
    permission_overwrites: [
      { id: botId, type: 1, allow: String(channel.overwrite.allow), deny: String(channel.overwrite.deny) },
    ],
  };
}

/** A channel as interactions show it: the one they come from, and those given as options. */
export function interactionChannel(channel: Channel, permissions: bigint): Partial<APIChannel> {
  if (!channel.guild) return { id: channel.id, type: channel.type as ChannelType.DM };
  const partial = {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    guild_id: channel.guild.id,
    flags: 0,
    permissions: String(permissions),
    app_permissions: String(botPermissions(channel)),
    ...(channel.parent && { parent_id: channel.parent.id }),
    ...(channel.thread && { thread_metadata: threadMetadata(channel.thread) }),
  };
  return partial as Partial<APIChannel>;
}

function threadMetadata(thread: { archived: boolean; locked: boolean }): object {
  return { ...thread, auto_archive_duration: 1440, archive_timestamp: null };
}
