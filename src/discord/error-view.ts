import { ComponentType } from 'discord.js';
import { type Answer, answer } from '../knowledge/advise.ts';
import type { Situation } from '../knowledge/situation.ts';
import { type TopicId, topics } from '../knowledge/topics.ts';
import { colours, topicMenuId, type View } from './view.ts';

/** The answer to one topic, with the menu that leads to all others. */
export function topicView(topic: TopicId, situation: Situation): View {
  return {
    embeds: [answerEmbed(answer(topic, situation))],
    components: [
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.StringSelect,
            custom_id: topicMenuId,
            placeholder: 'What else do you want to know?',
            options: topics.map(({ id, label, hint }) => ({ value: id, label, description: hint })),
          },
        ],
      },
    ],
  };
}

function answerEmbed({ title, lead, sections }: Answer) {
  return {
    title,
    description: lead,
    color: colours.neutral,
    fields: sections.map(({ heading, text, inline }) => ({
      name: heading,
      value: text,
      inline: inline ?? false,
    })),
  };
}
