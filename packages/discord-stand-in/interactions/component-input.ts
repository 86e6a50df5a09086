import {
  type APIButtonComponentWithCustomId,
  type APICheckboxGroupComponent,
  type APIRadioGroupComponent,
  type APISelectMenuComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { bounds } from '../messages/component-limits.ts';
import { interactiveComponents } from '../messages/components.ts';
import type { Message } from '../model.ts';
import type { Chosen } from './input.ts';
import { type Pickable, pickedId, type Resolved } from './resolved.ts';

/** The button a person can press under this label or custom id, or an error that says what there is. */
export function buttonIn({ components }: Message, name: string): APIButtonComponentWithCustomId {
  const buttons = interactiveComponents(components).filter(({ type }) => type === ComponentType.Button);
  const called = (button: object) => [part(button, 'label'), part(button, 'custom_id')];
  const button = buttons.find((candidate) => called(candidate).includes(name));
  if (!button) {
    throw new Error(
      `there is no button "${name}"; there are: ${listed(buttons.map((one) => called(one)[0]))}`,
    );
  }
  if (button.disabled) throw new Error(`the button "${name}" is disabled`);
  if (!('custom_id' in button)) throw new Error(`the button "${name}" only opens a link`);
  return button as APIButtonComponentWithCustomId;
}

/** The select a person can use under this placeholder or custom id, or an error that says what there is. */
export function selectIn({ components }: Message, name: string): APISelectMenuComponent {
  const selects = interactiveComponents(components).filter(
    (component) => component.type !== ComponentType.Button,
  );
  const select = selects.find(({ placeholder, custom_id }) => placeholder === name || custom_id === name);
  if (!select) {
    throw new Error(
      `there is no select "${name}"; there are: ${listed(selects.map(({ placeholder }) => placeholder))}`,
    );
  }
  if (select.disabled) throw new Error(`the select "${name}" is disabled`);
  return select;
}

export type Choice = APISelectMenuComponent | APIRadioGroupComponent | APICheckboxGroupComponent;

/** What a choice sends for the chosen values: of its options by value or label, otherwise the ids of what was given. */
export function chosenValues(choice: Choice, chosen: readonly Chosen[], resolved: Resolved): string[] {
  const { least, most } = bounds(choice);
  const said = `the select "${choice.custom_id}"`;
  if (chosen.length < least || chosen.length > most) {
    throw new Error(`${said} takes ${least} to ${most} values, not ${chosen.length}`);
  }
  return chosen.map((given) => {
    const value =
      typeof given === 'string' ? optionValue(choice, given) : pickedId(given.id, pickable(choice), resolved);
    if (value === undefined) {
      throw new Error(`${said} does not offer ${typeof given === 'string' ? `"${given}"` : given.id}`);
    }
    return value;
  });
}

function optionValue(choice: Choice, given: string): string | undefined {
  if (!('options' in choice)) return undefined;
  return choice.options.find(({ value, label }) => value === given || label === given)?.value;
}

function pickable(choice: Choice): Pickable {
  const { ChannelSelect, MentionableSelect, RoleSelect, UserSelect } = ComponentType;
  return choice.type === ChannelSelect
    ? { channels: choice.channel_types ?? 'any' }
    : {
        roles: choice.type === RoleSelect || choice.type === MentionableSelect,
        users: choice.type === UserSelect || choice.type === MentionableSelect,
      };
}

function part(component: object, key: string): unknown {
  return (component as Record<string, unknown>)[key];
}

function listed(names: readonly unknown[]): string {
  return names.length > 0 ? names.map((name) => `"${String(name)}"`).join(', ') : 'none';
}
