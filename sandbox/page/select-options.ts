import type { APISelectMenuComponent } from 'discord.js';
import type { Chosen } from '../../packages/discord-stand-in/index.ts';
import { kinds } from './component-kinds.ts';
import type { IconName } from './icons.tsx';
import { channelItems, type Item, type Nameable, personItems, roleItems } from './option-items.ts';

export type SelectOption = {
  value: string;
  label: string;
  detail?: string | undefined;
  icon?: IconName | undefined;
};

/** What a menu offers: options of its own, or who and what is here. */
export function selectOptions(select: APISelectMenuComponent, here: Nameable): SelectOption[] {
  if (select.type === kinds.stringSelect) {
    return select.options.map(({ value, label, description }) => ({ value, label, detail: description }));
  }
  return itemsOf(select, here).map(({ key, label, icon }) => ({ value: key, label, icon }));
}

function itemsOf(select: APISelectMenuComponent, here: Nameable): Item[] {
  switch (select.type) {
    case kinds.channelSelect:
      return channelItems(here, select.channel_types);
    case kinds.roleSelect:
      return roleItems(here);
    case kinds.userSelect:
      return personItems(here);
    default:
      return [...roleItems(here), ...personItems(here)];
  }
}

/** What is chosen in it before anybody chooses. */
export function chosenAtFirst(select: APISelectMenuComponent): string[] {
  return select.type === kinds.stringSelect
    ? select.options.filter((option) => option.default).map(({ value }) => value)
    : (select.default_values ?? []).map(({ id }) => id);
}

/** What is sent of it: who and what is here by id. */
export function chosenOf({ type }: APISelectMenuComponent, values: readonly string[]): Chosen[] {
  return type === kinds.stringSelect ? [...values] : values.map((id) => ({ id }));
}
