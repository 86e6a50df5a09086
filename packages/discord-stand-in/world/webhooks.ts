import { MessageType } from 'discord-api-types/v10';
import { nameOf, placeOf } from '../messages/crossposts.ts';
import { post } from '../messages/messages.ts';
import type { Channel, Webhook, World } from '../model.ts';
import { apiUser } from './users.ts';

/** Has a channel follow an announcement channel, which a message in it says. */
export function follow(world: World, source: Channel, channel: Channel): Webhook {
  const { webhooks } = channel;
  const webhook: Webhook = {
    id: world.newId(),
    channel,
    source,
    copies: new Map(),
    delete() {
      world.webhooks.delete(webhook.id);
      webhooks.splice(webhooks.indexOf(webhook), 1);
      world.changes.announce();
    },
  };
  world.webhooks.set(webhook.id, webhook);
  webhooks.push(webhook);
  const besides = { message_reference: { type: 0, ...placeOf(source) } };
  post(
    world,
    channel,
    { content: nameOf(source) },
    {
      author: world.bot,
      type: MessageType.ChannelFollowAdd,
      foreign: { embeds: [], attachments: [], besides },
    },
  );
  return webhook;
}

export function apiWebhook({ bot }: World, { id, channel, source }: Webhook): object {
  return {
    id,
    type: 2,
    name: nameOf(source),
    avatar: null,
    ...placeOf(channel),
    application_id: null,
    source_guild: { id: source.guild?.id, name: source.guild?.name, icon: null },
    source_channel: { id: source.id, name: source.name },
    user: apiUser(bot),
  };
}
