import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord.js';

/** A message as people will see it. Who may be pinged is never part of it: senders state that themselves. */
export type View = {
  content?: string;
  embeds: APIEmbed[];
  components: APIActionRowComponent<APIComponentInMessageActionRow>[];
};

const longestContent = 2_000;

/** The same in plain text, for where embeds are not shown. */
export function withoutEmbeds({ content, embeds, components }: View): View {
  const texts = embeds.flatMap(({ title, description, fields = [] }) => [
    ...(title === undefined ? [] : [`**${title}**`]),
    ...(description === undefined ? [] : [description]),
    ...fields.map(({ name, value }) => `**${name}** ${value}`),
  ]);
  const text = [content, ...texts].filter(Boolean).join('\n');
  return { content: text.slice(0, longestContent), embeds: [], components };
}
