import type { APIChannel, ChannelType } from 'discord-api-types/v10';
import type { Channel } from '../model.ts';
import { botPermissions } from './channel-permissions.ts';
import { apiUser } from './users.ts';

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

function threadMetadata({ archived, locked, autoArchiveMinutes }: NonNullable<Channel['thread']>): object {
  return { archived, locked, auto_archive_duration: autoArchiveMinutes, archive_timestamp: null };
}
