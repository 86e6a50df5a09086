export type SlashCommand = {
  name: string;
  subcommand?: string;
  /** By name, as typed: `#alerts`, `@C.AI news`, `true`. */
  options: Record<string, string>;
};

// The name of a role may hold spaces: it goes on until the next argument, or the end.
const argument =
  /(?<channel>#\S+)|(?<role>@.+?(?=\s+#|\s+[\w-]+:|$))|(?<option>[\w-]+):\s*(?<value>.+?(?=\s+[#@]|\s+[\w-]+:|$))|(?<word>\S+)/g;

/** The command after which people just write what they see. */
const takesText = 'cai-error';

/**
 * Reads `/name subcommand #channel @role option:value`, where a channel and a role need no option's name, and neither does
 * the text after `/cai-error`.
 */
export function slashCommand(line: string): SlashCommand {
  const [, name = '', rest = ''] = /^\/(\S*)\s*(.*)$/.exec(line.trim()) ?? [];
  if (name === takesText && rest !== '' && !rest.startsWith('message:')) {
    return { name, options: { message: rest } };
  }
  const command: SlashCommand = { name, options: {} };
  for (const { groups = {} } of rest.matchAll(argument)) {
    const { channel, role, option, value, word } = groups;
    if (channel !== undefined) command.options['channel'] = channel;
    else if (role !== undefined) command.options['role'] = role;
    else if (option !== undefined && value !== undefined) command.options[option] = value;
    else if (word !== undefined) command.subcommand = word;
  }
  return command;
}
