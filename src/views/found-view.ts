import { entryById } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { Caller, Found } from '../finder/decide.ts';
import { find } from '../finder/find-error.ts';
import type { View } from '../sending/message.ts';
import { choicesView, entryView, topicView, unknownErrorView } from './error-view.ts';
import { type SeenNow, situationNow } from './situation.ts';
import { statusLine, statusView } from './status-view.ts';

/**
 * The best answer to a text: the error, a question back, the topic that it asks about, or that none fits. How C.AI is doing
 * stands above it. A suggestion that was picked is an entry's id.
 */
export function foundView(text: string, from: Caller, seen: SeenNow): View {
  const picked = entryById(text);
  const found = picked === undefined ? find(text, from) : sureOf(picked);
  if (found.answer === 'none' && found.topic === 'status')
    return statusView(seen.status(), seen.clock(), seen.outlook());
  return belowStatus(answer(found, seen), seen);
}

/** An answer below one line about how C.AI is doing now. Where a message is updated, that line must be, too, or an old one stays. */
export function belowStatus(view: View, seen: SeenNow): View {
  return { content: statusLine(seen.status(), seen.clock()), ...view };
}

function answer({ answer, matches, topic }: Found, seen: SeenNow): View {
  const entries = matches.flatMap(({ id }) => entryById(id) ?? []);
  const [best] = entries;
  if (answer === 'choose') return choicesView(entries);
  if (best !== undefined) return entryView(best, situationNow(seen));
  return topic === null || topic === 'status' ? unknownErrorView() : topicView(topic, situationNow(seen));
}

function sureOf({ id }: Entry): Found {
  return { answer: 'sure', matches: [{ id, score: 1 }], topic: null };
}
