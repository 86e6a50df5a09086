import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbedField,
  ComponentType,
} from 'discord.js';
import type { Advice, Section } from '../advice/advice.ts';
import { advise } from '../advice/advise.ts';
import { explain } from '../advice/explain.ts';
import { observation } from '../advice/now.ts';
import { ownConnection } from '../advice/own-connection.ts';
import { topicsBeside } from '../advice/topics-beside.ts';
import type { Entry } from '../catalogue/entry.ts';
import { type TopicId, topics } from '../catalogue/topics.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import {
  type Button,
  buttonRow,
  entryButton,
  moreButton,
  namedButton,
  tellMeButtons,
  topicMenuId,
} from './buttons.ts';
import { colours } from './embeds.ts';
import { statusLine, statusLines } from './headline.ts';

/** The answer to one topic, with the menu that leads to others: those beside the entry that was shown before, or all. */
export function topicView(say: Say, topic: TopicId, situation: Situation, entry?: Entry): View {
  const menu = entry === undefined ? topicMenu(say, topics) : topicMenu(say, topicsBeside(entry), entry);
  return firstView(say, advise(say, topic, situation, entry), { id: topic }, situation, menu);
}

/** For somebody who says that they are offline. */
export function connectionView(say: Say, situation: Situation): View {
  return firstView(
    say,
    ownConnection(say, situation),
    { id: 'theirs-or-yours' },
    situation,
    topicMenu(say, topicsBeside(null)),
  );
}

/** What one error means and what to do, right now. `isQuoted`: its words or its number were given. */
export function entryView(say: Say, entry: Entry, situation: Situation, isQuoted = true): View {
  return firstView(
    say,
    explain(say, entry, situation, isQuoted),
    entry,
    situation,
    topicMenu(say, topicsBeside(entry), entry),
  );
}

/** What lies behind "More about this": the answer itself where it has become all that there is to say. */
export function moreView(say: Say, about: Entry | TopicId, situation: Situation): View {
  const { title, lead, sections, rest } =
    typeof about === 'string' ? advise(say, about, situation) : explain(say, about, situation);
  const isAll = rest.length === 0;
  return {
    content: statusLine(say, situation),
    embeds: [
      {
        title: isAll ? title : say('answer.more.title', { title }),
        ...(isAll ? { description: lead } : {}),
        color: colours.neutral,
        fields: (isAll ? sections : rest).map(fieldOf),
      },
    ],
    components: rows(tellMeButtons(say, situation)),
  };
}

/** For a text that fits more than one error. */
export function choicesView(say: Say, entries: readonly Entry[], situation: Situation): View {
  return withoutAnswer(
    say,
    say('answer.choices.title'),
    say('answer.choices.text'),
    situation,
    entries.map((entry) => entryButton(say, entry)),
  );
}

/** For a text that fits none. */
export function unknownErrorView(say: Say, situation: Situation): View {
  if (situation.outage?.isRunning) {
    return withoutAnswer(
      say,
      say('answer.thisOutage.title'),
      `${say('answer.thisOutage.text')}\n\n${say('answer.exactWords')}`,
      situation,
    );
  }
  if (situation.side === 'theirs') {
    return withoutAnswer(
      say,
      say('answer.whatISee.title'),
      `${say('answer.whatISee.notKnown')} ${observation(say, situation)} ${say('answer.whatISee.mayBeTheReason')}\n\n${say('answer.exactWords')}`,
      situation,
    );
  }
  return withoutAnswer(
    say,
    say('answer.unknown.title'),
    [say('answer.unknown.text'), say('answer.unknown.exactWords'), say('answer.unknown.noMessage')].join(
      '\n\n',
    ),
    situation,
  );
}

/** For a message without a word or a picture in it. */
export function nothingToReadView(say: Say, situation: Situation): View {
  return withoutAnswer(say, say('answer.nothingToRead.title'), say('answer.nothingToRead.text'), situation);
}

/** Where no single error was meant, how C.AI is doing and what to do now can still be asked for. */
export function withoutAnswer(
  say: Say,
  title: string,
  description: string,
  situation: Situation,
  buttons: readonly Button[] = [namedButton(say, 'whatToDo'), namedButton(say, 'statusNow')],
): View {
  return {
    content: statusLines(say, situation),
    embeds: [{ title, description, color: colours.neutral }],
    components: [
      ...rows([...buttons, ...tellMeButtons(say, situation)]),
      ...topicMenu(say, topicsBeside(null)),
    ],
  };
}

/** How C.AI is doing stands above every answer. */
function firstView(
  say: Say,
  { title, lead, sections, rest }: Advice,
  about: { id: string },
  situation: Situation,
  menu: Rows,
): View {
  const more = rest.length > 0 ? [moreButton(say, about)] : [];
  return {
    content: statusLines(say, situation),
    embeds: [{ title, description: lead, color: colours.neutral, fields: sections.map(fieldOf) }],
    components: [...rows([...more, ...tellMeButtons(say, situation)]), ...menu],
  };
}

export type Rows = APIActionRowComponent<APIComponentInMessageActionRow>[];

function rows(buttons: readonly Button[]): Rows {
  return buttons.length === 0 ? [] : [buttonRow(...buttons)];
}

/** The questions that lead on, if there are any. Their id says beside which error they stand. */
export function topicMenu(say: Say, offered: readonly TopicId[], entry?: Entry): Rows {
  if (offered.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: entry === undefined ? topicMenuId : `${topicMenuId}:${entry.id}`,
          placeholder: say('answer.topicsPlaceholder'),
          options: offered.map((id) => ({
            value: id,
            label: say(`topics.${id}.label`),
            description: say(`topics.${id}.hint`),
          })),
        },
      ],
    },
  ];
}

function fieldOf({ heading, text, inline = false }: Section): APIEmbedField {
  return { name: heading, value: text, inline };
}
