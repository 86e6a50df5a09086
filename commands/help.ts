import { ApplicationIntegrationType, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { everywhere, type SlashCommand } from '../src/discord/command.ts';
import { managesServer } from '../src/discord/only-for-managers.ts';
import { helpView } from '../src/views/help-view.ts';

export default {
  data: new SlashCommandBuilder()
    .setName('help')
    .setDescription('What the Character.AI status bot can do here, and how C.AI is doing')
    .setIntegrationTypes(everywhere.integrations)
    .setContexts(everywhere.contexts)
    .toJSON(),

  async execute(interaction, { situation }) {
    const { authorizingIntegrationOwners: owners, guildId } = interaction;
    const asker = {
      isInServer: guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === guildId,
      isManager: managesServer(interaction),
    };
    await interaction.reply({ ...helpView(situation(), asker), flags: MessageFlags.Ephemeral });
  },
} satisfies SlashCommand;
