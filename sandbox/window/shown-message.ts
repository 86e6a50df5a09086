import { InteractionType, MessageFlags } from 'discord.js';
import type { Channel, Discord, Message } from '../../packages/discord-stand-in/index.ts';
import { quotedText } from '../quoted-text.ts';
import type { ShownMessage } from './protocol.ts';

const quoteLength = 120;

/** A message as the page needs it. `command` is what its author answers with it. */
export function shownMessage(
  discord: Discord,
  channel: Channel,
  message: Message,
  command: string | undefined,
): ShownMessage {
  const { author, interaction, pings, flags } = message;
  const thread = discord.channels().find(({ id }) => id === message.id);
  const files = new Map(message.attachments.flatMap((file) => pictureOf(discord, file)));
  const answersCommand = interaction?.type === InteractionType.ApplicationCommand && command !== undefined;
  return {
    id: message.id,
    channelId: channel.id,
    author: { id: author.id, name: author.name, bot: author.bot },
    createdAt: message.createdAt,
    editedAt: message.editedAt,
    content: message.content,
    // A message that is made of components shows its files only where these say so.
    pictures: flags & MessageFlags.IsComponentsV2 ? [] : picturesBeside(message.embeds, files),
    embeds: message.embeds.map((embed) => withItsPicture(embed, files)),
    components: withPictures(message.components, files),
    loading: message.loading,
    onlyFor: message.ephemeral ? (interaction?.user.id ?? null) : null,
    askedBy: interaction?.user.id ?? null,
    pings,
    replyTo: quoted(channel, message),
    command: answersCommand ? { user: nameOf(interaction.user), name: command } : null,
    published: (flags & MessageFlags.Crossposted) !== 0,
    thread: thread ? { id: thread.id, name: thread.name } : null,
  };
}

type Picture = ShownMessage['pictures'][number];

/** A file by its address, if it can be shown: the page asks nobody but its own server for anything. */
function pictureOf(
  discord: Discord,
  { filename: name, content_type: type, url }: Message['attachments'][number],
): [string, Picture][] {
  const bytes = discord.file(url);
  return bytes ? [[url, { name, url: `data:${type};base64,${Buffer.from(bytes).toString('base64')}` }]] : [];
}

/** The files that no embed shows. */
function picturesBeside(embeds: Message['embeds'], files: ReadonlyMap<string, Picture>): Picture[] {
  const shown = new Set(embeds.map(({ image }) => image?.url));
  return [...files].flatMap(([url, picture]) => (shown.has(url) ? [] : [picture]));
}

function withItsPicture(
  embed: Message['embeds'][number],
  files: ReadonlyMap<string, Picture>,
): Message['embeds'][number] {
  const picture = embed.image && files.get(embed.image.url);
  return picture ? { ...embed, image: { url: picture.url } } : embed;
}

function withPictures(
  components: Message['components'],
  files: ReadonlyMap<string, Picture>,
): Message['components'] {
  if (files.size === 0) return components;
  const text = JSON.stringify(components);
  return JSON.parse(text, (key, value) => (key === 'url' ? (files.get(value)?.url ?? value) : value));
}

function quoted(channel: Channel, { replyTo }: Message): ShownMessage['replyTo'] {
  if (replyTo === null) return null;
  const replied = channel.messages.find(({ id }) => id === replyTo);
  if (replied === undefined) return { author: '', text: 'Original message was deleted' };
  return { author: replied.author.name, text: quotedText(replied).slice(0, quoteLength) };
}

function nameOf({ username, global_name }: { username: string; global_name: string | null }): string {
  return global_name ?? username;
}
