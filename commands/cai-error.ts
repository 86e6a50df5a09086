import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { entryById } from '../src/catalogue/catalogue.ts';
import { isTopicId } from '../src/catalogue/topics.ts';
import { answerPictures } from '../src/discord/answer-pictures.ts';
import { everywhere, type SlashCommand } from '../src/discord/command.ts';
import { suggestions } from '../src/finder/find-error.ts';
import {
  entryButtonId,
  moreButtonId,
  tellMeButton,
  tellMeNotButton,
  topicMenuId,
} from '../src/views/buttons.ts';
import { entryView, moreView, topicView, unknownErrorView } from '../src/views/error-view.ts';
import { followView, unfollowView } from '../src/views/follow-view.ts';
import { foundView } from '../src/views/found-view.ts';

/** As many as Discord shows. */
const mostSuggestions = 25;

export default {
  data: new SlashCommandBuilder()
    .setName('cai-error')
    .setDescription('What does an error on Character.AI mean, and what can I do?')
    .setIntegrationTypes(everywhere.integrations)
    .setContexts(everywhere.contexts)
    .addStringOption((option) =>
      option
        .setName('message')
        .setDescription('What it says on your screen, or what happens, in your own words')
        .setAutocomplete(true),
    )
    .addAttachmentOption((option) =>
      option.setName('screenshot').setDescription('A picture of the error: I read what it says'),
    )
    .toJSON(),

  async execute(interaction, context) {
    const text = interaction.options.getString('message');
    const picture = interaction.options.getAttachment('screenshot');
    if (picture !== null)
      return answerPictures(interaction, { urls: [picture.url], words: text ?? '', from: 'asked' }, context);
    const view =
      text === null
        ? topicView('meaning', context.situation())
        : foundView(text, 'asked', context.situation());
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },

  async autocomplete(interaction) {
    const found = suggestions(interaction.options.getFocused()).slice(0, mostSuggestions);
    await interaction.respond(found.map(({ id, name }) => ({ name, value: id })));
  },

  components: {
    [topicMenuId]: (interaction, context) => {
      const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
      const entry = entryById(interaction.customId.slice(topicMenuId.length + 1));
      return interaction.update(
        topicView(isTopicId(chosen) ? chosen : 'meaning', context.situation(), entry),
      );
    },
    [entryButtonId]: (interaction, context) => {
      const entry = entryById(interaction.customId.slice(entryButtonId.length + 1));
      const situation = context.situation();
      return interaction.update(
        entry === undefined ? unknownErrorView(situation) : entryView(entry, situation),
      );
    },
    [moreButtonId]: (interaction, context) => {
      const id = interaction.customId.slice(moreButtonId.length + 1);
      const about = isTopicId(id) ? id : entryById(id);
      const situation = context.situation();
      return interaction.reply({
        ...(about === undefined ? unknownErrorView(situation) : moreView(about, situation)),
        flags: MessageFlags.Ephemeral,
      });
    },
    [tellMeButton.id]: async (interaction, context) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const result = await context.alerts.follow(interaction.user.id);
      await interaction.editReply(followView(result, context.situation()));
    },
    [tellMeNotButton.id]: async (interaction, context) => {
      await interaction.deferUpdate();
      const result = await context.alerts.unfollow(interaction.user.id);
      await interaction.editReply(unfollowView(result));
    },
  },
} satisfies SlashCommand;
