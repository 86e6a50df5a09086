import * as spec from 'discord-api-spec/zod';
import { ChannelType } from 'discord-api-types/v10';
import type { Channel, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { threadAsInSchema } from '../schema/lenience.ts';
import { withoutNulls } from '../without-nulls.ts';
import { apiChannel } from '../world/api-channel.ts';
import { changeThread, startThread, type ThreadChanges, type ThreadStart } from '../world/threads.ts';
import { messageIn, requirePermission, visibleChannel } from './channel-access.ts';
import type { Call, Route } from './routes.ts';

const parents = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** The routes with which a bot starts a thread from a message, and changes one. */
export function threadRoutes(world: World): Route[] {
  return [
    {
      method: 'POST',
      path: '/channels/:channel/messages/:message/threads',
      request: spec.CreateTextThreadWithMessageRequestSchema,
      judged: threadAsInSchema,
      answer: spec.ThreadResponseSchema,
      handle: (call) => ({ status: 201, body: apiChannel(start(world, call), world.bot.id) }),
    },
    {
      method: 'PATCH',
      path: '/channels/:channel',
      request: spec.UpdateThreadRequestPartialSchema,
      answer: spec.ThreadResponseSchema,
      handle: (call) => ({ status: 200, body: apiChannel(change(world, call), world.bot.id) }),
    },
  ];
}

function start(world: World, { param, body }: Call): Channel {
  const channel = visibleChannel(world, param('channel'));
  if (!parents.includes(channel.type)) throw refusal('wrongChannelType');
  requirePermission(channel, 'CreatePublicThreads');
  const message = messageIn(channel, param('message'));
  if (world.channels.has(message.id)) throw refusal('threadExists');
  return startThread(world, channel, message, withoutNulls(body) as ThreadStart);
}

/** The bot counts as whoever started the thread: others than it only whoever may manage threads changes what it is called. */
function change(world: World, { param, body }: Call): Channel {
  const channel = visibleChannel(world, param('channel'));
  const changes = withoutNulls(body ?? {}) as ThreadChanges;
  const { thread } = channel;
  if (!thread) throw refusal('wrongChannelType');
  requirePermission(channel, 'SendMessagesInThreads');
  if (thread.locked || changes.locked !== undefined) requirePermission(channel, 'ManageThreads');
  const { archived = thread.archived, locked: _, ...others } = changes;
  if (thread.archived && archived && Object.keys(others).length > 0) throw refusal('threadArchived');
  changeThread(world, channel, changes);
  return channel;
}
