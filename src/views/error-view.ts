import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIEmbed,
  ComponentType,
} from 'discord.js';
import type { Advice } from '../advice/advice.ts';
import { advise } from '../advice/advise.ts';
import { explain } from '../advice/explain.ts';
import type { Situation } from '../advice/situation.ts';
import type { Entry } from '../catalogue/entry.ts';
import { type TopicId, topics } from '../catalogue/topics.ts';
import type { View } from '../sending/message.ts';
import {
  buttonRow,
  entryButton,
  statusNowButton,
  tellMeButton,
  topicMenuId,
  whatToDoButton,
} from './buttons.ts';
import { colours, noticeView } from './embeds.ts';

/** The answer to one topic, with the menu that leads to all others. */
export function topicView(topic: TopicId, situation: Situation): View {
  return answerView(advise(topic, situation), situation, topic === 'how-long' || topic === 'what-now');
}

/** What one error means and what to do, right now. */
export function entryView(entry: Entry, situation: Situation): View {
  return answerView(explain(entry, situation), situation, entry.side === 'theirs' || entry.side === 'either');
}

/** For a text that fits more than one error. */
export function choicesView(entries: readonly Entry[]): View {
  return noticeView(
    'Do you mean one of these?',
    'Press the one that you see. None of them? Ask again with the exact words on your screen.',
    buttonRow(...entries.map(entryButton)),
    topicMenu,
  );
}

/** For a text that fits none. */
export function unknownErrorView(): View {
  return noticeView(
    "I don't know that one",
    "None of C.AI's errors that I know fits these words. I'd rather say so than guess.\n\n" +
      '**Get the exact words:** long-press the message on the screen to copy it, or type it off, number included ' +
      '(like 500 or 1015). Then ask again: `/cai-error message:` and the words.\n\n' +
      '**No message at all?** Say what happens instead: "stuck on sending", "chats are gone", "endless loading".',
    buttonRow(whatToDoButton, statusNowButton),
    topicMenu,
  );
}

/** For a message without a word or a picture in it. */
export function nothingToReadView(): View {
  return noticeView(
    'Nothing to read in there',
    'That message has neither words nor a picture. Type what it says on the screen after `/cai-error message:`.',
    topicMenu,
  );
}

/** While an outage runs and the advice is to wait, the person can ask to be told of its end. */
function answerView(answer: Advice, { kind }: Situation, isAboutWaiting: boolean): View {
  return {
    embeds: [answerEmbed(answer)],
    components: [...(kind === 'outage' && isAboutWaiting ? [buttonRow(tellMeButton)] : []), topicMenu],
  };
}

const topicMenu: APIActionRowComponent<APIComponentInMessageActionRow> = {
  type: ComponentType.ActionRow,
  components: [
    {
      type: ComponentType.StringSelect,
      custom_id: topicMenuId,
      placeholder: 'What else do you want to know?',
      options: topics.map(({ id, label, hint }) => ({ value: id, label, description: hint })),
    },
  ],
};

function answerEmbed({ title, lead, sections }: Advice): APIEmbed {
  return {
    title,
    description: lead,
    color: colours.neutral,
    fields: sections.map(({ heading, text, inline = false }) => ({ name: heading, value: text, inline })),
  };
}
