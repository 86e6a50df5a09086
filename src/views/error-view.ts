import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbedField,
  ComponentType,
} from 'discord.js';
import type { Advice, Section } from '../advice/advice.ts';
import { advise } from '../advice/advise.ts';
import { explain } from '../advice/explain.ts';
import { topicsBeside } from '../advice/topics-beside.ts';
import type { Entry } from '../catalogue/entry.ts';
import { type Topic, type TopicId, topics } from '../catalogue/topics.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import {
  type Button,
  buttonRow,
  entryButton,
  moreButton,
  statusNowButton,
  tellMeButtons,
  topicMenuId,
  whatToDoButton,
} from './buttons.ts';
import { colours } from './embeds.ts';
import { statusLine } from './headline.ts';

/** The answer to one topic, with the menu that leads to others: those beside the entry that was shown before, or all. */
export function topicView(topic: TopicId, situation: Situation, entry?: Entry): View {
  const menu = entry === undefined ? topicMenu(topics) : topicMenu(topicsBeside(entry), entry);
  return firstView(advise(topic, situation, entry), { id: topic }, situation, menu);
}

/** What one error means and what to do, right now. `isQuoted`: its words or its number were given. */
export function entryView(entry: Entry, situation: Situation, isQuoted = true): View {
  return firstView(
    explain(entry, situation, isQuoted),
    entry,
    situation,
    topicMenu(topicsBeside(entry), entry),
  );
}

/** What lies behind "More about this". */
export function moreView(about: Entry | TopicId, situation: Situation): View {
  const { title, rest } = typeof about === 'string' ? advise(about, situation) : explain(about, situation);
  return {
    content: statusLine(situation),
    embeds: [{ title: `More: ${title}`, color: colours.neutral, fields: rest.map(fieldOf) }],
    components: rows(tellMeButtons(situation)),
  };
}

/** For a text that fits more than one error. */
export function choicesView(entries: readonly Entry[], situation: Situation): View {
  return withoutAnswer(
    'Do you mean one of these?',
    'Press the one that you see. None of them? Ask again with the exact words on your screen.',
    situation,
    entries.map(entryButton),
  );
}

/** For a text that fits none. */
export function unknownErrorView(situation: Situation): View {
  if (situation.outage?.isRunning) {
    return withoutAnswer(
      'Most likely it is this outage',
      "I don't know these words as an error. But something at C.AI fails right now, and that is the likeliest reason for whatever you see.\n\n" +
        '**Something on the screen?** Copy the exact words, number included, and ask again: `/cai-error message:` and the words.',
      situation,
    );
  }
  return withoutAnswer(
    "I don't know that one",
    "None of C.AI's errors that I know fits these words. I'd rather say so than guess.\n\n" +
      '**Get the exact words:** copy them off the screen, number included (like 500 or 1015), and ask again: ' +
      '`/cai-error message:` and the words.\n\n' +
      '**No message at all?** Say what happens: "stuck on sending", "chats are gone", "endless loading".',
    situation,
  );
}

/** For a message without a word or a picture in it. */
export function nothingToReadView(situation: Situation): View {
  return withoutAnswer(
    'Nothing to read in there',
    'That message has neither words nor a picture. Type what it says on the screen after `/cai-error message:`.',
    situation,
  );
}

/** Where no single error was meant, how C.AI is doing and what to do now can still be asked for. */
export function withoutAnswer(
  title: string,
  description: string,
  situation: Situation,
  buttons: readonly Button[] = [whatToDoButton, statusNowButton],
): View {
  return {
    content: statusLine(situation),
    embeds: [{ title, description, color: colours.neutral }],
    components: [...rows([...buttons, ...tellMeButtons(situation)]), ...topicMenu(topicsBeside(null))],
  };
}

/** How C.AI is doing stands above every answer. */
function firstView(
  { title, lead, sections, rest }: Advice,
  about: { id: string },
  situation: Situation,
  menu: Rows,
): View {
  const more = rest.length > 0 ? [moreButton(about)] : [];
  return {
    content: statusLine(situation),
    embeds: [{ title, description: lead, color: colours.neutral, fields: sections.map(fieldOf) }],
    components: [...rows([...more, ...tellMeButtons(situation)]), ...menu],
  };
}

type Rows = APIActionRowComponent<APIComponentInMessageActionRow>[];

function rows(buttons: readonly Button[]): Rows {
  return buttons.length === 0 ? [] : [buttonRow(...buttons)];
}

/** The questions that lead on, if there are any. Their id says beside which error they stand. */
function topicMenu(offered: readonly Topic[], entry?: Entry): Rows {
  if (offered.length === 0) return [];
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: entry === undefined ? topicMenuId : `${topicMenuId}:${entry.id}`,
          placeholder: 'What else do you want to know?',
          options: offered.map(({ id, label, hint }) => ({ value: id, label, description: hint })),
        },
      ],
    },
  ];
}

function fieldOf({ heading, text, inline = false }: Section): APIEmbedField {
  return { name: heading, value: text, inline };
}
