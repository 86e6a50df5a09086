import type { APIApplicationCommand, ApplicationCommand, Client } from 'discord.js';
import type { Command } from './command.ts';

/**
 * Makes Discord know exactly these commands, everywhere or in one server. Writes only if something differs: Discord limits
 * how often commands may be created, and a rewrite makes them vanish from people's menus for a moment.
 */
export async function registerCommands(
  client: Client<true>,
  commands: readonly Command[],
  guildId: string | null,
): Promise<'unchanged' | 'registered'> {
  const known = await fetchCommands(client, guildId);
  // `equals` reads a command in the form that is sent, too; its type only knows the form that comes back.
  const same = ({ data }: Command) =>
    known.some((command) => command.equals(data as unknown as APIApplicationCommand));
  if (known.length === commands.length && commands.every(same)) return 'unchanged';

  const bodies = commands.map(({ data }) => data);
  if (guildId === null) await client.application.commands.set(bodies);
  else await client.application.commands.set(bodies, guildId);
  return 'registered';
}

async function fetchCommands(client: Client<true>, guildId: string | null): Promise<ApplicationCommand[]> {
  const manager = client.application.commands;
  const found = await manager.fetch(guildId === null ? {} : { guildId });
  return [...found.values()];
}
