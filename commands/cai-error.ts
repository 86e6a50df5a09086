import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { entryById } from '../src/catalogue/catalogue.ts';
import { type Entry, nameOf } from '../src/catalogue/entry.ts';
import { isTopicId } from '../src/catalogue/topics.ts';
import { answerPictures } from '../src/discord/answer-pictures.ts';
import { everywhere, type SlashCommand } from '../src/discord/command.ts';
import { suggestions } from '../src/finder/find-error.ts';
import { localeFor } from '../src/language/locales.ts';
import type { Key } from '../src/language/say.ts';
import { buttonIds, entryButtonId, moreButtonId, topicMenuId } from '../src/views/buttons.ts';
import { entryView, moreView, topicView, unknownErrorView } from '../src/views/error-view.ts';
import { followView, unfollowView } from '../src/views/follow-view.ts';
import { foundView, wordlessView } from '../src/views/found-view.ts';

/** As many as Discord shows. */
const mostSuggestions = 25;

export default {
  data: new SlashCommandBuilder()
    .setName('cai-error')
    .setDescription('commands.cai-error.description' satisfies Key)
    .setIntegrationTypes(everywhere.integrations)
    .setContexts(everywhere.contexts)
    .addStringOption((option) =>
      option
        .setName('message')
        .setDescription('commands.cai-error.message.description' satisfies Key)
        .setAutocomplete(true),
    )
    .addAttachmentOption((option) =>
      option.setName('screenshot').setDescription('commands.cai-error.screenshot.description' satisfies Key),
    )
    .toJSON(),

  async execute(interaction, context) {
    const text = interaction.options.getString('message');
    const picture = interaction.options.getAttachment('screenshot');
    if (picture !== null)
      return answerPictures(interaction, { urls: [picture.url], words: text ?? '', from: 'asked' }, context);
    const view =
      text === null
        ? wordlessView(context.say, context.situation())
        : foundView(context.say, text, 'asked', context.situation());
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },

  async autocomplete(interaction, { say }) {
    const shownName = (entry: Entry) => nameOf(say, entry);
    const found = suggestions(interaction.options.getFocused(), shownName).slice(0, mostSuggestions);
    await interaction.respond(found.map((entry) => ({ name: shownName(entry), value: entry.id })));
  },

  components: {
    [topicMenuId]: (interaction, context) => {
      const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
      const entry = entryById(interaction.customId.slice(topicMenuId.length + 1));
      return interaction.update(
        topicView(context.say, isTopicId(chosen) ? chosen : 'meaning', context.situation(), entry),
      );
    },
    [entryButtonId]: (interaction, context) => {
      const entry = entryById(interaction.customId.slice(entryButtonId.length + 1));
      const situation = context.situation();
      return interaction.update(
        entry === undefined
          ? unknownErrorView(context.say, situation)
          : entryView(context.say, entry, situation),
      );
    },
    [moreButtonId]: (interaction, context) => {
      const id = interaction.customId.slice(moreButtonId.length + 1);
      const about = isTopicId(id) ? id : entryById(id);
      const situation = context.situation();
      return interaction.reply({
        ...(about === undefined
          ? unknownErrorView(context.say, situation)
          : moreView(context.say, about, situation)),
        flags: MessageFlags.Ephemeral,
      });
    },
    [buttonIds.tellMe]: async (interaction, context) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const result = await context.alerts.follow(interaction.user.id, localeFor(interaction.locale));
      await interaction.editReply(followView(context.say, result, context.situation()));
    },
    [buttonIds.tellMeNot]: async (interaction, context) => {
      await interaction.deferUpdate();
      const result = await context.alerts.unfollow(interaction.user.id);
      await interaction.editReply(unfollowView(context.say, result));
    },
  },
} satisfies SlashCommand;
