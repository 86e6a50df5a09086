import { entryById } from '../catalogue/catalogue.ts';
import type { Caller, Found } from '../finder/decide.ts';
import { find } from '../finder/find-error.ts';
import { isQuotedIn } from '../finder/quotation.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { careView, gentleLine } from './care-view.ts';
import { choicesView, entryView, topicView, unknownErrorView } from './error-view.ts';
import { statusView } from './status-view.ts';

/**
 * The best answer to a text: care for whoever is not well, the error, a question back, the topic that it asks about, or that none
 * fits. A suggestion that was picked is an entry's id.
 */
export function foundView(text: string, from: Caller, situation: Situation): View {
  const picked = entryById(text);
  if (picked !== undefined) return entryView(picked, situation);
  const found = find(text, from);
  if (found.care === 'first')
    return careView(
      text,
      from,
      situation,
      found.answer === 'none' ? null : ordinaryView(text, found, situation),
    );
  const view = ordinaryView(text, found, situation);
  if (found.care === 'none') return view;
  return { ...view, content: `${view.content ?? ''}\n${gentleLine(text)}`.trim() };
}

function ordinaryView(text: string, { answer, matches, topic }: Found, situation: Situation): View {
  const entries = matches.flatMap(({ id }) => entryById(id) ?? []);
  const [best] = entries;
  if (answer === 'choose') return choicesView(entries, situation);
  if (best !== undefined) return entryView(best, situation, isQuotedIn(text, best));
  if (topic === 'status') return statusView(situation);
  return topic === null ? unknownErrorView(situation) : topicView(topic, situation);
}
