import type { APIEmbed } from 'discord.js';
import { steps } from '../advice/advice.ts';
import { topicsBeside } from '../advice/topics-beside.ts';
import { checks } from '../advice/what-now.ts';
import { entryById } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/entry.ts';
import { type TopicId, topics } from '../catalogue/topics.ts';
import type { Caller, Found, Question } from '../finder/decide.ts';
import { find } from '../finder/find-error.ts';
import { isQuotedIn } from '../finder/quotation.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { buttonRow, entryButton, namedButton, tellMeButtons } from './buttons.ts';
import { careView, gentleLine } from './care-view.ts';
import {
  choicesView,
  connectionView,
  entryView,
  type Rows,
  topicMenu,
  topicView,
  unknownErrorView,
} from './error-view.ts';
import { botView } from './help-view.ts';
import { partsText } from './outage-words.ts';
import { statusEmbed } from './status-view.ts';

/**
 * The best answer to a text: care for whoever is not well, the error, a question back, the topic that it asks about, or that none
 * fits. A suggestion that was picked is an entry's id.
 */
export function foundView(say: Say, text: string, from: Caller, situation: Situation): View {
  const picked = entryById(text);
  if (picked !== undefined) return entryView(say, picked, situation);
  const found = find(text, from);
  if (found.care === 'first') {
    // Nobody in need is asked which of some errors they may mean.
    const error = found.answer === 'sure' ? errorView(say, text, found, situation) : null;
    return careView(say, text, from, situation, error);
  }
  const view = ordinaryView(say, text, found, situation);
  if (found.care === 'none') return view;
  return { ...view, content: `${view.content ?? ''}\n${gentleLine(text)}`.trim() };
}

/** Below an answer, only an error that somebody may well mean is offered. */
const leastOffered = 0.15;

/** What stands for "it does not work", and no error in particular. */
const noError = 'outage_general';

function ordinaryView(say: Say, text: string, found: Found, situation: Situation): View {
  const { answer, matches, topic } = found;
  const isSure = answer === 'sure';
  const isNoError = matches[0]?.id === noError;
  const likely = matches.filter(({ id, score }) => id !== noError && score >= leastOffered);
  const offered = isSure ? [] : likely.flatMap(({ id }) => entryById(id) ?? []);
  // An error that is certain is spoken of first, and not the question in the same text.
  const isAsked = !isSure || (isNoError && topic !== 'own-connection');
  if (topic !== null && isAsked) return questionView(say, topic, situation, offered);
  // Where nothing is seen to fail, the entry knows more of what may help.
  const isForState = !isSure || topic !== null || situation.side === 'theirs';
  if (isNoError && isForState) return stateView(say, situation, offered);
  return errorView(say, text, found, situation) ?? unknownErrorView(say, situation);
}

/** The error that is meant, or those to choose from. */
function errorView(say: Say, text: string, { answer, matches }: Found, situation: Situation): View | null {
  const entries = matches.flatMap(({ id }) => entryById(id) ?? []);
  const [best] = entries;
  if (best === undefined) return null;
  return answer === 'sure'
    ? entryView(say, best, situation, isQuotedIn(text, best))
    : choicesView(say, entries, situation);
}

/** The answer to a question, and below it the errors that somebody who asks it may see. */
function questionView(say: Say, question: Question, situation: Situation, offered: readonly Entry[]): View {
  switch (question) {
    case 'status':
      return stateView(say, situation, offered);
    case 'own-connection':
      return connectionView(say, situation);
    case 'the-bot':
      return botView(say, situation);
    default: {
      const { components, ...view } = topicView(say, question, situation);
      return { ...view, components: [...components, ...choices(say, offered)] };
    }
  }
}

/** The answer to whoever gives no words at all: what the error means that C.AI gives right now, or else how it is doing. */
export function wordlessView(say: Say, situation: Situation): View {
  return givesServerErrors(situation)
    ? topicView(say, 'meaning', situation)
    : stateView(say, situation, [], topics);
}

function givesServerErrors({ kind, sources }: Situation): boolean {
  return (
    kind === 'down' && sources.some(({ verdict, reason }) => verdict === 'fail' && /\b500\b/.test(reason))
  );
}

/**
 * The answer to whoever asks how C.AI is doing, or nothing in particular: that, then what to check where it may be their own trouble.
 */
export function stateView(
  say: Say,
  situation: Situation,
  offered: readonly Entry[] = [],
  leadingOn: readonly TopicId[] = topicsBeside(null),
): View {
  return {
    embeds: [situation.act === 'check-own-side' ? checksEmbed(say, situation) : statusEmbed(say, situation)],
    components: [
      buttonRow(namedButton(say, 'whatToDo'), namedButton(say, 'details'), ...tellMeButtons(say, situation)),
      ...choices(say, offered),
      ...topicMenu(say, leadingOn),
    ],
  };
}

/** With what to check in place of what each look came to. */
function checksEmbed(say: Say, situation: Situation): APIEmbed {
  const { working } = situation.parts;
  const works = { name: say('answer.worksField'), value: partsText(say, working) };
  const { footer: _, ...embed } = statusEmbed(say, situation);
  return {
    ...embed,
    fields: [
      ...(working.length > 0 ? [works] : []),
      { name: say('answer.checksField'), value: steps(...checks(say)) },
    ],
  };
}

function choices(say: Say, entries: readonly Entry[]): Rows {
  return entries.length === 0 ? [] : [buttonRow(...entries.map((entry) => entryButton(say, entry)))];
}
