import * as spec from 'discord-api-spec/zod';
import { ChannelType, MessageFlags } from 'discord-api-types/v10';
import * as z from 'zod/mini';
import type { MessageBody } from '../messages/body.ts';
import { copyToFollowers, editCopies } from '../messages/crossposts.ts';
import { askedMessages } from '../messages/history.ts';
import { edit, post, remove } from '../messages/messages.ts';
import { requireProper, requireProperEdit } from '../messages/rules.ts';
import type { Channel, Message, World } from '../model.ts';
import { type RefusalName, refusal, refusalFor } from '../refusals.ts';
import { messageAsInSchema } from '../schema/lenience.ts';
import { requireReachable } from '../world/reach.ts';
import {
  messageIn,
  requireEmbeddable,
  requirePermission,
  requireReply,
  visibleChannel,
  withPermittedEmbeds,
} from './channel-access.ts';
import {
  editsOfPublishedPerChannel,
  oldEditsPerChannel,
  perChannel,
  publishedPerChannel,
  type RateLimits,
  type Taken,
} from './rate-limits.ts';
import type { Call, Route } from './routes.ts';

// Discord says "in the past few minutes".
const nonceMs = 3 * 60_000;
const hourMs = 3_600_000;

const many = '/channels/:channel/messages';
const one = `${many}/:message`;

/** By nonce, the newest message that the bot posted under it, wherever that was. */
type ByNonce = Map<string, Message>;

/** What counts by real time, and what by Discord's. Neither where nothing is limited. */
type Limits = { real: RateLimits | undefined; hourly: RateLimits | undefined };

/** The routes about the messages in a channel. */
export function messageRoutes(world: World, limits: Limits): Route[] {
  const byNonce: ByNonce = new Map();
  return [
    {
      method: 'POST',
      path: many,
      request: spec.MessageCreateRequestSchema,
      judged: messageAsInSchema,
      answer: spec.MessageResponseSchema,
      bucket: { name: 'create-message', allowance: perChannel },
      handle: (call) => ({ status: 200, body: create(world, byNonce, call).raw }),
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
      handle: (call) => ({ status: 200, body: change(world, limits, call).raw }),
    },
    {
      method: 'DELETE',
      path: one,
      handle: ({ param }) => {
        const channel = visibleChannel(world, param('channel'));
        const message = messageIn(channel, param('message'));
        requireOwnOrManaged(world, channel, message);
        requireDeletable(channel);
        remove(world, channel, message);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: `${one}/crosspost`,
      answer: spec.MessageResponseSchema,
      handle: (call) => ({ status: 200, body: crosspost(world, limits, call).raw }),
    },
  ];
}

function create(world: World, byNonce: ByNonce, { param, body, uploads }: Call): Message {
  const channel = visibleChannel(world, param('channel'));
  const draft = body as MessageBody;
  requireReachable(world, channel);
  requireWritable(channel);
  if (uploads.length > 0) requirePermission(channel, 'AttachFiles');
  requireProper(draft, uploads);
  requireReply(channel, draft);
  requireEmbeddable(channel, draft);
  const first = draft.enforce_nonce ? withSameNonce(world, byNonce, draft) : undefined;
  if (first) return first;
  if (channel.thread) channel.thread.archived = false;
  const message = post(world, channel, withPermittedEmbeds(channel, draft), { author: world.bot, uploads });
  if (message.nonce !== null) byNonce.set(String(message.nonce), message);
  return message;
}

function change(world: World, limits: Limits, { param, body, uploads }: Call): Message {
  const channel = visibleChannel(world, param('channel'));
  const message = messageIn(channel, param('message'));
  const changes = body as MessageBody;
  if (message.authorId !== world.bot.id) throw refusal('anotherAuthor');
  requireEditable(channel);
  requireProperEdit(message, changes, uploads);
  if (world.clock() - message.createdAt > hourMs) {
    requireWithin(limits.real?.take(`old edits ${channel.id}`, oldEditsPerChannel), 'tooManyOldEdits');
  }
  if (message.flags & MessageFlags.Crossposted) {
    const taken = limits.hourly?.take(`edits of published ${channel.id}`, editsOfPublishedPerChannel);
    requireWithin(taken, 'writeLimit');
  }
  edit(world, channel, message, withPermittedEmbeds(channel, changes), uploads);
  if (message.flags & MessageFlags.Crossposted) editCopies(world, message);
  return message;
}

function listed(world: World, { param, query }: Call): Message[] {
  const channel = visibleChannel(world, param('channel'));
  // Without this permission Discord answers as if nothing had ever been written.
  if (!channel.permits('ReadMessageHistory')) return [];
  return askedMessages(channel.messages, query);
}

function crosspost(world: World, { hourly }: Limits, { param }: Call): Message {
  const channel = visibleChannel(world, param('channel'));
  if (channel.type !== ChannelType.GuildAnnouncement) throw refusal('wrongChannelType');
  requirePermission(channel, 'SendMessages');
  const message = messageIn(channel, param('message'));
  requireOwnOrManaged(world, channel, message);
  if (message.flags & MessageFlags.Crossposted) throw refusal('alreadyCrossposted');
  requireWithin(hourly?.take(`published ${channel.id}`, publishedPerChannel), 'writeLimit');
  message.flags |= MessageFlags.Crossposted;
  world.tell({ kind: 'changed', channel, message });
  copyToFollowers(world, message);
  return message;
}

function requireWithin(taken: Taken | undefined, name: RefusalName): void {
  if (taken?.refused) throw refusalFor(name, taken.resetAfterMs);
}

function requireWritable(channel: Channel): void {
  requirePermission(channel, channel.thread ? 'SendMessagesInThreads' : 'SendMessages');
  if (channel.type === ChannelType.GuildForum) throw refusal('notATextChannel');
  if (isLocked(channel)) throw refusal(channel.thread?.archived ? 'threadArchived' : 'threadLocked');
}

function requireEditable(channel: Channel): void {
  if (channel.thread?.archived) throw refusal('threadArchived');
  if (isLocked(channel)) throw refusal('threadLocked');
}

// In a thread that sleeps, messages may still be deleted, and in one that is locked: only both together forbid it.
function requireDeletable(channel: Channel): void {
  if (channel.thread?.archived && isLocked(channel)) throw refusal('threadArchived');
}

function isLocked(channel: Channel): boolean {
  return channel.thread?.locked === true && !channel.permits('ManageThreads');
}

function requireOwnOrManaged(world: World, channel: Channel, { authorId }: Message): void {
  if (authorId !== world.bot.id) requirePermission(channel, 'ManageMessages');
}

function withSameNonce(world: World, byNonce: ByNonce, { nonce }: MessageBody): Message | undefined {
  const first = byNonce.get(String(nonce));
  if (!first || world.clock() - first.createdAt >= nonceMs) return undefined;
  // What was deleted is not created again either (discord-api-docs pull request 6647).
  if (first.deleted) throw refusal('unknownMessage');
  return first;
}
