import {
  ChannelType,
  type ChatInputCommandInteraction,
  type Client,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { localeForServer } from '../language/locales.ts';
import type { Say } from '../language/say.ts';
import type { Place } from '../sending/messenger.ts';
import {
  type ChannelKind,
  type Choice,
  type Draft,
  moved,
  newDraft,
  renewed,
  wishOf,
  withChoice,
  withHours,
  withRole,
} from '../setup/draft.ts';
import { draftOf } from '../setup/draft-text.ts';
import { understood } from '../setup/quiet-hours.ts';
import { hoursModal, setupDoneView, setupIds, setupView } from '../views/setup-view.ts';
import { roleProblem, subscribedText, unsubscribedText } from '../views/subscription-view.ts';
import type { CommandContext, ComponentInteraction, Components, Modals } from './command.ts';
import { isRoleDeleted } from './deleted-role.ts';
import { onlyForManagers } from './only-for-managers.ts';
import { besides, stillFollowingTexts } from './setup-besides.ts';

/*
 * The form of `/cai-alerts setup`. What was chosen so far is in the custom id of whatever is used next, so any process can go on with it,
 * also after a restart.
 */

/** Opens it for a channel, in a message that only the admin sees. */
export async function openSetup(
  interaction: ChatInputCommandInteraction | ComponentInteraction,
  place: Place,
  type: ChannelType | undefined,
  { alerts, clock, say }: CommandContext,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const language = localeForServer(interaction.guildLocale, interaction.locale);
  const [known, kind] = await Promise.all([
    alerts.find(place),
    kindOf(type ?? (await typeOf(interaction.client, place.channelId))),
  ]);
  await interaction.editReply(
    setupView(say, newDraft({ channelId: place.channelId, kind }, known, language), clock()),
  );
}

export const setupComponents: Components = {
  [setupIds.channel]: step(async (interaction, draft, { alerts, clock, say }) => {
    const channel = interaction.isChannelSelectMenu() ? interaction.channels.first() : undefined;
    if (channel === undefined) return interaction.update(setupView(say, draft, clock()));
    await interaction.deferUpdate();
    const place = { guildId: interaction.guildId ?? '', channelId: channel.id };
    const there = { channelId: channel.id, kind: kindOf(channel.type) };
    return interaction.editReply(
      setupView(
        say,
        moved(
          draft,
          there,
          await alerts.find(place),
          localeForServer(interaction.guildLocale, interaction.locale),
        ),
        clock(),
      ),
    );
  }),
  [setupIds.role]: step((interaction, draft, { clock, say }) => {
    const role = interaction.isRoleSelectMenu() ? interaction.roles.first() : undefined;
    const problem = roleProblem(say, interaction.guildId ?? '', role?.id ?? null);
    if (problem !== null) return interaction.update(setupView(say, draft, clock(), problem));
    const notifies =
      role?.mentionable === true || interaction.appPermissions.has(PermissionFlagsBits.MentionEveryone);
    return interaction.update(
      setupView(say, withRole(draft, role ? { id: role.id, notifies } : null), clock()),
    );
  }),
  ...menu('tellOf'),
  ...menu('mentionFor'),
  ...menu('shortestMinutes'),
  ...menu('end'),
  ...menu('language'),
  ...toggle('thread'),
  ...toggle('publish'),
  [setupIds.hours]: step((interaction, draft, { say }) => interaction.showModal(hoursModal(say, draft))),
  [setupIds.save]: step(save),
  [setupIds.remove]: onlyForManagers(async (interaction: ComponentInteraction, guildId, context) => {
    await interaction.deferUpdate();
    const place = { guildId, channelId: restOf(interaction.customId) };
    const text = unsubscribedText(context.say, place, await context.alerts.unsubscribe(place));
    const still = await stillFollowingTexts(place, context);
    return interaction.editReply(setupDoneView(context.say, place.channelId, text, ...still));
  }),
  [setupIds.edit]: onlyForManagers((interaction: ComponentInteraction, guildId, context) => {
    const channel = interaction.isChannelSelectMenu() ? interaction.channels.first() : undefined;
    const place = { guildId, channelId: channel?.id ?? restOf(interaction.customId) };
    return openSetup(interaction, place, channel?.type, context);
  }),
};

export const setupModals: Modals = {
  [setupIds.hours]: onlyForManagers(async (interaction, _, { clock, say }) => {
    const draft = draftOf(restOf(interaction.customId));
    if (draft === null || !interaction.isFromMessage()) return tellOutOfDate(say, interaction);
    const [from = '', until = '', zone = ''] = ['from', 'until', 'zone'].map((name) =>
      interaction.fields.getTextInputValue(name),
    );
    return interaction.update(setupView(say, withHours(draft, understood({ from, until, zone })), clock()));
  }),
};

async function save(
  interaction: ComponentInteraction,
  shown: Draft,
  context: CommandContext,
): Promise<unknown> {
  const { alerts, clock, say } = context;
  if (Array.isArray(wishOf(shown))) return interaction.update(setupView(say, shown, clock()));
  await interaction.deferUpdate();
  const place = { guildId: interaction.guildId ?? '', channelId: shown.channelId };
  const draft = renewed(shown, await alerts.find(place));
  const wish = wishOf(draft);
  if (Array.isArray(wish)) return interaction.editReply(setupView(say, draft, clock()));
  if (draft.roleId !== null && (await isRoleDeleted(interaction.client, place.guildId, draft.roleId))) {
    const without = withRole(draft, null);
    return interaction.editReply(setupView(say, without, clock(), say('setup.form.roleDeleted')));
  }
  const result = await alerts.subscribe(place, wish);
  const role = wish.roleId == null ? null : { id: wish.roleId, notifies: !draft.isSilent };
  if (!('roleId' in result))
    return interaction.editReply(setupView(say, draft, clock(), subscribedText(say, place, role, result)));
  const saved = await alerts.find(place);
  const text = subscribedText(
    say,
    place,
    role,
    result,
    saved?.settings,
    localeForServer(interaction.guildLocale, interaction.locale),
  );
  const more = await besides(place, draft, saved, context);
  return interaction.editReply(setupDoneView(say, place.channelId, text, ...more));
}

/** What a control of the form does for who may, given the draft in its custom id. */
function step(
  act: (interaction: ComponentInteraction, draft: Draft, context: CommandContext) => Promise<unknown>,
) {
  return onlyForManagers((interaction: ComponentInteraction, _, context) => {
    const draft = draftOf(restOf(interaction.customId));
    return draft === null ? tellOutOfDate(context.say, interaction) : act(interaction, draft, context);
  });
}

function menu(name: Exclude<Choice, 'thread' | 'publish'>): Components {
  return {
    [setupIds[name]]: step((interaction, draft, { clock, say }) => {
      const [value = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
      return interaction.update(setupView(say, withChoice(draft, name, value), clock()));
    }),
  };
}

function toggle(name: 'thread' | 'publish'): Components {
  return {
    [setupIds[name]]: step((interaction, draft, { clock, say }) =>
      interaction.update(setupView(say, withChoice(draft, name, String(!draft.chosen[name])), clock())),
    ),
  };
}

function tellOutOfDate(say: Say, interaction: { reply(answer: object): Promise<unknown> }): Promise<unknown> {
  return interaction.reply({ content: say('failure.outOfDate'), flags: MessageFlags.Ephemeral });
}

/** What follows the name of a control in its custom id. */
function restOf(customId: string): string {
  return customId.split(':').slice(2).join(':');
}

/** Of a channel that Discord did not describe. One that can't be seen shows that when it is saved. */
async function typeOf(client: Client, channelId: string): Promise<ChannelType | undefined> {
  const options = { force: true, cache: false, allowUnknownGuild: true };
  const channel = await client.channels.fetch(channelId, options).catch(() => null);
  return channel?.type;
}

function kindOf(type: ChannelType | undefined): ChannelKind {
  switch (type) {
    case ChannelType.GuildAnnouncement:
      return 'announcement';
    case ChannelType.PublicThread:
    case ChannelType.PrivateThread:
    case ChannelType.AnnouncementThread:
      return 'thread';
    default:
      return 'text';
  }
}
