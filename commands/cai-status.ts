import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { type CommandContext, everywhere, type SlashCommand } from '../src/discord/command.ts';
import { refreshButton, statusNowButton, whatToDoButton } from '../src/views/buttons.ts';
import { topicView } from '../src/views/error-view.ts';
import { situationNow } from '../src/views/situation.ts';
import { statusView } from '../src/views/status-view.ts';

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
      ...current(context),
      ...(shared ? {} : { flags: MessageFlags.Ephemeral }),
    });
  },

  components: {
    [refreshButton.id]: (interaction, context) => interaction.update(current(context)),
    [statusNowButton.id]: (interaction, context) =>
      interaction.reply({ ...current(context), flags: MessageFlags.Ephemeral }),
    [whatToDoButton.id]: (interaction, context) =>
      interaction.reply({
        ...topicView('what-now', situationNow(context)),
        flags: MessageFlags.Ephemeral,
      }),
  },
} satisfies SlashCommand;

function current(context: CommandContext) {
  return statusView(context.status(), context.clock(), context.outlook());
}
