import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { everywhere, type SlashCommand } from '../src/discord/command.ts';
import { detailsButton, refreshButton, statusNowButton, whatToDoButton } from '../src/views/buttons.ts';
import { topicView } from '../src/views/error-view.ts';
import { detailsView, statusView } from '../src/views/status-view.ts';

export default {
  data: new SlashCommandBuilder()
    .setName('cai-status')
    .setDescription('Is Character.AI working right now?')
    .setIntegrationTypes(everywhere.integrations)
    .setContexts(everywhere.contexts)
    .addBooleanOption((option) =>
      option.setName('share').setDescription('Show the answer to everyone here, not only to you'),
    )
    .toJSON(),

  async execute(interaction, context) {
    const shared = interaction.options.getBoolean('share') ?? false;
    await interaction.reply({
      ...statusView(context.situation()),
      ...(shared ? {} : { flags: MessageFlags.Ephemeral }),
    });
  },

  components: {
    [refreshButton.id]: (interaction, context) => interaction.update(statusView(context.situation())),
    [statusNowButton.id]: (interaction, context) =>
      interaction.reply({ ...statusView(context.situation()), flags: MessageFlags.Ephemeral }),
    [detailsButton.id]: (interaction, context) =>
      interaction.reply({ ...detailsView(context.situation()), flags: MessageFlags.Ephemeral }),
    [whatToDoButton.id]: (interaction, context) =>
      interaction.reply({ ...topicView('what-now', context.situation()), flags: MessageFlags.Ephemeral }),
  },
} satisfies SlashCommand;
