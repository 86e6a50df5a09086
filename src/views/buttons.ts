import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

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
export const refreshButton: Button = { id: 'cai-status:refresh', label: 'Refresh' };
export const tellMeButton: Button = { id: 'cai-error:tell-me', label: 'Tell me when it is over' };
export const tellMeNotButton: Button = { id: 'cai-error:tell-me-not', label: "Don't tell me" };
export const forgetButton: Button = {
  id: 'cai-alerts:forget',
  label: 'Delete everything',
  style: ButtonStyle.Danger,
};
export const keepButton: Button = { id: 'cai-alerts:keep', label: 'Keep it' };
export const topicMenuId = 'cai-error:topic';

/** The button that leads to one error; its id says which. */
export function entryButton(entry: { id: string; name: string }): Button {
  return { id: `${entryButtonId}:${entry.id}`, label: entry.name };
}
export const entryButtonId = 'cai-error:entry';
