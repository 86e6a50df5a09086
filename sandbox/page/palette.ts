import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord.js';
import type { CommandInput, OptionInput } from '../../packages/discord-stand-in/index.ts';

/** A command, or one of its subcommands, as it is picked. */
export type SlashEntry = {
  name: string;
  path: { group?: string; subcommand?: string };
  /** As people see it: `/cai-alerts subscribe`. */
  title: string;
  description: string;
  options: readonly APIApplicationCommandBasicOption[];
};

/** An option that is being filled in. `value` is what was picked; free text has none. */
export type Field = { name: string; text: string; value?: OptionInput };

export type CommandDraft = { entry: SlashEntry; fields: readonly Field[] };

/** As Discord numbers the types of options. */
export const optionTypes = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;

/** Everything that can be picked, subcommands one by one. */
export function slashEntries(commands: readonly APIApplicationCommand[]): SlashEntry[] {
  return commands.flatMap(({ name, description, options = [] }) =>
    entriesIn({ name, path: {}, title: `/${name}`, description, options: [] }, options),
  );
}

function entriesIn(entry: SlashEntry, options: readonly APIApplicationCommandOption[]): SlashEntry[] {
  const nested = options.filter((option) => option.type === 1 || option.type === 2);
  if (nested.length === 0) return [{ ...entry, options: options as APIApplicationCommandBasicOption[] }];
  return nested.flatMap(({ name, description, type, options: inner = [] }) => {
    const path = { ...entry.path, ...(type === optionTypes.group ? { group: name } : { subcommand: name }) };
    return entriesIn({ ...entry, path, title: `${entry.title} ${name}`, description }, inner);
  });
}

/** The entries that fit what was typed, those that begin with it first; none unless it begins with a slash. */
export function matchingEntries(entries: readonly SlashEntry[], typed: string): SlashEntry[] {
  if (!typed.startsWith('/')) return [];
  const sought = typed.toLowerCase().trimEnd();
  const begins = entries.filter(({ title }) => title.startsWith(sought));
  const holds = entries.filter((entry) => !begins.includes(entry) && entry.title.includes(sought.slice(1)));
  return [...begins, ...holds];
}

/** A command of which nothing is filled in yet; what is required is asked for. */
export function newDraft(entry: SlashEntry): CommandDraft {
  const required = entry.options.filter((option) => option.required);
  return { entry, fields: required.map(({ name }) => ({ name, text: '' })) };
}

export function withField(draft: CommandDraft, field: Field): CommandDraft {
  const isKnown = draft.fields.some(({ name }) => name === field.name);
  const fields = isKnown
    ? draft.fields.map((other) => (other.name === field.name ? field : other))
    : [...draft.fields, field];
  return { ...draft, fields };
}

export function withoutField(draft: CommandDraft, name: string): CommandDraft {
  return { ...draft, fields: draft.fields.filter((field) => field.name !== name) };
}

/** The options that are not asked for yet. */
export function openOptions({ entry, fields }: CommandDraft): APIApplicationCommandBasicOption[] {
  return entry.options.filter(({ name }) => !fields.some((field) => field.name === name));
}

export function optionOf(
  { entry }: CommandDraft,
  name: string,
): APIApplicationCommandBasicOption | undefined {
  return entry.options.find((option) => option.name === name);
}

/** The first option that still needs something from the person; undefined: it can be sent. */
export function incompleteField(draft: CommandDraft): string | undefined {
  return draft.fields.find((field) => {
    const option = optionOf(draft, field.name);
    return (
      option !== undefined && (option.required || field.text !== '') && valueIn(draft, field) === undefined
    );
  })?.name;
}

/** What is sent. Options that were left empty are not. */
export function inputOf(draft: CommandDraft): CommandInput {
  const filled = draft.fields.flatMap((field) => {
    const value = valueIn(draft, field);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return { ...draft.entry.path, options: Object.fromEntries(filled) };
}

function valueIn(draft: CommandDraft, { name, text, value }: Field): OptionInput | undefined {
  if (value !== undefined) return value;
  const option = optionOf(draft, name);
  const takesAnyText = option?.type === optionTypes.string && !option.choices?.length;
  if (takesAnyText && text !== '') return text;
  const takesNumbers = option?.type === optionTypes.integer || option?.type === optionTypes.number;
  return takesNumbers && text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}
