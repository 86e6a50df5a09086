import { type Client, Events } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import { type Discord, startDiscord } from '../../packages/discord-stand-in/index.ts';
import { discordClient } from '../../src/discord/client.ts';
import type { Command, CommandContext } from '../../src/discord/command.ts';
import { dispatch } from '../../src/discord/dispatch.ts';
import { catchUnread } from '../../src/discord/reading.ts';
import { registerCommands } from '../../src/discord/register.ts';
import { answerUnread } from '../../src/discord/unread.ts';
import { createLog } from '../../src/log.ts';
import { redaction } from '../../src/redact.ts';
import { english } from '../english.ts';
import { aStatus, now, situationIn } from '../situation/states.ts';

const context: CommandContext = {
  say: english,
  situation: () => situationIn(aStatus('up')),
  clock: () => now,
  alerts: {
    subscribe: async () => ({ kind: 'subscribed', roleId: null }),
    unsubscribe: async () => true,
    list: async () => [],
    find: async () => null,
    follow: async () => 'following',
    unfollow: async () => 'forgotten',
    test: async () => ({ kind: 'posted' }),
    stored: async () => 0,
    forget: async () => 0,
    stillFollowing: async () => [],
  },
  missing: async () => [],
  panels: {
    create: async () => ({ kind: 'created' }),
    remove: async () => 'removed',
    list: async () => [],
    forget: async () => 0,
  },
  history: {
    outages: async () => [],
    read: async () => ({ outages: [], watched: [], begins: null }),
    hours: async () => [],
    draw: async () => null,
    when: async () => null,
  },
  screenshots: null,
  hasNews: false,
};

/** A Discord that ends with the test; nothing in it may have broken a rule of Discord's, unless the test says so. */
export async function aDiscord(options: { clock?: () => number; violationsAllowed?: boolean } = {}) {
  const discord = await startDiscord(options);
  onTestFinished(async () => {
    await discord.stop();
    if (!options.violationsAllowed) expect(discord.violations).toEqual([]);
  });
  return discord;
}

/** A client as the bot has it, connected. */
export async function aClient(discord: Discord): Promise<Client<true>> {
  const client = discordClient(discord, null, createLog('fatal', String));
  onTestFinished(() => client.destroy());
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  return ready;
}

/** A bot with these commands, registered and answering. `handled` resolves when all that was begun is done with. */
export async function aBot(discord: Discord, commands: readonly Command[]) {
  const logged: string[] = [];
  const log = createLog('info', redaction({ DISCORD_TOKEN: discord.token }), {
    write: (line: string) => void logged.push(line),
  });
  const answers: Promise<void>[] = [];
  const client = await aClient(discord);
  catchUnread(client, log, (interaction) =>
    answers.push(answerUnread(() => english, client.rest, interaction, log)),
  );
  client.on(Events.InteractionCreate, (interaction) => {
    answers.push(dispatch(interaction, commands, context, log));
  });
  await registerCommands(
    client,
    commands.map(({ data }) => data),
    null,
  );
  return { client, logged, handled: () => Promise.all(answers) };
}
