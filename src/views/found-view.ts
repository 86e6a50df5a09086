import type { Situation } from '../advice/situation.ts';
import { entryById } from '../catalogue/catalogue.ts';
import { findError, isClear } from '../finder/find-error.ts';
import type { View } from '../sending/message.ts';
import { choicesView, entryView, unknownErrorView } from './error-view.ts';

const mostChoices = 3;
/** An error whose score is lower than the best by more than this is noise, not a choice. */
const closeScore = 0.2;

/** The best answer to a text: the error, a question back, or that none fits. A suggestion that was picked is an entry's id. */
export function foundView(text: string, situation: Situation): View {
  const picked = entryById(text);
  if (picked !== undefined) return entryView(picked, situation);
  const [best, ...others] = findError(text);
  if (best === undefined) return unknownErrorView();
  const close = others.filter(({ score }) => best.score - score <= closeScore);
  const entries = [best, ...close].map(({ id }) => entryById(id)).filter((entry) => entry !== undefined);
  const [meant] = entries;
  if (meant === undefined) return unknownErrorView();
  return isClear([best, ...others])
    ? entryView(meant, situation)
    : choicesView(entries.slice(0, mostChoices));
}
