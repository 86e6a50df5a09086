import { ChannelType, MessageFlags } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import { apiChannel, botPermissions, type Channel, channel, isThread } from './channels.ts';
import { messageAsInSchema } from './lenience.ts';
import { isEmpty, messageProblems } from './message-limits.ts';
import { edit, type Message, type MessageBody, post, remove, type Upload } from './messages.ts';
import { type PermissionName, permits } from './permissions.ts';
import { perChannel } from './rate-limits.ts';
import { refusal } from './refusals.ts';
import type { Call, Route } from './rest.ts';
import type { World } from './world.ts';

// Discord says "in the past few minutes".
const nonceMs = 3 * 60_000;

const channelSchema = z.union([
  spec.GuildChannelResponseSchema,
  spec.ThreadResponseSchema,
  spec.PrivateChannelResponseSchema,
]);
const messages = '/channels/:channel/messages';
const message = `${messages}/:message`;

/** The routes about channels and the messages in them. */
export function messageRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      answer: channelSchema,
      handle: (call) => ({ status: 200, body: apiChannel(visibleChannel(world, call), world.bot.id) }),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      request: spec.CreatePrivateChannelRequestSchema,
      answer: spec.PrivateChannelResponseSchema,
      handle: ({ body }) => {
        const { recipient_id } = body as { recipient_id?: string };
        return { status: 200, body: apiChannel(directMessages(world, recipient_id ?? ''), world.bot.id) };
      },
    },
    {
      method: 'POST',
      path: messages,
      request: spec.MessageCreateRequestSchema,
      judged: messageAsInSchema,
      answer: spec.MessageResponseSchema,
      bucket: { name: 'create-message', allowance: perChannel },
      handle: (call) => ({ status: 200, body: create(world, call).raw }),
    },
    {
      method: 'GET',
      path: messages,
      answer: z.array(spec.MessageResponseSchema),
      handle: (call) => ({ status: 200, body: list(world, call).map(({ raw }) => raw) }),
    },
    {
      method: 'GET',
      path: message,
      answer: spec.MessageResponseSchema,
      handle: (call) => {
        const place = visibleChannel(world, call);
        require(place, 'ReadMessageHistory');
        return { status: 200, body: messageIn(place, call.param('message')).raw };
      },
    },
    {
      method: 'PATCH',
      path: message,
      request: spec.MessageEditRequestPartialSchema,
      judged: messageAsInSchema,
      answer: spec.MessageResponseSchema,
      bucket: { name: 'edit-message', allowance: perChannel },
      handle: (call) => ({ status: 200, body: change(world, call).raw }),
    },
    {
      method: 'DELETE',
      path: message,
      handle: (call) => {
        const place = visibleChannel(world, call);
        const target = messageIn(place, call.param('message'));
        if (target.authorId !== world.bot.id) require(place, 'ManageMessages');
        remove(world, place, target);
        return { status: 204 };
      },
    },
    {
      method: 'POST',
      path: `${message}/crosspost`,
      answer: spec.MessageResponseSchema,
      handle: (call) => {
        const place = visibleChannel(world, call);
        if (place.type !== ChannelType.GuildAnnouncement) throw refusal('wrongChannelType');
        require(place, 'SendMessages');
        const target = messageIn(place, call.param('message'));
        if (target.authorId !== world.bot.id) require(place, 'ManageMessages');
        if (target.flags & MessageFlags.Crossposted) throw refusal('alreadyCrossposted');
        target.flags |= MessageFlags.Crossposted;
        return { status: 200, body: target.raw };
      },
    },
  ];
}

/** The bot's direct messages with a user, begun if need be. */
export function directMessages(world: World, userId: string): Channel {
  const user = world.users.get(userId);
  if (!user || user.bot) throw refusal('unknownUser');
  const begun = [...world.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.DM && recipients.length === 1 && recipients[0] === user,
  );
  return begun ?? channel(world, { name: user.name, type: ChannelType.DM, recipients: [user] });
}

/** Refuses a body that breaks the rules for messages or holds nothing to show. */
export function requireProper(body: MessageBody, uploads: readonly Upload[]): void {
  const problems = messageProblems(body);
  if (problems.length > 0) throw refusal('invalidBody', problems);
  if (isEmpty(body, uploads)) throw refusal('emptyMessage');
}

/** The message as it will be after an edit, as far as rules about messages need it. */
export function afterEdit(message: Message, body: MessageBody): MessageBody {
  return {
    ...body,
    content: body.content === undefined ? message.content : body.content,
    embeds: body.embeds === undefined ? message.embeds : body.embeds,
    components: body.components === undefined ? message.components : body.components,
  };
}

function create(world: World, call: Call): Message {
  const place = visibleChannel(world, call);
  const body = call.body as MessageBody;
  const inThread = isThread(place);
  require(place, inThread ? 'SendMessagesInThreads' : 'SendMessages');
  if (place.type === ChannelType.GuildForum) throw refusal('notATextChannel');
  if (place.thread?.archived && place.thread.locked) throw refusal('threadArchived');
  if (call.uploads.length > 0) require(place, 'AttachFiles');
  requireProper(body, call.uploads);
  requireReply(place, body);
  const first = body.enforce_nonce ? sameNonce(world, place, body) : undefined;
  if (first) return first;
  if (place.thread) place.thread.archived = false;
  return post(world, place, allowedEmbeds(place, body), { author: world.bot, uploads: call.uploads });
}

function change(world: World, call: Call): Message {
  const place = visibleChannel(world, call);
  const target = messageIn(place, call.param('message'));
  const body = call.body as MessageBody;
  if (target.authorId !== world.bot.id) throw refusal('anotherAuthor');
  if (place.thread?.archived) throw refusal('threadArchived');
  requireProper(afterEdit(target, body), [...call.uploads, ...keptUploads(target)]);
  edit(world, place, target, allowedEmbeds(place, body), call.uploads);
  return target;
}

function list(world: World, { param, query }: Call): Message[] {
  const place = visibleChannel(world, { param });
  // Without this permission Discord answers as if nothing had ever been written.
  if (!permits(botPermissions(place), 'ReadMessageHistory')) return [];
  const before = query.get('before');
  const after = query.get('after');
  const limit = Math.min(Number(query.get('limit') ?? 50), 100);
  const within = place.messages.filter(
    ({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)),
  );
  return (after ? within.slice(0, limit) : within.slice(-limit)).reverse();
}

function visibleChannel(world: World, { param }: Pick<Call, 'param'>): Channel {
  const place = world.channels.get(param('channel'));
  if (!place) throw refusal('unknownChannel');
  if (!permits(botPermissions(place), 'ViewChannel')) throw refusal('missingAccess');
  return place;
}

function require(place: Channel, name: PermissionName): void {
  // In direct messages there is nothing to be missing.
  if (place.guild && !permits(botPermissions(place), name)) throw refusal('missingPermissions');
}

function messageIn(place: Channel, id: string): Message {
  const found = place.messages.find((candidate) => candidate.id === id);
  if (!found) throw refusal('unknownMessage');
  return found;
}

function requireReply(place: Channel, { message_reference: reference }: MessageBody): void {
  if (!reference) return;
  if (!permits(botPermissions(place), 'ReadMessageHistory')) throw refusal('replyNeedsHistory');
  const exists = place.messages.some(({ id }) => id === reference.message_id);
  if (exists || reference.fail_if_not_exists === false) return;
  throw refusal('invalidBody', [
    { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}

function sameNonce(world: World, place: Channel, { nonce }: MessageBody): Message | undefined {
  return place.everyMessage.find(
    (earlier) =>
      nonce !== undefined &&
      nonce !== null &&
      earlier.nonce === nonce &&
      earlier.authorId === world.bot.id &&
      world.clock() - earlier.createdAt < nonceMs,
  );
}

// Where links may not be embedded, Discord takes the message and drops its embeds without a word.
function allowedEmbeds(place: Channel, body: MessageBody): MessageBody {
  return permits(botPermissions(place), 'EmbedLinks') ? body : { ...body, embeds: [] };
}

function keptUploads({ attachments }: Message): Upload[] {
  return attachments.map(({ id, filename }) => ({ id, file: new File([], filename) }));
}
