import {
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  MessageFlags,
  SlashCommandBuilder,
} from 'discord.js';
import { type CommandContext, everywhere, type SlashCommand } from '../src/discord/command.ts';
import { calendarOf, momentOf, pageOf } from '../src/history-views/answers.ts';
import { type HistoryView, monthButtonId, pageButtonId } from '../src/history-views/history-view.ts';
import { busyView, notUnderstoodView, unknownZoneView } from '../src/history-views/moment-view.ts';
import { monthChoices } from '../src/history-views/months.ts';
import type { Key } from '../src/language/say.ts';
import type { View } from '../src/sending/message.ts';
import { timeZoneOf } from '../src/setup/time-zone.ts';
import { timeZoneChoices } from '../src/setup/time-zone-choices.ts';

/** As many as Discord shows. */
const mostChoices = 25;
const longestPhrase = 100;
const pictureName = 'history.png';

export default {
  data: new SlashCommandBuilder()
    .setName('cai-history')
    .setDescription('commands.cai-history.description' satisfies Key)
    .setIntegrationTypes(everywhere.integrations)
    .setContexts(everywhere.contexts)
    .addStringOption((option) =>
      option
        .setName('when')
        .setDescription('commands.cai-history.when.description' satisfies Key)
        .setMaxLength(longestPhrase),
    )
    .addStringOption((option) =>
      option
        .setName('time-zone')
        .setDescription('commands.cai-history.time-zone.description' satisfies Key)
        .setMaxLength(longestPhrase)
        .setAutocomplete(true),
    )
    .addStringOption((option) =>
      option
        .setName('month')
        .setDescription('commands.cai-history.month.description' satisfies Key)
        .setMaxLength(longestPhrase)
        .setAutocomplete(true),
    )
    .addBooleanOption((option) =>
      option.setName('share').setDescription('commands.share.description' satisfies Key),
    )
    .toJSON(),

  async execute(interaction, context) {
    const { options } = interaction;
    const isShared = options.getBoolean('share') ?? false;
    await interaction.deferReply(isShared ? {} : { flags: MessageFlags.Ephemeral });
    const when = options.getString('when');
    const month = options.getString('month');
    if (when !== null) {
      await interaction.editReply(await atMoment(when, interaction, context));
    } else {
      const now = context.clock();
      const view =
        month === null
          ? await pageOf(context.say, context.history, 0, now)
          : await calendarOf(context.say, context.history, month, now);
      await interaction.editReply(await withPicture(view, context));
    }
  },

  async autocomplete(interaction, { clock, say }) {
    const { name, value } = interaction.options.getFocused(true);
    const choices = name === 'month' ? monthChoices(say, value, clock()) : timeZoneChoices(say.locale, value);
    await interaction.respond(choices.slice(0, mostChoices));
  },

  components: {
    [pageButtonId]: async (interaction, context) => {
      await interaction.deferUpdate();
      const page = Number(interaction.customId.slice(pageButtonId.length + 1));
      const view = await pageOf(context.say, context.history, page, context.clock());
      await interaction.editReply(await withPicture(view, context));
    },
    [monthButtonId]: async (interaction, context) => {
      await interaction.deferUpdate();
      const month = interaction.customId.slice(monthButtonId.length + 1);
      const view = await calendarOf(context.say, context.history, month, context.clock());
      await interaction.editReply(await withPicture(view, context));
    },
  },
} satisfies SlashCommand;

/** The same message again, with its picture in place of the one before. */
async function withPicture(
  { view, picture }: HistoryView,
  { history }: CommandContext,
): Promise<InteractionEditReplyOptions> {
  const drawn = picture && (await history.draw(picture.svg));
  if (drawn === null || picture === null) return { ...view, attachments: [] };
  const [embed, ...others] = view.embeds;
  return {
    ...view,
    embeds: [{ ...embed, image: { url: `attachment://${pictureName}` } }, ...others],
    attachments: [],
    files: [{ attachment: drawn, name: pictureName, description: picture.alt }],
  };
}

async function atMoment(
  text: string,
  { options, locale }: ChatInputCommandInteraction,
  { history, clock, say }: CommandContext,
): Promise<View> {
  const typed = options.getString('time-zone');
  const zone = typed === null ? 'UTC' : timeZoneOf(typed, locale);
  if (zone === null) return unknownZoneView(say, typed ?? '');
  const now = clock();
  const found = await history.when({ text, locale, zone, now });
  if (found === 'busy') return busyView(say);
  if (found === null) return notUnderstoodView(say, text);
  const { kind, since, until } = found;
  const asked = {
    ...{ kind, since, until, text },
    zone: found.namesZone ? null : { name: typed ?? 'UTC', isGuess: typed === null },
  };
  return momentOf(say, history, asked, now);
}
