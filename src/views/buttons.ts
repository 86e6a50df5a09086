import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
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

export const whatToDoButton: Button = { id: 'cai-status:what-to-do', label: 'What should I do?' };
export const statusNowButton: Button = { id: 'cai-status:now', label: 'Status now' };
export const detailsButton: Button = { id: 'cai-status:details', label: 'Details' };
export const refreshButton: Button = { id: 'cai-status:refresh', label: 'Refresh' };
export const tellMeButton: Button = { id: 'cai-error:tell-me', label: 'Tell me when it is over' };
export const tellMeNotButton: Button = { id: 'cai-error:tell-me-not', label: "Don't tell me" };
export const forgetButton: Button = {
  id: 'cai-alerts:forget',
  label: 'Delete everything',
  style: ButtonStyle.Danger,
};
export const keepButton: Button = { id: 'cai-alerts:keep', label: 'Keep it' };

/** While an outage runs, its end can be waited for. */
export function tellMeButtons({ outage }: Situation): Button[] {
  return outage?.isRunning ? [tellMeButton] : [];
}

/** The button that leads to the rest of an answer; its id says of which entry or topic. */
export function moreButton({ id }: { id: string }): Button {
  return { id: `${moreButtonId}:${id}`, label: 'More about this' };
}
export const moreButtonId = 'cai-error:more';

/** The id of the menu of topics, which may go on to say beside which entry. */
export const topicMenuId = 'cai-error:topic';

/** The button that leads to one error; its id says which. */
export function entryButton(entry: { id: string; name: string }): Button {
  return { id: `${entryButtonId}:${entry.id}`, label: entry.name };
}
export const entryButtonId = 'cai-error:entry';
