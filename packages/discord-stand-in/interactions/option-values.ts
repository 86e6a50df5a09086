import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { OptionInput } from './input.ts';
import { type Pickable, pickedId, type Resolved } from './resolved.ts';

type Bounds = { min: number | undefined; max: number | undefined };

/** The value Discord's client sends for an option; throws where the client would not take what was given. */
export function optionValue(
  option: APIApplicationCommandBasicOption,
  given: OptionInput,
  said: string,
  resolved: Resolved,
): string | number | boolean {
  const refuse = (why: string): never => {
    throw new Error(`${said}: the option "${option.name}" ${why}`);
  };
  if (typeof given === 'object') {
    if (option.type === ApplicationCommandOptionType.Attachment) {
      return 'filename' in given ? resolved.attachment(given) : refuse('must be a file');
    }
    return pickedId(given.id ?? '', pickable(option), resolved) ?? refuse('takes no such object');
  }
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return typeof given === 'boolean' ? given : refuse('must be true or false');
  }
  if (option.type === ApplicationCommandOptionType.String) {
    if (typeof given !== 'string') return refuse('must be text');
    const chosen = chosenValue(option, given);
    if (chosen === undefined) return refuse(`has no choice "${given}"`);
    const within = isWithin(chosen.length, { min: option.min_length, max: option.max_length });
    return within ? chosen : refuse('is too short or too long');
  }
  if (isNumeric(option)) {
    if (typeof given !== 'number') return refuse('must be a number');
    if (option.type === ApplicationCommandOptionType.Integer && !Number.isInteger(given)) {
      return refuse('must be whole');
    }
    const chosen = chosenValue(option, given);
    if (chosen === undefined) return refuse(`has no choice ${given}`);
    return isWithin(given, { min: option.min_value, max: option.max_value })
      ? given
      : refuse('is too small or too great');
  }
  return refuse('takes a channel, a role, a person or a file');
}

type Numeric = Extract<
  APIApplicationCommandBasicOption,
  { type: ApplicationCommandOptionType.Integer | ApplicationCommandOptionType.Number }
>;

function isNumeric(option: APIApplicationCommandBasicOption): option is Numeric {
  return (
    option.type === ApplicationCommandOptionType.Integer ||
    option.type === ApplicationCommandOptionType.Number
  );
}

// A person picks a choice by its name; a test may also give the value behind it.
function chosenValue<T extends string | number>(
  option: APIApplicationCommandBasicOption,
  given: T,
): T | undefined {
  if (!('choices' in option) || !option.choices?.length) return given;
  const choice = option.choices.find(({ name, value }) => name === given || value === given);
  return choice?.value as T | undefined;
}

function isWithin(size: number, { min, max }: Bounds): boolean {
  return size >= (min ?? Number.NEGATIVE_INFINITY) && size <= (max ?? Number.POSITIVE_INFINITY);
}

function pickable(option: APIApplicationCommandBasicOption): Pickable {
  const { Channel, Mentionable, Role, User } = ApplicationCommandOptionType;
  return option.type === Channel
    ? { channels: option.channel_types ?? 'any' }
    : {
        roles: option.type === Role || option.type === Mentionable,
        users: option.type === User || option.type === Mentionable,
      };
}
