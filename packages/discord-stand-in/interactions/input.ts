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
