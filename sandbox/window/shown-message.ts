import { InteractionType } from 'discord.js';
import type { Channel, Discord, Message } from '../../packages/discord-stand-in/index.ts';
import type { ShownMessage } from './protocol.ts';

const quoteLength = 120;

/** A message as the page needs it. `command` is what its author answers with it. */
export function shownMessage(
  discord: Discord,
  channel: Channel,
  message: Message,
  command: string | undefined,
): ShownMessage {
  const { author, interaction, pings } = message;
  const answersCommand = interaction?.type === InteractionType.ApplicationCommand && command !== undefined;
  return {
    id: message.id,
    channelId: channel.id,
    author: { id: author.id, name: author.name, bot: author.bot },
    createdAt: message.createdAt,
    editedAt: message.editedAt,
    content: message.content,
    pictures: message.attachments.flatMap(({ filename: name, content_type: type, url }) => {
      const bytes = discord.file(url);
      return bytes ? [{ name, url: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` }] : [];
    }),
    embeds: message.embeds,
    components: message.components,
    loading: message.loading,
    onlyFor: message.ephemeral ? (interaction?.user.id ?? null) : null,
    askedBy: interaction?.user.id ?? null,
    pings,
    replyTo: quoted(channel, message),
    command: answersCommand ? { user: nameOf(interaction.user), name: command } : null,
  };
}

function quoted(channel: Channel, { replyTo }: Message): ShownMessage['replyTo'] {
  if (replyTo === null) return null;
  const replied = channel.messages.find(({ id }) => id === replyTo);
  if (replied === undefined) return { author: '', text: 'Original message was deleted' };
  const text = replied.content || (replied.embeds[0]?.title ?? '');
  return { author: replied.author.name, text: text.slice(0, quoteLength) };
}

function nameOf({ username, global_name }: { username: string; global_name: string | null }): string {
  return global_name ?? username;
}
