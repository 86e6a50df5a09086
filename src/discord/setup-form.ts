import {
  ChannelType,
  type ChatInputCommandInteraction,
  type Client,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Place } from '../sending/messenger.ts';
import {
  type ChannelKind,
  type Choice,
  type Draft,
  moved,
  newDraft,
  wishOf,
  withChoice,
  withHours,
  withRole,
} from '../setup/draft.ts';
import { draftOf } from '../setup/draft-text.ts';
import { understood } from '../setup/quiet-hours.ts';
import { failureText } from '../views/failure-text.ts';
import { hoursModal, setupDoneView, setupIds, setupView } from '../views/setup-view.ts';
import { roleProblem, savedText, subscribedText, unsubscribedText } from '../views/subscription-view.ts';
import type { CommandContext, ComponentInteraction, Components, Modals } from './command.ts';
import { onlyForManagers } from './only-for-managers.ts';

/*
 * The form of `/cai-alerts setup`. What was chosen so far is in the custom id of whatever is used next, so any process can go on with it,
 * also after a restart.
 */

/** Opens it for a channel, in a message that only the admin sees. */
export async function openSetup(
  interaction: ChatInputCommandInteraction | ComponentInteraction,
  place: Place,
  type: ChannelType | undefined,
  { alerts, clock }: CommandContext,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const [known, kind] = await Promise.all([
    alerts.find(place),
    kindOf(type ?? (await typeOf(interaction.client, place.channelId))),
  ]);
  await interaction.editReply(setupView(newDraft({ channelId: place.channelId, kind }, known), clock()));
}

export const setupComponents: Components = {
  [setupIds.channel]: step(async (interaction, draft, { alerts, clock }) => {
    const channel = interaction.isChannelSelectMenu() ? interaction.channels.first() : undefined;
    if (channel === undefined) return interaction.update(setupView(draft, clock()));
    await interaction.deferUpdate();
    const place = { guildId: interaction.guildId ?? '', channelId: channel.id };
    const there = { channelId: channel.id, kind: kindOf(channel.type) };
    return interaction.editReply(setupView(moved(draft, there, await alerts.find(place)), clock()));
  }),
  [setupIds.role]: step((interaction, draft, { clock }) => {
    const role = interaction.isRoleSelectMenu() ? interaction.roles.first() : undefined;
    const problem = roleProblem(interaction.guildId ?? '', role?.id ?? null);
    if (problem !== null) return interaction.update(setupView(draft, clock(), problem));
    const notifies =
      role?.mentionable === true || interaction.appPermissions.has(PermissionFlagsBits.MentionEveryone);
    return interaction.update(setupView(withRole(draft, role ? { id: role.id, notifies } : null), clock()));
  }),
  ...menu('tellOf'),
  ...menu('mentionFor'),
  ...menu('shortestMinutes'),
  ...menu('end'),
  ...toggle('thread'),
  ...toggle('publish'),
  [setupIds.hours]: step((interaction, draft) => interaction.showModal(hoursModal(draft))),
  [setupIds.save]: step(save),
  [setupIds.remove]: onlyForManagers(async (interaction: ComponentInteraction, guildId, { alerts }) => {
    await interaction.deferUpdate();
    const place = { guildId, channelId: restOf(interaction.customId) };
    const text = unsubscribedText(place, await alerts.unsubscribe(place));
    return interaction.editReply(setupDoneView(place.channelId, text));
  }),
  [setupIds.edit]: onlyForManagers((interaction: ComponentInteraction, guildId, context) => {
    const channel = interaction.isChannelSelectMenu() ? interaction.channels.first() : undefined;
    const place = { guildId, channelId: channel?.id ?? restOf(interaction.customId) };
    return openSetup(interaction, place, channel?.type, context);
  }),
};

export const setupModals: Modals = {
  [setupIds.hours]: onlyForManagers(async (interaction, _, { clock }) => {
    const draft = draftOf(restOf(interaction.customId));
    if (draft === null || !interaction.isFromMessage()) return tellOutOfDate(interaction);
    const [from = '', until = '', zone = ''] = ['from', 'until', 'zone'].map((name) =>
      interaction.fields.getTextInputValue(name),
    );
    return interaction.update(setupView(withHours(draft, understood({ from, until, zone })), clock()));
  }),
};

async function save(
  interaction: ComponentInteraction,
  draft: Draft,
  context: CommandContext,
): Promise<unknown> {
  const { alerts, clock, missing } = context;
  const wish = wishOf(draft);
  if (typeof wish === 'string') return interaction.update(setupView(draft, clock()));
  await interaction.deferUpdate();
  const place = { guildId: interaction.guildId ?? '', channelId: draft.channelId };
  const result = await alerts.subscribe(place, wish);
  const role = wish.roleId == null ? null : { id: wish.roleId, notifies: !draft.isSilent };
  const text = subscribedText(place, role, result);
  if (!('roleId' in result)) return interaction.editReply(setupView(draft, clock(), text));
  // Another admin may have changed what was not touched here.
  const saved = await alerts.find(place);
  const lacking = saved?.settings?.thread === true ? await missing(place, 'thread') : [];
  return interaction.editReply(setupDoneView(place.channelId, text, ...savedText(saved?.settings, lacking)));
}

/** What a control of the form does for who may, given the draft in its custom id. */
function step(
  act: (interaction: ComponentInteraction, draft: Draft, context: CommandContext) => Promise<unknown>,
) {
  return onlyForManagers((interaction: ComponentInteraction, _, context) => {
    const draft = draftOf(restOf(interaction.customId));
    return draft === null ? tellOutOfDate(interaction) : act(interaction, draft, context);
  });
}

function menu(name: Exclude<Choice, 'thread' | 'publish'>): Components {
  return {
    [setupIds[name]]: step((interaction, draft, { clock }) => {
      const [value = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
      return interaction.update(setupView(withChoice(draft, name, value), clock()));
    }),
  };
}

function toggle(name: 'thread' | 'publish'): Components {
  return {
    [setupIds[name]]: step((interaction, draft, { clock }) =>
      interaction.update(setupView(withChoice(draft, name, String(!draft.chosen[name])), clock())),
    ),
  };
}

function tellOutOfDate(interaction: { reply(answer: object): Promise<unknown> }): Promise<unknown> {
  return interaction.reply({ content: failureText.outOfDate, flags: MessageFlags.Ephemeral });
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
