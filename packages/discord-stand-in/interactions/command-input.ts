import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { CommandInput, OptionInput } from './input.ts';
import { optionValue } from './option-values.ts';
import type { Resolved } from './resolved.ts';

/** The option a person is typing in, for autocomplete: then nothing has to be complete. */
export type Focus = { name: string; value: string };

type SentOption = {
  name: string;
  type: ApplicationCommandOptionType;
  options?: SentOption[];
  [key: string]: unknown;
};

/** What Discord's client would send for this input; throws where the client would not let it be sent. */
export function sentOptions(
  command: APIApplicationCommand,
  { group, subcommand, options = {} }: CommandInput,
  resolved: Resolved,
  focus?: Focus,
): SentOption[] {
  const path = [group, subcommand].filter((name) => name !== undefined);
  const wrap = (
    within: readonly APIApplicationCommandOption[],
    [name, ...deeper]: string[],
    said: string,
  ): SentOption[] => {
    if (name === undefined) return basicOptions(within, options, said, resolved, focus);
    const next = within.find((option) => option.name === name && 'options' in option);
    if (!next) throw new Error(`${said} has no subcommand "${name}"`);
    const nested = 'options' in next ? (next.options ?? []) : [];
    return [{ name, type: next.type, options: wrap(nested, deeper, `${said} ${name}`) }];
  };
  return wrap(command.options ?? [], path, `/${command.name}`);
}

function basicOptions(
  defined: readonly APIApplicationCommandOption[],
  given: Record<string, OptionInput>,
  said: string,
  resolved: Resolved,
  focus: Focus | undefined,
): SentOption[] {
  const basic = defined.filter(isBasic);
  const isComplete = focus === undefined;
  if (basic.length < defined.length) {
    throw new Error(`${said} needs a subcommand: ${defined.map(({ name }) => name).join(', ')}`);
  }
  const unknown = Object.keys(given).find((name) => !basic.some((option) => option.name === name));
  if (unknown !== undefined) throw new Error(`${said} has no option "${unknown}"`);
  const missing = basic.find(({ name, required }) => required && isComplete && given[name] === undefined);
  if (missing) throw new Error(`${said} needs the option "${missing.name}"`);
  if (
    focus &&
    !basic.some((option) => option.name === focus.name && 'autocomplete' in option && option.autocomplete)
  ) {
    throw new Error(`${said} has no option "${focus.name}" with autocomplete`);
  }
  return basic.flatMap((option): SentOption[] => {
    const { name, type } = option;
    if (focus?.name === name) return [{ name, type, value: focus.value, focused: true }];
    const value = given[name];
    return value === undefined ? [] : [{ name, type, value: optionValue(option, value, said, resolved) }];
  });
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}
