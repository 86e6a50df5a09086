import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { everywhere, type SlashCommand } from '../src/discord/command.ts';
import type { Key } from '../src/language/say.ts';
import { buttonIds } from '../src/views/buttons.ts';
import { topicView } from '../src/views/error-view.ts';
import { detailsView, statusView } from '../src/views/status-view.ts';

export default {
  data: new SlashCommandBuilder()
    .setName('cai-status')
    .setDescription('commands.cai-status.description' satisfies Key)
    .setIntegrationTypes(everywhere.integrations)
    .setContexts(everywhere.contexts)
    .addBooleanOption((option) =>
      option.setName('share').setDescription('commands.share.description' satisfies Key),
    )
    .toJSON(),

  async execute(interaction, context) {
    const shared = interaction.options.getBoolean('share') ?? false;
    await interaction.reply({
      ...statusView(context.say, context.situation()),
      ...(shared ? {} : { flags: MessageFlags.Ephemeral }),
    });
  },

  components: {
    [buttonIds.refresh]: (interaction, context) =>
      interaction.update(statusView(context.say, context.situation())),
    [buttonIds.statusNow]: (interaction, context) =>
      interaction.reply({ ...statusView(context.say, context.situation()), flags: MessageFlags.Ephemeral }),
    [buttonIds.details]: (interaction, context) =>
      interaction.reply({ ...detailsView(context.say, context.situation()), flags: MessageFlags.Ephemeral }),
    [buttonIds.whatToDo]: (interaction, context) =>
      interaction.reply({
        ...topicView(context.say, 'what-now', context.situation()),
        flags: MessageFlags.Ephemeral,
      }),
  },
} satisfies SlashCommand;
