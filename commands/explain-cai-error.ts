import { ApplicationCommandType, ContextMenuCommandBuilder, MessageFlags } from 'discord.js';
import { answerPictures } from '../src/discord/answer-pictures.ts';
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
    // All words of the message, wherever in it they stood.
    const { content: text, attachments } = interaction.targetMessage;
    const urls = attachments.map(({ url }) => url);
    if (urls.length > 0)
      return answerPictures(interaction, { urls, words: text, from: 'pointed-at' }, context);
    const situation = context.situation();
    const view =
      text === ''
        ? nothingToReadView(context.say, situation)
        : foundView(context.say, text, 'pointed-at', situation);
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },
} satisfies MessageCommand;
