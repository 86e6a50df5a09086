import {
  type APIApplicationCommand,
  type ApplicationCommand,
  type Client,
  DiscordAPIError,
} from 'discord.js';
import type { Log } from '../log.ts';
import { tokenRefused } from '../sending/refused.ts';
import type { CommandBody } from './command-bodies.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 5 * 60_000;

/**
 * Registers the commands, and tries again ever more slowly while Discord refuses or fails: without them nobody can ask
 * anything. Rejects with RefusedByDiscord when Discord no longer accepts the token.
 */
export async function keepRegistering(
  client: Client<true>,
  bodies: readonly CommandBody[],
  guildId: string | null,
  wait: (delayMs: number) => Promise<unknown>,
  log: Log,
): Promise<void> {
  for (let delayMs = firstWaitMs; ; delayMs = Math.min(longestWaitMs, delayMs * 2)) {
    try {
      const outcome = await registerCommands(client, bodies, guildId);
      log.info({ outcome }, 'commands');
      return;
    } catch (err) {
      if (err instanceof DiscordAPIError && err.status === 401) {
        throw tokenRefused();
      }
      log.error({ err, server: guildId, delayMs }, 'could not register the commands, will try again');
      await wait(delayMs);
    }
  }
}

/**
 * Makes Discord know exactly these commands, everywhere or in one server. Writes only if something differs: Discord limits
 * how often commands may be created, and a rewrite makes them vanish from people's menus for a moment.
 */
export async function registerCommands(
  client: Client<true>,
  bodies: readonly CommandBody[],
  guildId: string | null,
): Promise<'unchanged' | 'registered'> {
  const known = await fetchCommands(client, guildId);
  if (known.length === bodies.length && bodies.every((body) => known.some(isSame(body)))) return 'unchanged';

  if (guildId === null) await client.application.commands.set([...bodies]);
  else await client.application.commands.set([...bodies], guildId);
  return 'registered';
}

/** Compares a command as it is sent: without the properties that a builder leaves undefined. */
function isSame(body: CommandBody): (known: ApplicationCommand) => boolean {
  const sent: APIApplicationCommand = JSON.parse(JSON.stringify(body));
  return (known) => known.equals(sent);
}

async function fetchCommands(client: Client<true>, guildId: string | null): Promise<ApplicationCommand[]> {
  const manager = client.application.commands;
  const found = await manager.fetch({ withLocalizations: true, ...(guildId !== null && { guildId }) });
  return [...found.values()];
}
