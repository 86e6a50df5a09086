import { MessageFlags } from 'discord-api-types/v10';
import type { Channel, Message, Webhook, World } from '../model.ts';
import { edit, post } from './messages.ts';

/**
 * Posts what was published in every channel that follows. A copy has no components (discord-api-docs issue 3079) and notifies nobody
 * whom the message mentions.
 */
export function copyToFollowers(world: World, message: Message): void {
  for (const webhook of followersOf(world, message)) {
    const { id, channel, source } = webhook;
    const reference = { type: 0, ...placeOf(source), message_id: message.id };
    const copy = post(
      world,
      channel,
      { content: message.content, allowed_mentions: { parse: [] } },
      {
        author: { id, name: nameOf(source), bot: true },
        flags: MessageFlags.IsCrosspost,
        foreign: {
          embeds: message.embeds,
          attachments: message.attachments,
          besides: { webhook_id: id, message_reference: reference },
        },
      },
    );
    webhook.copies.set(message.id, copy);
  }
}

/** Copies follow an edit for as long as their webhook is there. */
export function editCopies(world: World, message: Message): void {
  const { content, embeds } = message;
  for (const { channel, copies } of followersOf(world, message)) {
    const copy = copies.get(message.id);
    if (copy && !copy.deleted)
      edit(world, channel, copy, { content, embeds, allowed_mentions: { parse: [] } }, []);
  }
}

/** What a webhook of this announcement channel is called. */
export function nameOf({ guild, name }: Channel): string {
  return `${guild?.name} #${name}`;
}

export function placeOf({ id, guild }: Channel): { channel_id: string; guild_id: string } {
  return { channel_id: id, guild_id: guild?.id ?? '' };
}

function followersOf({ webhooks }: World, { channelId }: Message): Webhook[] {
  return [...webhooks.values()].filter(({ source }) => source.id === channelId);
}
