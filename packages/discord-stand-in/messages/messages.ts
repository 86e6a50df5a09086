import { type APIMessageInteractionMetadata, MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Channel, Message, User, World } from '../model.ts';
import { botPermissions } from '../world/channel-permissions.ts';
import { permits } from '../world/permissions.ts';
import { apiAttachment, apiMessage } from './api-message.ts';
import type { MessageBody, Upload } from './body.ts';
import { componentTexts } from './components.ts';
import { type Pings, pingsOf } from './mentions.ts';
import { shownComponents } from './shown-components.ts';
import { shownEmbeds } from './shown-embeds.ts';

export type Origin = {
  author: User;
  uploads?: readonly Upload[];
  type?: MessageType;
  interaction?: APIMessageInteractionMetadata;
  /** The message it refers to without notifying its author, other than a reply does. */
  replied?: Message | undefined;
  /** Flags that are not the author's to set. */
  flags?: number;
  /** What did not come through the API, and is shown as it is. */
  foreign?: Pick<Message, 'embeds' | 'attachments' | 'besides'>;
};

const authorsFlags =
  MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications | MessageFlags.IsComponentsV2;

/** Adds a message to a channel; an ephemeral one is seen by one person only and so is in no channel's list. */
export function post(world: World, channel: Channel, body: MessageBody, origin: Origin): Message {
  const { author, uploads = [], interaction } = origin;
  const {
    attachments = uploads.map((upload) => apiAttachment(world, channel, body, upload)),
    embeds = shownEmbeds(body.embeds ?? [], attachments),
    besides = {},
  } = origin.foreign ?? {};
  const components = shownComponents(body.components ?? [], { attachments, newId: world.newId });
  const repliedTo = channel.messages.find(({ id }) => id === body.message_reference?.message_id);
  const replied = repliedTo ?? origin.replied;
  const pings = mentionsOf(world, author, channel, textOf(body), body, interaction !== undefined, repliedTo);
  const message: Message = {
    id: world.newId(),
    channelId: channel.id,
    author,
    authorId: author.id,
    type: origin.type ?? (repliedTo ? MessageType.Reply : MessageType.Default),
    createdAt: world.clock(),
    nonce: body.nonce ?? null,
    replyTo: replied?.id ?? null,
    pings,
    versions: [{ at: world.clock(), body }],
    interaction,
    content: body.content ?? '',
    embeds,
    components,
    attachments,
    besides,
    mentions: pings,
    flags: ((body.flags ?? 0) & authorsFlags) | (origin.flags ?? 0),
    editedAt: null,
    deleted: false,
    get ephemeral() {
      return (message.flags & MessageFlags.Ephemeral) !== 0;
    },
    get loading() {
      return (message.flags & MessageFlags.Loading) !== 0;
    },
    get raw() {
      return apiMessage(world, message, replied);
    },
  };
  if (!message.ephemeral) channel.everyMessage.push(message);
  world.tell({ kind: 'posted', channel, message });
  return message;
}

/** Changes what `body` names and keeps the rest; a deferred answer comes by such a change. */
export function edit(
  world: World,
  channel: Channel,
  message: Message,
  body: MessageBody,
  uploads: readonly Upload[],
): void {
  message.attachments = [
    ...message.attachments.filter(
      ({ id }) => !body.attachments || body.attachments.some((kept) => kept.id === id),
    ),
    ...uploads.map((upload) => apiAttachment(world, channel, body, upload)),
  ];
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.embeds !== undefined) message.embeds = shownEmbeds(body.embeds ?? [], message.attachments);
  if (body.components !== undefined) {
    const { attachments } = message;
    message.components = shownComponents(body.components ?? [], { attachments, newId: world.newId });
  }
  const flags = body.flags ?? message.flags;
  const isOfComponents = (flags & MessageFlags.IsComponentsV2) !== 0;
  if ((isOfComponents ? body.components : body.content) !== undefined) {
    const isAnswer = message.interaction !== undefined;
    message.mentions = mentionsOf(world, message.author, channel, textOf(message), body, isAnswer, undefined);
  }
  if (!message.loading) message.editedAt = world.clock();
  message.flags = (message.flags & ~(authorsFlags | MessageFlags.Loading)) | (flags & authorsFlags);
  message.versions.push({ at: world.clock(), body });
  world.tell({ kind: 'edited', channel, message });
}

export function remove(world: World, channel: Channel, message: Message): void {
  message.deleted = true;
  for (const { copies } of world.webhooks.values()) {
    const copy = copies.get(message.id);
    if (copy) copy.flags |= MessageFlags.SourceMessageDeleted;
  }
  world.tell({ kind: 'deleted', channel, message });
}

function textOf({ content, components }: Pick<MessageBody, 'content' | 'components'>): string {
  return [content ?? '', ...componentTexts(components ?? [])].join('\n');
}

function mentionsOf(
  world: World,
  author: User,
  channel: Channel,
  content: string,
  body: MessageBody,
  isAnswer: boolean,
  replied: Message | undefined,
): Pings {
  const { guild } = channel;
  const ofMember = guild?.members.get(author.id)?.permissions ?? 0n;
  const permissions = author === world.bot ? botPermissions(channel) : ofMember;
  const mentionEveryone = guild !== undefined && permits(permissions, 'MentionEveryone');
  const mentionRole = (id: string) => {
    const role = guild?.roles.get(id);
    return role !== undefined && role !== guild?.everyone && (role.mentionable || mentionEveryone);
  };
  const may = { mentionEveryone, mentionRole };
  return pingsOf({ content, allowed: body.allowed_mentions, isAnswer, may, repliedTo: replied?.authorId });
}
