import {
  type APIAllowedMentions,
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageInteractionMetadata,
  type APIMessageReference,
  type APIMessageTopLevelComponent,
  MessageFlags,
  MessageType,
} from 'discord.js';
import { botPermissions, type Channel } from './channels.ts';
import { type Pings, pingsOf } from './mentions.ts';
import { shownComponents, shownEmbeds } from './message-content.ts';
import { permits } from './permissions.ts';
import { apiUser, type User } from './users.ts';
import type { World } from './world.ts';

/** What a request may say about a message. `attachments` describes new files, and on an edit lists the old ones to keep. */
export type MessageBody = {
  content?: string | null;
  embeds?: APIEmbed[] | null;
  components?: APIMessageTopLevelComponent[] | null;
  allowed_mentions?: APIAllowedMentions | null;
  attachments?: { id: string; filename?: string | null; description?: string | null }[] | null;
  flags?: number | null;
  nonce?: string | number | null;
  enforce_nonce?: boolean | null;
  message_reference?: { message_id: string; fail_if_not_exists?: boolean | null } | null;
};

/** A file of a multipart request: `files[0]` has the id 0. */
export type Upload = { id: string; file: File };

/** A message as the world remembers it. `versions` holds every body it was given, the present one last. */
export type Message = {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  readonly authorId: string;
  readonly createdAt: number;
  readonly nonce: string | number | null;
  readonly replyTo: string | null;
  readonly pings: Pings;
  readonly versions: { at: number; body: MessageBody }[];
  readonly interaction: APIMessageInteractionMetadata | undefined;
  readonly ephemeral: boolean;
  /** Whether the bot is still thinking: the answer was deferred and has not come. */
  readonly loading: boolean;
  /** The message as Discord's API shows it. */
  readonly raw: APIMessage;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  mentions: Pings;
  flags: number;
  editedAt: number | null;
  deleted: boolean;
};

export type Origin = {
  author: User;
  uploads?: readonly Upload[];
  type?: MessageType;
  interaction?: APIMessageInteractionMetadata;
  /** Flags that Discord sets itself. */
  flags?: number;
};

const authorsFlags = MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications;

/** Adds a message to a channel; an ephemeral one is seen by one person only and so is in no channel's list. */
export function post(world: World, channel: Channel, body: MessageBody, origin: Origin): Message {
  const { author, uploads = [], interaction } = origin;
  const id = world.newId();
  const replied = channel.messages.find((message) => message.id === body.message_reference?.message_id);
  const pings = mentionsOf(channel, body.content ?? '', body, replied);
  const type = origin.type ?? (replied ? MessageType.Reply : MessageType.Default);
  const message: Message = {
    id,
    channelId: channel.id,
    author,
    authorId: author.id,
    createdAt: world.clock(),
    nonce: body.nonce ?? null,
    replyTo: replied?.id ?? null,
    pings,
    versions: [{ at: world.clock(), body }],
    interaction,
    content: body.content ?? '',
    embeds: shownEmbeds(body.embeds ?? []),
    components: shownComponents(body.components ?? []),
    attachments: uploads.map((upload) => attachment(world, channel, body, upload)),
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
      return apiMessage(world, message, type, replied);
    },
  };
  if (!message.ephemeral) channel.everyMessage.push(message);
  world.tell({ kind: 'posted', channel, message });
  return message;
}

/** Changes what `body` names and keeps the rest. */
export function edit(
  world: World,
  channel: Channel,
  message: Message,
  body: MessageBody,
  uploads: readonly Upload[] = [],
): void {
  const wasLoading = message.loading;
  if (body.content !== undefined) message.content = body.content ?? '';
  if (body.embeds !== undefined) message.embeds = shownEmbeds(body.embeds ?? []);
  if (body.components !== undefined) message.components = shownComponents(body.components ?? []);
  message.attachments = [
    ...message.attachments.filter(
      ({ id }) => !body.attachments || body.attachments.some((kept) => kept.id === id),
    ),
    ...uploads.map((upload) => attachment(world, channel, body, upload)),
  ];
  if (body.flags !== undefined)
    message.flags = (message.flags & ~authorsFlags) | ((body.flags ?? 0) & authorsFlags);
  message.flags &= ~MessageFlags.Loading;
  message.mentions = mentionsOf(channel, message.content, body, undefined);
  message.versions.push({ at: world.clock(), body });
  message.editedAt = wasLoading ? null : world.clock();
  world.tell({ kind: 'edited', channel, message });
}

export function remove(world: World, channel: Channel, message: Message): void {
  message.deleted = true;
  world.tell({ kind: 'deleted', channel, message });
}

function mentionsOf(
  channel: Channel,
  content: string,
  body: MessageBody,
  replied: Message | undefined,
): Pings {
  return pingsOf({
    content,
    allowed: body.allowed_mentions,
    mayMentionEveryone: channel.guild !== undefined && permits(botPermissions(channel), 'MentionEveryone'),
    isMentionable: (roleId) => channel.guild?.roles.get(roleId)?.mentionable ?? false,
    repliedTo: replied?.authorId,
  });
}

function attachment(world: World, channel: Channel, body: MessageBody, { id, file }: Upload): APIAttachment {
  const described = body.attachments?.find((candidate) => String(candidate.id) === id);
  const filename = described?.filename ?? file.name;
  const attachmentId = world.newId();
  const url = `${world.apiUrl()}/attachments/${channel.id}/${attachmentId}/${encodeURIComponent(filename)}`;
  return {
    id: attachmentId,
    filename,
    size: file.size,
    url,
    proxy_url: url,
    ...(file.type && { content_type: file.type }),
    ...(described?.description && { description: described.description }),
  };
}

function apiMessage(
  world: World,
  message: Message,
  type: MessageType,
  replied: Message | undefined,
): APIMessage {
  const { mentions, interaction, nonce } = message;
  const reference: APIMessageReference | undefined = replied && {
    type: 0,
    channel_id: replied.channelId,
    message_id: replied.id,
  };
  const { referenced_message: _, ...repliedRaw } = replied && !replied.deleted ? replied.raw : {};
  return {
    id: message.id,
    type,
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
    ...(reference && {
      message_reference: reference,
      referenced_message: 'id' in repliedRaw ? (repliedRaw as APIMessage) : null,
    }),
  };
}
