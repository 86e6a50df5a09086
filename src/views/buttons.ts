import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type Entry, nameOf } from '../catalogue/entry.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';

export type Button = { id: string; label: string; style?: ButtonStyle.Secondary | ButtonStyle.Danger };

export function buttonRow(...buttons: Button[]): APIActionRowComponent<APIComponentInMessageActionRow> {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ id, label, style = ButtonStyle.Secondary }) => ({
      type: ComponentType.Button,
      style,
      custom_id: id,
      label,
    })),
  };
}

/** What is pressed, by what it says. */
export const buttonIds = {
  whatToDo: 'cai-status:what-to-do',
  statusNow: 'cai-status:now',
  details: 'cai-status:details',
  refresh: 'cai-status:refresh',
  tellMe: 'cai-error:tell-me',
  tellMeNot: 'cai-error:tell-me-not',
  forget: 'cai-alerts:forget',
  keep: 'cai-alerts:keep',
} as const;

export function namedButton(say: Say, name: keyof typeof buttonIds): Button {
  const button = { id: buttonIds[name], label: say(`buttons.${name}Button`) };
  return name === 'forget' ? { ...button, style: ButtonStyle.Danger } : button;
}

/** While an outage runs, its end can be waited for. */
export function tellMeButtons(say: Say, { outage }: Situation): Button[] {
  return outage?.isRunning ? [namedButton(say, 'tellMe')] : [];
}

/** The button that leads to the rest of an answer; its id says of which entry or topic. */
export function moreButton(say: Say, { id }: { id: string }): Button {
  return { id: `${moreButtonId}:${id}`, label: say('buttons.moreButton') };
}
export const moreButtonId = 'cai-error:more';

/** The id of the menu of topics, which may go on to say beside which entry. */
export const topicMenuId = 'cai-error:topic';

/** The button that leads to one error; its id says which. */
export function entryButton(say: Say, entry: Entry): Button {
  return { id: `${entryButtonId}:${entry.id}`, label: nameOf(say, entry) };
}
export const entryButtonId = 'cai-error:entry';
