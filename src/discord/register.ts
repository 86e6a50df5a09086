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
  const bodies = commands.map(({ data }) => data);
  if (known.length === bodies.length && bodies.every((body) => known.some(isSame(body)))) return 'unchanged';

  if (guildId === null) await client.application.commands.set(bodies);
  else await client.application.commands.set(bodies, guildId);
  return 'registered';
}

/** As it is sent, that is without the properties that a builder leaves undefined. */
function isSame(body: Command['data']): (known: ApplicationCommand) => boolean {
  const sent: APIApplicationCommand = JSON.parse(JSON.stringify(body));
  return (known) => known.equals(sent);
}

async function fetchCommands(client: Client<true>, guildId: string | null): Promise<ApplicationCommand[]> {
  const manager = client.application.commands;
  const found = await manager.fetch(guildId === null ? {} : { guildId });
  return [...found.values()];
}
