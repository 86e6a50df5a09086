import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { apiChannel } from '../world/api-channel.ts';
import { directMessages } from '../world/channels.ts';
import { visibleChannel } from './channel-access.ts';
import type { Route } from './routes.ts';

/** The routes with which a bot looks at a channel and begins direct messages. */
export function channelRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      answer: z.union([
        spec.GuildChannelResponseSchema,
        spec.ThreadResponseSchema,
        spec.PrivateChannelResponseSchema,
      ]),
      handle: ({ param }) => ({
        status: 200,
        body: apiChannel(visibleChannel(world, param('channel')), world.bot.id),
      }),
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      request: spec.CreatePrivateChannelRequestSchema,
      answer: spec.PrivateChannelResponseSchema,
      handle: ({ body }) => {
        const { recipient_id } = body as { recipient_id?: string };
        const user = world.users.get(recipient_id ?? '');
        if (!user) throw refusal('unknownUser');
        if (user.bot) throw refusal('noBotsTakeMessages');
        return { status: 200, body: apiChannel(directMessages(world, user), world.bot.id) };
      },
    },
  ];
}
