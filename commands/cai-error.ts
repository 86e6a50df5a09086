import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { entryById } from '../src/catalogue/catalogue.ts';
import { isTopicId } from '../src/catalogue/topics.ts';
import { answerPictures } from '../src/discord/answer-pictures.ts';
import { everywhere, type SlashCommand } from '../src/discord/command.ts';
import { suggestions } from '../src/finder/find-error.ts';
import { entryButtonId, tellMeButton, tellMeNotButton, topicMenuId } from '../src/views/buttons.ts';
import { entryView, topicView, unknownErrorView } from '../src/views/error-view.ts';
import { followView, unfollowView } from '../src/views/follow-view.ts';
import { belowStatus, foundView } from '../src/views/found-view.ts';
import { situationNow } from '../src/views/situation.ts';

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
        ? belowStatus(topicView('meaning', situationNow(context)), context)
        : foundView(text, 'asked', context);
    await interaction.reply({ ...view, flags: MessageFlags.Ephemeral });
  },

  async autocomplete(interaction) {
    const found = suggestions(interaction.options.getFocused()).slice(0, mostSuggestions);
    await interaction.respond(found.map(({ id, name }) => ({ name, value: id })));
  },

  components: {
    [topicMenuId]: (interaction, context) => {
      const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
      const view = topicView(isTopicId(chosen) ? chosen : 'meaning', situationNow(context));
      return interaction.update(belowStatus(view, context));
    },
    [entryButtonId]: (interaction, context) => {
      const entry = entryById(interaction.customId.slice(entryButtonId.length + 1));
      const view = entry === undefined ? unknownErrorView() : entryView(entry, situationNow(context));
      return interaction.update(belowStatus(view, context));
    },
    [tellMeButton.id]: async (interaction, context) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      const result = await context.alerts.follow(interaction.user.id);
      await interaction.editReply(followView(result));
    },
    [tellMeNotButton.id]: async (interaction, context) => {
      await interaction.deferUpdate();
      const result = await context.alerts.unfollow(interaction.user.id);
      await interaction.editReply(unfollowView(result));
    },
  },
} satisfies SlashCommand;
