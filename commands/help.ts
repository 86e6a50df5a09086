import { ApplicationIntegrationType, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { everywhere, type SlashCommand } from '../src/discord/command.ts';
import { managesServer } from '../src/discord/only-for-managers.ts';
import type { Key } from '../src/language/say.ts';
import { helpView } from '../src/views/help-view.ts';

export default {
  data: new SlashCommandBuilder()
    .setName('help')
    .setDescription('commands.help.description' satisfies Key)
    .setIntegrationTypes(everywhere.integrations)
    .setContexts(everywhere.contexts)
    .toJSON(),

  async execute(interaction, { situation, say }) {
    const { authorizingIntegrationOwners: owners, guildId } = interaction;
    const asker = {
      isInServer: guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === guildId,
      isManager: managesServer(interaction),
    };
    await interaction.reply({ ...helpView(say, situation(), asker), flags: MessageFlags.Ephemeral });
  },
} satisfies SlashCommand;
