import type { MessageBody } from '../messages/body.ts';
import type { Channel, Message, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import type { PermissionName } from '../world/permissions.ts';

/** The channel with this id, if the bot can see it. */
export function visibleChannel(world: World, id: string): Channel {
  const channel = world.channels.get(id);
  if (!channel) throw refusal('unknownChannel');
  if (!channel.permits('ViewChannel')) throw refusal('missingAccess');
  return channel;
}

export function requirePermission(channel: Channel, name: PermissionName): void {
  if (!channel.permits(name)) throw refusal('missingPermissions');
}

export function messageIn(channel: Channel, id: string): Message {
  const message = channel.messages.find((candidate) => candidate.id === id);
  if (!message) throw refusal('unknownMessage');
  return message;
}

/** Refuses a reply to what the bot cannot read, or to what is not there unless the bot does not mind. */
export function requireReply(channel: Channel, { message_reference: reference }: MessageBody): void {
  if (!reference) return;
  if (!channel.permits('ReadMessageHistory')) throw refusal('replyNeedsHistory');
  const exists = channel.messages.some(({ id }) => id === reference.message_id);
  if (exists || reference.fail_if_not_exists === false) return;
  throw refusal('invalidBody', [
    { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}

/**
 * Where links may not be embedded, Discord drops the embeds of a message without a word, and refuses one that is nothing
 * else (discord-api-docs issue 2601).
 */
export function withPermittedEmbeds(channel: Channel, body: MessageBody): MessageBody {
  return body.embeds && !channel.permits('EmbedLinks') ? { ...body, embeds: [] } : body;
}

export function requireEmbeddable(channel: Channel, { content, embeds }: MessageBody): void {
  if (embeds?.length && !content) requirePermission(channel, 'EmbedLinks');
}
