import { entryById } from '../knowledge/catalogue.ts';
import { findError, isClear } from '../knowledge/find-error.ts';
import type { Situation } from '../knowledge/situation.ts';
import { choicesView, entryView, unknownErrorView } from './error-view.ts';
import type { View } from './view.ts';

const mostChoices = 3;

/** The best answer to a text: the error, a question back, or that none fits. A suggestion that was picked is an entry's id. */
export function foundView(text: string, situation: Situation): View {
  const picked = entryById(text);
  if (picked !== undefined) return entryView(picked, situation);
  const matches = findError(text);
  const entries = matches.map(({ id }) => entryById(id)).filter((entry) => entry !== undefined);
  const [best] = entries;
  if (best === undefined) return unknownErrorView();
  return isClear(matches) ? entryView(best, situation) : choicesView(entries.slice(0, mostChoices));
}
