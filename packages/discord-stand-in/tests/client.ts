import {
  Client,
  type ClientOptions,
  Events,
  type Interaction,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import { onTestFinished } from 'vitest';
import { type Discord, type DiscordOptions, startDiscord } from '../discord.ts';

export type Bot = {
  commands?: RESTPostAPIApplicationCommandsJSONBody[];
  onInteraction?: (interaction: Interaction) => unknown;
  options?: Partial<ClientOptions>;
};

/** A stand-in that is stopped when the test has ended. */
export async function aDiscord(options?: DiscordOptions): Promise<Discord> {
  const discord = await startDiscord({ identifyIntervalMs: 0, ...options });
  onTestFinished(() => discord.stop());
  return discord;
}

/** A client that is not logged in yet, and is destroyed when the test has ended. */
export function aClient({ apiUrl }: Pick<Discord, 'apiUrl'>, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [],
    rest: { api: apiUrl, retries: 0 },
    // Discord wants five seconds between two identifies; a test that needs two has not got them.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...options,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** A ready bot made with discord.js, with its commands registered. */
export async function aBot(
  discord: Discord,
  { commands = [], onInteraction, options }: Bot = {},
): Promise<Client<true>> {
  const client = aClient(discord, options);
  if (onInteraction) client.on(Events.InteractionCreate, onInteraction);
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  const bot = await ready;
  if (commands.length > 0) await bot.application.commands.set(commands);
  return bot;
}

/** A request without any client's help. */
export async function call(
  { apiUrl, token }: Pick<Discord, 'apiUrl' | 'token'>,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const response = await fetch(`${apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  };
}
