import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { SlashCommand } from '../src/discord/command.ts';
import { onlyForManagers } from '../src/discord/only-for-managers.ts';
import { createdPanelText, removedPanelText } from '../src/views/panel-text.ts';
import { channelTypes } from '../src/views/setup-view.ts';

export default {
  data: new SlashCommandBuilder()
    .setName('cai-panel')
    .setDescription('A message that always shows how Character.AI is doing')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild)
    .addSubcommand((subcommand) =>
      withChannel(subcommand.setName('create').setDescription('Post the message, and keep it up to date')),
    )
    .addSubcommand((subcommand) =>
      withChannel(subcommand.setName('remove').setDescription('Take the message away')),
    )
    .toJSON(),

  execute: onlyForManagers(async (interaction: ChatInputCommandInteraction, guildId, { panels }) => {
    const { options } = interaction;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const place = { guildId, channelId: options.getChannel('channel')?.id ?? interaction.channelId };
    const content =
      options.getSubcommand() === 'create'
        ? createdPanelText(place, await panels.create(place))
        : removedPanelText(place, await panels.remove(place));
    return interaction.editReply({ content });
  }),
} satisfies SlashCommand;

function withChannel(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return subcommand.addChannelOption((option) =>
    option
      .setName('channel')
      .setDescription('The channel or thread (this one if you leave it out)')
      .addChannelTypes(channelTypes),
  );
}
