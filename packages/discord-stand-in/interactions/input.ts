import type { GivenFile } from '../messages/given-file.ts';

/** What is given for an option; a channel, a role or a person as it is, a file with its name. */
export type OptionInput = string | number | boolean | { readonly id: string } | GivenFile;

export type CommandInput = {
  group?: string;
  subcommand?: string;
  /** By name. */
  options?: Record<string, OptionInput>;
};

export type Access = {
  /** Sends the command although the person's permissions hide it: a server's admins can allow it to anyone. */
  force?: boolean;
};

/** The option that is typed into, and what was typed so far. */
export type AutocompleteInput = CommandInput & Access & { focused: string; value: string };

/** An option of a select by its value or label, or a channel, role or person. */
export type Chosen = string | { readonly id: string };

/** What is filled into a field of a modal: a text, a tick, the option of a radio group, or a list of what is chosen. */
export type Filled = string | boolean | readonly (Chosen | GivenFile)[];

/** By the label or the custom id of the field. What is not named stays as the modal shows it. */
export type FilledIn = Readonly<Record<string, Filled>>;
