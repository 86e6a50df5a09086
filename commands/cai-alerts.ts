import {
  ApplicationIntegrationType,
  ChannelType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { CommandContext, ComponentInteraction, SlashCommand } from '../src/discord/command.ts';
import type { Place } from '../src/sending/messenger.ts';
import { forgetButton, keepButton } from '../src/views/buttons.ts';
import { failureText } from '../src/views/failure-text.ts';
import {
  forgetView,
  forgottenView,
  keptView,
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

  execute: onlyForManagers(async (interaction, guildId, context) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const channelId = interaction.options.getChannel('channel')?.id ?? interaction.channelId;
    const answer = await carryOut(interaction, { guildId, channelId }, context);
    await interaction.editReply(answer);
  }),

  components: {
    [forgetButton.id]: onlyForManagers(async (interaction, guildId, { alerts }) => {
      await interaction.deferUpdate();
      await interaction.editReply(forgottenView(await alerts.forget(guildId)));
    }),
    [keepButton.id]: (interaction) => interaction.update(keptView()),
  },
} satisfies SlashCommand;

/** Admins of a server can open a command to anyone, so the permission is checked again at every step. */
function onlyForManagers<T extends ChatInputCommandInteraction | ComponentInteraction>(
  act: (interaction: T, guildId: string, context: CommandContext) => Promise<unknown>,
) {
  return async (interaction: T, context: CommandContext): Promise<unknown> => {
    const { guildId, memberPermissions } = interaction;
    if (guildId !== null && memberPermissions?.has(PermissionFlagsBits.ManageGuild)) {
      return act(interaction, guildId, context);
    }
    return interaction.reply({ content: failureText.onlyForManagers, flags: MessageFlags.Ephemeral });
  };
}

async function carryOut(interaction: ChatInputCommandInteraction, place: Place, { alerts }: CommandContext) {
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
      return forgetView(await alerts.stored(place.guildId));
    default:
      return listView(await alerts.list(place.guildId));
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
      .addChannelTypes(
        ChannelType.GuildText,
        ChannelType.GuildAnnouncement,
        ChannelType.PublicThread,
        ChannelType.PrivateThread,
        ChannelType.AnnouncementThread,
      ),
  );
}
