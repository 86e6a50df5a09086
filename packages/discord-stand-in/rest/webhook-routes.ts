import * as spec from 'discord-api-spec/zod';
import { ChannelType } from 'discord-api-types/v10';
import * as z from 'zod/mini';
import type { Webhook, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { apiWebhook, follow } from '../world/webhooks.ts';
import { requirePermission, visibleChannel } from './channel-access.ts';
import type { Call, Route } from './routes.ts';

const mostPerChannel = 15;
const mayFollow = [ChannelType.GuildText, ChannelType.GuildAnnouncement];

/** The routes with which a bot has a channel follow an announcement channel, and looks after that. */
export function webhookRoutes(world: World): Route[] {
  const one = '/webhooks/:webhook';
  return [
    {
      method: 'POST',
      path: '/channels/:channel/followers',
      request: z.strictObject({ webhook_channel_id: z.string() }),
      answer: spec.ChannelFollowerResponseSchema,
      handle: (call) => ({ status: 200, body: followed(world, call) }),
    },
    {
      method: 'GET',
      path: '/channels/:channel/webhooks',
      answer: z.array(spec.ChannelFollowerWebhookResponseSchema),
      handle: ({ param }) => {
        const channel = visibleChannel(world, param('channel'));
        requirePermission(channel, 'ManageWebhooks');
        return { status: 200, body: channel.webhooks.map((webhook) => apiWebhook(world, webhook)) };
      },
    },
    {
      method: 'GET',
      path: one,
      answer: spec.ChannelFollowerWebhookResponseSchema,
      handle: (call) => ({ status: 200, body: apiWebhook(world, managed(world, call)) }),
    },
    {
      method: 'DELETE',
      path: one,
      handle: (call) => {
        managed(world, call).delete();
        return { status: 204 };
      },
    },
  ];
}

/** Who follows twice has two webhooks, and everything twice: that Discord minds is documented nowhere. */
function followed(world: World, { param, body }: Call): object {
  const source = visibleChannel(world, param('channel'));
  if (source.type !== ChannelType.GuildAnnouncement) throw refusal('wrongChannelType');
  const { webhook_channel_id } = body as { webhook_channel_id: string };
  const channel = visibleChannel(world, webhook_channel_id);
  if (!mayFollow.includes(channel.type)) throw refusal('wrongChannelType');
  requirePermission(channel, 'ManageWebhooks');
  if (channel.webhooks.length >= mostPerChannel) throw refusal('tooManyWebhooks');
  return { channel_id: source.id, webhook_id: follow(world, source, channel).id };
}

function managed({ webhooks }: World, { param }: Call): Webhook {
  const webhook = webhooks.get(param('webhook'));
  if (!webhook) throw refusal('unknownWebhook');
  requirePermission(webhook.channel, 'ManageWebhooks');
  return webhook;
}
