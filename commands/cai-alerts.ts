import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { CommandContext, ComponentInteraction, SlashCommand } from '../src/discord/command.ts';
import { onlyForManagers } from '../src/discord/only-for-managers.ts';
import { openSetup, setupComponents, setupModals } from '../src/discord/setup-form.ts';
import type { Place } from '../src/sending/messenger.ts';
import { forgetButton, keepButton } from '../src/views/buttons.ts';
import { withPanels } from '../src/views/panel-text.ts';
import { channelTypes } from '../src/views/setup-view.ts';
import {
  forgetView,
  forgottenView,
  keptView,
  listPageId,
  listView,
  type MentionedRole,
  roleProblem,
  subscribedText,
  testedText,
  unsubscribedText,
} from '../src/views/subscription-view.ts';

export default {
  data: new SlashCommandBuilder()
    .setName('cai-alerts')
    .setDescription('Choose where to post when Character.AI goes down and when it is back')
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild)
    .addSubcommand((subcommand) =>
      withChannel(
        subcommand
          .setName('setup')
          .setDescription('Choose what a channel gets: role, which outages, quiet hours, threads'),
      ),
    )
    .addSubcommand((subcommand) => {
      subcommand
        .setName('subscribe')
        .setDescription('Post in a channel when C.AI goes down and when it is back');
      withChannel(subcommand);
      return subcommand.addRoleOption((option) =>
        option.setName('role').setDescription('A role to mention once when an outage starts'),
      );
    })
    .addSubcommand((subcommand) =>
      withChannel(subcommand.setName('unsubscribe').setDescription('Stop posting in a channel')),
    )
    .addSubcommand((subcommand) =>
      subcommand
        .setName('list')
        .setDescription("This server's channels with alerts, and whether they arrive"),
    )
    .addSubcommand((subcommand) =>
      withChannel(subcommand.setName('test').setDescription('Post a test message in a channel with alerts')),
    )
    .addSubcommand((subcommand) =>
      subcommand.setName('forget').setDescription('Delete everything that I store about this server'),
    )
    .toJSON(),

  execute: onlyForManagers(async (interaction: ChatInputCommandInteraction, guildId, context) => {
    const channel = interaction.options.getChannel('channel');
    const place = { guildId, channelId: channel?.id ?? interaction.channelId };
    if (interaction.options.getSubcommand() === 'setup') {
      return openSetup(interaction, place, channel?.type, context);
    }
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    return interaction.editReply(await carryOut(interaction, place, context));
  }),

  components: {
    ...setupComponents,
    [listPageId]: onlyForManagers(async (interaction: ComponentInteraction, guildId, { alerts, panels }) => {
      await interaction.deferUpdate();
      const page = Number(interaction.customId.slice(listPageId.length + 1));
      await interaction.editReply(
        withPanels(listView(await alerts.list(guildId), page), await panels.list(guildId)),
      );
    }),
    [forgetButton.id]: onlyForManagers(
      async (interaction: ComponentInteraction, guildId, { alerts, panels }) => {
        await interaction.deferUpdate();
        const [channels, deleted] = [await alerts.forget(guildId), await panels.forget(guildId)];
        await interaction.editReply(forgottenView(channels, deleted));
      },
    ),
    [keepButton.id]: (interaction) => interaction.update(keptView()),
  },

  modals: setupModals,
} satisfies SlashCommand;

async function carryOut(
  interaction: ChatInputCommandInteraction,
  place: Place,
  { alerts, panels }: CommandContext,
) {
  switch (interaction.options.getSubcommand()) {
    case 'subscribe': {
      const role = mentionedRole(interaction);
      const problem = roleProblem(place.guildId, role?.id ?? null);
      if (problem !== null) return { content: problem };
      const result = await alerts.subscribe(place, role === null ? {} : { roleId: role.id });
      return { content: subscribedText(place, role, result) };
    }
    case 'unsubscribe':
      return { content: unsubscribedText(place, await alerts.unsubscribe(place)) };
    case 'test':
      return { content: testedText(place, await alerts.test(place)) };
    case 'forget':
      return forgetView(await alerts.stored(place.guildId), (await panels.list(place.guildId)).length);
    default:
      return withPanels(listView(await alerts.list(place.guildId)), await panels.list(place.guildId));
  }
}

function mentionedRole({ options, appPermissions }: ChatInputCommandInteraction): MentionedRole | null {
  const role = options.getRole('role');
  if (role === null) return null;
  return {
    id: role.id,
    notifies: role.mentionable || appPermissions.has(PermissionFlagsBits.MentionEveryone),
  };
}

function withChannel(subcommand: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder {
  return subcommand.addChannelOption((option) =>
    option
      .setName('channel')
      .setDescription('The channel or thread (this one if you leave it out)')
      .addChannelTypes(channelTypes),
  );
}
