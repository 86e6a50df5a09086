import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { withChannel } from '../src/discord/channel-option.ts';
import type { SlashCommand } from '../src/discord/command.ts';
import { onlyForManagers } from '../src/discord/only-for-managers.ts';
import { localeForServer } from '../src/language/locales.ts';
import type { Key } from '../src/language/say.ts';
import { createdPanelText, removedPanelText } from '../src/views/panel-text.ts';

export default {
  data: new SlashCommandBuilder()
    .setName('cai-panel')
    .setDescription('commands.cai-panel.description' satisfies Key)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild)
    .addSubcommand((subcommand) =>
      withChannel(
        subcommand.setName('create').setDescription('commands.cai-panel.create.description' satisfies Key),
      ),
    )
    .addSubcommand((subcommand) =>
      withChannel(
        subcommand.setName('remove').setDescription('commands.cai-panel.remove.description' satisfies Key),
      ),
    )
    .toJSON(),

  execute: onlyForManagers(async (interaction: ChatInputCommandInteraction, guildId, { panels, say }) => {
    const { options } = interaction;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const place = { guildId, channelId: options.getChannel('channel')?.id ?? interaction.channelId };
    const content =
      options.getSubcommand() === 'create'
        ? createdPanelText(
            say,
            place,
            await panels.create(place, localeForServer(interaction.guildLocale, interaction.locale)),
          )
        : removedPanelText(say, place, await panels.remove(place));
    return interaction.editReply({ content });
  }),
} satisfies SlashCommand;
