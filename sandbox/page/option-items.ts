import type { APIApplicationCommandBasicOption } from 'discord.js';
import type { OptionInput } from '../../packages/discord-stand-in/index.ts';
import type { Choices, ShownChannel, ShownPerson, ShownServer } from '../window/protocol.ts';
import { optionTypes } from './palette.ts';

/** Something that can be picked for an option. */
export type Item = {
  key: string;
  label: string;
  detail?: string;
  icon?: ShownChannel['kind'] | 'person';
  value: OptionInput;
};

/** Who and what can be named where the person is. */
export type Nameable = { server: ShownServer | undefined; people: readonly ShownPerson[] };

/** What can be picked for an option, what begins with what was typed first. `choices` are the bot's, for an option that it completes. */
export function itemsFor(
  option: APIApplicationCommandBasicOption,
  typed: string,
  here: Nameable,
  choices: Choices,
): Item[] {
  if ('autocomplete' in option && option.autocomplete) return choices.map(choiceItem);
  const sought = typed.toLowerCase().replace(/^[#@]/, '');
  const found = allItems(option, here)
    .map((item) => ({ item, at: item.label.toLowerCase().replace(/^@/, '').indexOf(sought) }))
    .filter(({ at }) => at >= 0);
  return found.toSorted((one, other) => Math.sign(one.at) - Math.sign(other.at)).map(({ item }) => item);
}

function allItems(option: APIApplicationCommandBasicOption, here: Nameable): Item[] {
  if ('choices' in option && option.choices?.length) return (option.choices as Choices).map(choiceItem);
  switch (option.type) {
    case optionTypes.boolean:
      return [true, false].map((value) => ({ key: `${value}`, label: value ? 'True' : 'False', value }));
    case optionTypes.channel:
      return channelItems(here, option.channel_types);
    case optionTypes.role:
      return roleItems(here);
    case optionTypes.user:
      return personItems(here);
    case optionTypes.mentionable:
      return [...roleItems(here), ...personItems(here)];
    default:
      return [];
  }
}

/** The channels here, of certain types if those are named. */
export function channelItems({ server }: Nameable, types: readonly number[] | undefined): Item[] {
  return (server?.channels ?? [])
    .filter(({ type }) => types?.includes(type) ?? true)
    .map(({ id, name, kind }) => ({ key: id, label: name, icon: kind, value: { id } }));
}

export function roleItems({ server }: Nameable): Item[] {
  return (server?.roles ?? []).map(({ id, name, mentionable }) => {
    return { key: id, label: `@${name}`, value: { id }, ...(mentionable && { detail: 'mentionable' }) };
  });
}

export function personItems({ people }: Nameable): Item[] {
  return people.map(({ id, name }) => ({ key: id, label: name, icon: 'person', value: { id } }));
}

function choiceItem({ name, value }: Choices[number]): Item {
  return { key: String(value), label: name, value };
}
