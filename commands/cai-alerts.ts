import {
  ApplicationIntegrationType,
  type ChatInputCommandInteraction,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import { withChannel } from '../src/discord/channel-option.ts';
import type { CommandContext, ComponentInteraction, SlashCommand } from '../src/discord/command.ts';
import { isRoleDeleted } from '../src/discord/deleted-role.ts';
import { lostPermissions } from '../src/discord/lost-permissions.ts';
import { onlyForManagers } from '../src/discord/only-for-managers.ts';
import { stillFollowingTexts } from '../src/discord/setup-besides.ts';
import { openSetup, setupComponents, setupModals } from '../src/discord/setup-form.ts';
import { localeForServer } from '../src/language/locales.ts';
import type { Key } from '../src/language/say.ts';
import type { Place } from '../src/sending/messenger.ts';
import { buttonIds } from '../src/views/buttons.ts';
import { withPanels } from '../src/views/panel-text.ts';
import {
  forgetView,
  forgottenView,
  keptView,
  linesOn,
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
    .setDescription('commands.cai-alerts.description' satisfies Key)
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild)
    .addSubcommand((subcommand) =>
      withChannel(
        subcommand.setName('setup').setDescription('commands.cai-alerts.setup.description' satisfies Key),
      ),
    )
    .addSubcommand((subcommand) => {
      subcommand
        .setName('subscribe')
        .setDescription('commands.cai-alerts.subscribe.description' satisfies Key);
      withChannel(subcommand);
      return subcommand.addRoleOption((option) =>
        option.setName('role').setDescription('commands.cai-alerts.subscribe.role.description' satisfies Key),
      );
    })
    .addSubcommand((subcommand) =>
      withChannel(
        subcommand
          .setName('unsubscribe')
          .setDescription('commands.cai-alerts.unsubscribe.description' satisfies Key),
      ),
    )
    .addSubcommand((subcommand) =>
      subcommand.setName('list').setDescription('commands.cai-alerts.list.description' satisfies Key),
    )
    .addSubcommand((subcommand) =>
      withChannel(
        subcommand.setName('test').setDescription('commands.cai-alerts.test.description' satisfies Key),
      ),
    )
    .addSubcommand((subcommand) =>
      subcommand.setName('forget').setDescription('commands.cai-alerts.forget.description' satisfies Key),
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
    [listPageId]: onlyForManagers(async (interaction: ComponentInteraction, guildId, context) => {
      await interaction.deferUpdate();
      const page = Number(interaction.customId.slice(listPageId.length + 1));
      await interaction.editReply(await listed(interaction, guildId, page, context));
    }),
    [buttonIds.forget]: onlyForManagers(
      async (interaction: ComponentInteraction, guildId, { alerts, panels, say }) => {
        await interaction.deferUpdate();
        const [channels, deleted] = [await alerts.forget(guildId), await panels.forget(guildId)];
        const still = await alerts.stillFollowing(guildId);
        await interaction.editReply(forgottenView(say, channels, deleted, still));
      },
    ),
    [buttonIds.keep]: (interaction, { say }) => interaction.update(keptView(say)),
  },

  modals: setupModals,
} satisfies SlashCommand;

async function carryOut(interaction: ChatInputCommandInteraction, place: Place, context: CommandContext) {
  const { alerts, panels } = context;
  switch (interaction.options.getSubcommand()) {
    case 'subscribe':
      return { content: await subscribed(interaction, place, context) };
    case 'unsubscribe': {
      const text = unsubscribedText(context.say, place, await alerts.unsubscribe(place));
      return { content: [text, ...(await stillFollowingTexts(place, context))].join('\n') };
    }
    case 'test':
      return { content: testedText(context.say, place, await alerts.test(place)) };
    case 'forget':
      return forgetView(
        context.say,
        await alerts.stored(place.guildId),
        (await panels.list(place.guildId)).length,
      );
    default:
      return listed(interaction, place.guildId, 0, context);
  }
}

async function subscribed(
  interaction: ChatInputCommandInteraction,
  place: Place,
  context: CommandContext,
): Promise<string> {
  const { alerts, say } = context;
  const role = mentionedRole(interaction);
  const problem = roleProblem(say, place.guildId, role?.id ?? null);
  if (problem !== null) return problem;
  const languageAtFirst = localeForServer(interaction.guildLocale, interaction.locale);
  const result = await alerts.subscribe(place, {
    ...(role !== null && { roleId: role.id }),
    languageAtFirst,
  });
  const settings = (await alerts.find(place))?.settings;
  const still = await stillFollowingTexts(place, context);
  const kept = role === null && 'roleId' in result ? result : null;
  if (kept?.roleId == null || !(await isRoleDeleted(interaction.client, place.guildId, kept.roleId)))
    return [subscribedText(say, place, role, result, settings, languageAtFirst), ...still].join('\n');
  const text = subscribedText(say, place, null, { ...kept, roleId: null }, settings, languageAtFirst);
  return [text, say('alerts.channel.mentionsNobody', place), ...still].join('\n');
}

/** A permission that was taken away shows here before an alert is refused for it. */
async function listed(
  { guildLocale, locale }: ChatInputCommandInteraction | ComponentInteraction,
  guildId: string,
  page: number,
  { alerts, panels, missing, say }: CommandContext,
) {
  const lines = await alerts.list(guildId);
  const untroubled = linesOn(page, lines).filter(({ paused }) => paused === null);
  const lacks = await lostPermissions(
    guildId,
    untroubled.map(({ channelId }) => channelId),
    missing,
  );
  const still = await alerts.stillFollowing(guildId);
  return withPanels(
    say,
    listView(say, lines, page, lacks, still, localeForServer(guildLocale, locale)),
    await panels.list(guildId),
  );
}

function mentionedRole({ options, appPermissions }: ChatInputCommandInteraction): MentionedRole | null {
  const role = options.getRole('role');
  if (role === null) return null;
  return {
    id: role.id,
    notifies: role.mentionable || appPermissions.has(PermissionFlagsBits.MentionEveryone),
  };
}
