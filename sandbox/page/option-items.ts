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
  { server, people }: Nameable,
  choices: Choices,
): Item[] {
  if ('autocomplete' in option && option.autocomplete) return choices.map(choiceItem);
  const sought = typed.toLowerCase().replace(/^[#@]/, '');
  const found = allItems(option, server, people)
    .map((item) => ({ item, at: item.label.toLowerCase().replace(/^@/, '').indexOf(sought) }))
    .filter(({ at }) => at >= 0);
  return found.toSorted((one, other) => Math.sign(one.at) - Math.sign(other.at)).map(({ item }) => item);
}

function allItems(
  option: APIApplicationCommandBasicOption,
  server: ShownServer | undefined,
  people: readonly ShownPerson[],
): Item[] {
  if ('choices' in option && option.choices?.length) return (option.choices as Choices).map(choiceItem);
  const roles = (server?.roles ?? []).map(({ id, name, mentionable }): Item => {
    return { key: id, label: `@${name}`, value: { id }, ...(mentionable && { detail: 'mentionable' }) };
  });
  const users = people.map(({ id, name }): Item => {
    return { key: id, label: name, icon: 'person', value: { id } };
  });
  switch (option.type) {
    case optionTypes.boolean:
      return [true, false].map((value) => ({ key: `${value}`, label: value ? 'True' : 'False', value }));
    case optionTypes.channel:
      return (server?.channels ?? [])
        .filter(({ type }) => option.channel_types?.some((taken) => taken === type) ?? true)
        .map(({ id, name, kind }) => ({ key: id, label: name, icon: kind, value: { id } }));
    case optionTypes.role:
      return roles;
    case optionTypes.user:
      return users;
    case optionTypes.mentionable:
      return [...roles, ...users];
    default:
      return [];
  }
}

function choiceItem({ name, value }: Choices[number]): Item {
  return { key: String(value), label: name, value };
}
