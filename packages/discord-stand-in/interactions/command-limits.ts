import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { type Problem, problemIf } from '../refusals.ts';
import type { CommandBody } from './command-body.ts';

type Path = PropertyKey[];
type Described = { name: string; description?: string; options?: readonly APIApplicationCommandOption[] };

const perType = [
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
] as const;
const inAll = 130;
const characters = 8_000;
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Where the commands of one scope break rules of Discord that its published schema does not hold. */
export function commandSetProblems(bodies: readonly CommandBody[]): Problem[] {
  return [
    ...problemIf(bodies.length > inAll, [], 'BASE_TYPE_MAX_LENGTH', `Must be ${inAll} or fewer in length.`),
    ...bodies.flatMap((body, index) => [
      ...problemIf(
        bodies.slice(0, index).some((other) => other.name === body.name && typeOf(other) === typeOf(body)),
        [index],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      ),
      ...commandLimitProblems(body, [index]),
    ]),
  ];
}

/** Whether there are more commands of one type than a scope may have. */
export function hasTooMany(bodies: readonly CommandBody[]): boolean {
  return perType.some(([type, limit]) => bodies.filter((body) => typeOf(body) === type).length > limit);
}

/** Where one command breaks such rules. */
export function commandLimitProblems(body: CommandBody, path: Path = []): Problem[] {
  const isSlash = typeOf(body) === ApplicationCommandType.ChatInput;
  return [
    ...(isSlash ? nameProblems(body.name, path) : []),
    ...problemIf(
      isSlash !== Boolean(body.description),
      [...path, 'description'],
      'BASE_TYPE_REQUIRED',
      'Slash commands need a description, and only they have one',
    ),
    ...problemIf(
      textLength(body) > characters,
      path,
      'APPLICATION_COMMAND_TOO_LARGE',
      `Command exceeds maximum size (${characters})`,
    ),
    ...optionsProblems(body.options ?? [], [...path, 'options']),
  ];
}

function optionsProblems(options: readonly APIApplicationCommandOption[], path: Path): Problem[] {
  return options.flatMap((option, index) => {
    const before = options.slice(0, index);
    const place = [...path, index];
    return [
      ...nameProblems(option.name, place),
      ...problemIf(
        before.some(({ name }) => name === option.name),
        place,
        'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
        'Option names must be unique',
      ),
      ...problemIf(
        Boolean(option.required) && before.some(({ required }) => !required),
        place,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      ),
      ...optionsProblems(optionsOf(option), [...place, 'options']),
    ];
  });
}

function nameProblems(name: string, path: Path): Problem[] {
  const isGood = slashName.test(name) && name === name.toLowerCase();
  const message = 'String value did not match validation regex.';
  return problemIf(!isGood, [...path, 'name'], 'STRING_TYPE_REGEX', message);
}

function typeOf({ type = ApplicationCommandType.ChatInput }: CommandBody): ApplicationCommandType {
  return type;
}

function optionsOf(option: APIApplicationCommandOption): readonly APIApplicationCommandOption[] {
  return 'options' in option ? (option.options ?? []) : [];
}

function textLength({ name, description = '', options = [] }: Described): number {
  return options.reduce(
    (sum, option) => sum + textLength({ ...option, options: optionsOf(option) }) + choicesLength(option),
    name.length + description.length,
  );
}

function choicesLength(option: APIApplicationCommandOption): number {
  if (option.type !== ApplicationCommandOptionType.String || !('choices' in option)) return 0;
  return (option.choices ?? []).reduce((sum, { name, value }) => sum + name.length + value.length, 0);
}
