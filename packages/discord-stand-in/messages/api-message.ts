import type { APIAttachment, APIChannel, APIMessage } from 'discord-api-types/v10';
import type { Channel, Message, World } from '../model.ts';
import { apiChannel } from '../world/api-channel.ts';
import { apiUser } from '../world/users.ts';
import type { MessageBody, Upload } from './body.ts';
import type { GivenFile } from './given-file.ts';

/** A message as Discord's API shows it, with the one it replies to unless that was deleted. */
export function apiMessage(world: World, message: Message, replied: Message | undefined): APIMessage {
  const { mentions, interaction, nonce } = message;
  const thread = world.channels.get(message.id);
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: apiUser(message.author),
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: message.attachments,
    mentions: mentions.users.flatMap((id) => world.users.get(id) ?? []).map(apiUser),
    mention_roles: [...mentions.roles],
    mention_everyone: mentions.everyone,
    timestamp: new Date(message.createdAt).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    flags: message.flags,
    pinned: false,
    tts: false,
    ...(nonce !== null && { nonce }),
    ...(interaction && {
      interaction_metadata: interaction,
      application_id: world.bot.id,
      webhook_id: world.bot.id,
    }),
    ...message.besides,
    ...(thread && { thread: apiChannel(thread, world.bot.id) as APIChannel }),
    ...(replied && {
      message_reference: { type: 0, channel_id: replied.channelId, message_id: replied.id },
      referenced_message: replied.deleted ? null : withoutReference(replied.raw),
    }),
  };
}

/** A file as the message it came with shows it. */
export function apiAttachment(
  world: World,
  channel: Channel,
  body: MessageBody,
  { id, file, bytes }: Upload,
): APIAttachment {
  const described = body.attachments?.find((candidate) => String(candidate.id) === id);
  const attachment = newAttachment(world, channel, described?.filename ?? file.name);
  world.files.set(new URL(attachment.url).pathname, bytes);
  return {
    ...attachment,
    size: file.size,
    ...(file.type && { content_type: file.type }),
    ...(described?.description && { description: described.description }),
  };
}

/** A file that somebody attached, who said more of it or less. */
export function givenAttachment(
  world: World,
  channel: Channel,
  { bytes, ...given }: GivenFile,
): APIAttachment {
  const attachment = newAttachment(world, channel, given.filename);
  if (bytes) world.files.set(new URL(attachment.url).pathname, bytes);
  return { ...attachment, size: bytes?.length ?? 1024, ...given };
}

/** What every file has as soon as it is in a channel. */
export function newAttachment(
  world: World,
  channel: Channel,
  filename: string,
): Pick<APIAttachment, 'id' | 'filename' | 'url' | 'proxy_url'> {
  const id = world.newId();
  const url = `${world.apiUrl()}/attachments/${channel.id}/${id}/${encodeURIComponent(filename)}`;
  return { id, filename, url, proxy_url: url };
}

/** A message without the one it replies to: Discord shows one step of a conversation, not the whole of it. */
export function withoutReference({ referenced_message: _, ...message }: APIMessage): APIMessage {
  return message;
}
