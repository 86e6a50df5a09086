import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIMessageTopLevelComponent,
  MessageFlags,
} from 'discord.js';

/** A message as people will see it. It never says who may be pinged: whoever sends it does. */
export type View = {
  content?: string;
  embeds: APIEmbed[];
  components: APIActionRowComponent<APIComponentInMessageActionRow>[];
};

/** A message that is made of components: text stands between what can be pressed. */
export type ComponentsView = {
  flags: MessageFlags.IsComponentsV2;
  components: APIMessageTopLevelComponent[];
};

const longestContent = 2_000;

/** The same in plain text, for channels where embeds are not shown. */
export function withoutEmbeds({ content, embeds, components }: View): View {
  const texts = embeds.flatMap(({ title, description, fields = [] }) => [
    ...(title === undefined ? [] : [`**${title}**`]),
    ...(description === undefined ? [] : [description]),
    ...fields.map(({ name, value }) => `**${name}** ${value}`),
  ]);
  const text = [content, ...texts].filter(Boolean).join('\n');
  return { content: text.slice(0, longestContent), embeds: [], components };
}
