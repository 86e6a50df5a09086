import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord.js';
import type { CommandBody } from './application-commands.ts';
import type { Problem } from './refusals.ts';

const perType = new Map<ApplicationCommandType, number>([
  [ApplicationCommandType.ChatInput, 100],
  [ApplicationCommandType.User, 15],
  [ApplicationCommandType.Message, 15],
]);
const characters = 8_000;
const slashName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Where commands registered together break rules of Discord that its published schema does not hold. */
export function commandProblems(bodies: readonly CommandBody[]): Problem[] {
  return [
    ...countProblems(bodies),
    ...bodies.flatMap((body, index) => oneCommandProblems(body, bodies.slice(0, index), [index])),
  ];
}

function countProblems(bodies: readonly CommandBody[]): Problem[] {
  return [...perType]
    .filter(([type, limit]) => bodies.filter((body) => typeOf(body) === type).length > limit)
    .map(([type, limit]) => ({
      path: [],
      code: 'MAX_COMMANDS_REACHED',
      message: `Maximum number of commands of type ${type} reached (${limit}).`,
    }));
}

function oneCommandProblems(
  body: CommandBody,
  earlier: readonly CommandBody[],
  path: PropertyKey[],
): Problem[] {
  const isSlash = typeOf(body) === ApplicationCommandType.ChatInput;
  const isTaken = earlier.some((other) => other.name === body.name && typeOf(other) === typeOf(body));
  return [
    ...(isTaken
      ? [
          {
            path,
            code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
            message: 'Application command names must be unique',
          },
        ]
      : []),
    ...(isSlash && !isSlashName(body.name) ? [badName([...path, 'name'])] : []),
    ...(isSlash !== Boolean(body.description)
      ? [
          {
            path: [...path, 'description'],
            code: 'BASE_TYPE_REQUIRED',
            message: 'Only slash commands have, and need, a description',
          },
        ]
      : []),
    ...(textLength(body) > characters
      ? [
          {
            path,
            code: 'APPLICATION_COMMAND_TOO_LARGE',
            message: `Command exceeds maximum size (${characters})`,
          },
        ]
      : []),
    ...optionProblems(body.options ?? [], [...path, 'options']),
  ];
}

function optionProblems(options: readonly APIApplicationCommandOption[], path: PropertyKey[]): Problem[] {
  return options.flatMap((option, index) => {
    const before = options.slice(0, index);
    const place = [...path, index];
    return [
      ...(isSlashName(option.name) ? [] : [badName([...place, 'name'])]),
      ...(before.some(({ name }) => name === option.name)
        ? [
            {
              path: place,
              code: 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
              message: 'Option names must be unique',
            },
          ]
        : []),
      ...(option.required && before.some(({ required }) => !required)
        ? [
            {
              path: place,
              code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
              message: 'Required options must be placed before non-required options',
            },
          ]
        : []),
      ...('options' in option && option.options ? optionProblems(option.options, [...place, 'options']) : []),
    ];
  });
}

function typeOf({ type = ApplicationCommandType.ChatInput }: CommandBody): ApplicationCommandType {
  return type;
}

function isSlashName(name: string): boolean {
  return slashName.test(name) && name === name.toLowerCase();
}

function badName(path: PropertyKey[]): Problem {
  return { path, code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
}

function textLength({
  name,
  description = '',
  options = [],
}: Pick<CommandBody, 'name' | 'description' | 'options'>): number {
  return options.reduce((sum, option) => sum + optionLength(option), name.length + description.length);
}

function optionLength(option: APIApplicationCommandOption): number {
  const nested = 'options' in option ? (option.options ?? []) : [];
  const isText = option.type === ApplicationCommandOptionType.String;
  const choices = isText && 'choices' in option ? (option.choices ?? []) : [];
  return (
    textLength({ ...option, options: nested as APIApplicationCommandOption[] }) +
    choices.reduce((sum, { name, value }) => sum + name.length + value.length, 0)
  );
}
