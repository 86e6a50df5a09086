import {
  ApplicationIntegrationType,
  InteractionContextType,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import type { Command, CommandContext } from '../src/discord/command.ts';
import { topicView } from '../src/discord/error-view.ts';
import { situationOf } from '../src/discord/situation.ts';
import { topicMenuId } from '../src/discord/view.ts';
import { isTopicId, type TopicId } from '../src/knowledge/topics.ts';

export default {
  data: new SlashCommandBuilder()
    .setName('cai-error')
    .setDescription('What does “Internal Server Error” on Character.AI mean, and what can I do?')
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall)
    .setContexts(
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    )
    .toJSON(),

  async execute(interaction, context) {
    await interaction.reply({ ...answered('meaning', context), flags: MessageFlags.Ephemeral });
  },

  components: {
    [topicMenuId]: (interaction, context) => {
      const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
      return interaction.update(answered(isTopicId(chosen) ? chosen : 'meaning', context));
    },
  },
} satisfies Command;

function answered(topic: TopicId, context: CommandContext) {
  return {
    ...topicView(topic, situationOf(context.status(), context.clock())),
    allowedMentions: { parse: [] },
  };
}
