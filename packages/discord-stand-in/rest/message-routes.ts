import * as spec from 'discord-api-spec/zod';
import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import * as z from 'zod/mini';
import type { MessageBody } from '../messages/body.ts';
import { askedMessages } from '../messages/history.ts';
import { edit, post, remove } from '../messages/messages.ts';
import { requireProper, requireProperEdit } from '../messages/rules.ts';
import type { Channel, Message, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { messageAsInSchema } from '../schema/lenience.ts';
import { botPermissions } from '../world/channel-permissions.ts';
import { permits } from '../world/permissions.ts';
import {
  messageIn,
  requireEmbeddable,
  requirePermission,
  requireReply,
  visibleChannel,
  withPermittedEmbeds,
} from './channel-access.ts';
import { perChannel } from './rate-limits.ts';
import type { Call, Route } from './routes.ts';

// Discord says "in the past few minutes".
const nonceMs = 3 * 60_000;

const many = '/channels/:channel/messages';
const one = `${many}/:message`;

/** The routes about the messages in a channel. */
export function messageRoutes(world: World): Route[] {
  return [
    {
      method: 'POST',
      path: many,
      request: spec.MessageCreateRequestSchema,
      judged: messageAsInSchema,
      answer: spec.MessageResponseSchema,
      bucket: { name: 'create-message', allowance: perChannel },
      handle: (call) => ({ status: 200, body: create(world, call).raw }),
    },
    {
      method: 'GET',
      path: many,
      answer: z.array(spec.MessageResponseSchema),
      handle: (call) => ({ status: 200, body: listed(world, call).map(({ raw }) => raw) }),
    },
    {
      method: 'GET',
      path: one,
      answer: spec.MessageResponseSchema,
      handle: ({ param }) => {
        const channel = visibleChannel(world, param('channel'));
        requirePermission(channel, 'ReadMessageHistory');
        return { status: 200, body: messageIn(channel, param('message')).raw };
      },
    },
    {
      method: 'PATCH',
      path: one,
      request: spec.MessageEditRequestPartialSchema,
      judged: messageAsInSchema,
      answer: spec.MessageResponseSchema,
      bucket: { name: 'edit-message', allowance: perChannel },
      handle: (call) => ({ status: 200, body: change(world, call).raw }),
    },
    {
      method: 'DELETE',
      path: one,
      handle: ({ param }) => {
        const channel = visibleChannel(world, param('channel'));
        const message = messageIn(channel, param('message'));
        requireOwnOrManaged(world, channel, message);
        requireAwake(channel);
        remove(world, channel, message);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: `${one}/crosspost`,
      answer: spec.MessageResponseSchema,
      handle: (call) => ({ status: 200, body: crosspost(world, call).raw }),
    },
  ];
}

function create(world: World, { param, body, uploads }: Call): Message {
  const channel = visibleChannel(world, param('channel'));
  const draft = body as MessageBody;
  requireWritable(channel);
  if (uploads.length > 0) requirePermission(channel, 'AttachFiles');
  requireProper(draft, uploads);
  requireReply(channel, draft);
  requireEmbeddable(channel, draft);
  const first = draft.enforce_nonce ? withSameNonce(world, channel, draft) : undefined;
  // Somebody deleted it: Discord does not make it anew (discord-api-docs pull request 6647).
  if (first?.deleted) throw refusal('unknownMessage');
  if (first) return first;
  if (channel.thread) channel.thread.archived = false;
  return post(world, channel, withPermittedEmbeds(channel, draft), { author: world.bot, uploads });
}

function change(world: World, { param, body, uploads }: Call): Message {
  const channel = visibleChannel(world, param('channel'));
  const message = messageIn(channel, param('message'));
  const changes = body as MessageBody;
  if (message.authorId !== world.bot.id) throw refusal('anotherAuthor');
  requireAwake(channel);
  requireProperEdit(message, changes, uploads);
  edit(world, channel, message, withPermittedEmbeds(channel, changes), uploads);
  return message;
}

function listed(world: World, { param, query }: Call): Message[] {
  const channel = visibleChannel(world, param('channel'));
  // Without this permission Discord answers as if nothing had ever been written.
  if (!permits(botPermissions(channel), 'ReadMessageHistory')) return [];
  return askedMessages(channel.messages, query);
}

function crosspost(world: World, { param }: Call): Message {
  const channel = visibleChannel(world, param('channel'));
  if (channel.type !== ChannelType.GuildAnnouncement) throw refusal('wrongChannelType');
  requirePermission(channel, 'SendMessages');
  const message = messageIn(channel, param('message'));
  requireOwnOrManaged(world, channel, message);
  if (message.flags & MessageFlags.Crossposted) throw refusal('alreadyCrossposted');
  message.flags |= MessageFlags.Crossposted;
  world.changes.announce();
  return message;
}

function requireWritable(channel: Channel): void {
  requirePermission(channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.type === ChannelType.GuildForum) throw refusal('notATextChannel');
  if (channel.thread?.locked && !permits(botPermissions(channel), 'ManageThreads')) requireAwake(channel);
}

function requireAwake({ thread }: Channel): void {
  if (thread?.archived) throw refusal('threadArchived');
}

function requireOwnOrManaged(world: World, channel: Channel, { authorId }: Message): void {
  if (authorId !== world.bot.id) requirePermission(channel, 'ManageMessages');
}

function withSameNonce(world: World, channel: Channel, { nonce }: MessageBody): Message | undefined {
  if (nonce === undefined || nonce === null) return undefined;
  const first = channel.everyMessage.find(
    (earlier) =>
      earlier.nonce === nonce &&
      earlier.authorId === world.bot.id &&
      world.clock() - earlier.createdAt < nonceMs,
  );
  // What was deleted is not created again either (discord-api-docs pull request 6647).
  if (first?.deleted) throw refusal('unknownMessage');
  return first;
}
