import { ApplicationCommandType, ContextMenuCommandBuilder, type Message, MessageFlags } from 'discord.js';
import { everywhere, type MessageCommand } from '../src/discord/command.ts';
import { nothingToReadView } from '../src/views/error-view.ts';
import { foundView } from '../src/views/found-view.ts';

export default {
  data: new ContextMenuCommandBuilder()
    .setName('Explain C.AI error')
    .setType(ApplicationCommandType.Message)
    .setIntegrationTypes(everywhere.integrations)
    .setContexts(everywhere.contexts)
    .toJSON(),

  async explain(interaction, context) {
    const text = textOf(interaction.targetMessage);
    const view = text === '' ? nothingToReadView() : foundView(text, 'pointed-at', context);
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },
} satisfies MessageCommand;

/** All text of a message, including that of its embeds. */
function textOf({ content, embeds }: Message): string {
  const inEmbeds = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...inEmbeds].filter(Boolean).join('\n').trim();
}
