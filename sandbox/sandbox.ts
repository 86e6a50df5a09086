import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BotProcess, startBot } from './bot-process.ts';
import { type CharacterAi, startCharacterAi } from './character-ai/character-ai.ts';
import type { Channel } from './discord/channels.ts';
import { type Discord, startDiscord } from './discord/discord.ts';
import type { Person } from './discord/people.ts';
import { type Feed, feed } from './feed.ts';
import { interruption } from './interruption.ts';
import { soon } from './soon.ts';

const connectWithinMs = 20_000;

/** A small world with the bot at work in it. Disposing of it ends the bot first, then all that it was talking to. */
export type Sandbox = AsyncDisposable & {
  discord: Discord;
  feed: Feed;
  characterAi: CharacterAi;
  bot: BotProcess;
  admin: Person;
  member: Person;
  alerts: Channel;
  general: Channel;
  /** All that can be mentioned, by what people type: `#alerts`, `@C.AI news`. */
  mentions: ReadonlyMap<string, { readonly id: string }>;
};

/** Starts everything, and waits until the bot is connected and has looked at Character.AI once. */
export async function startSandbox(signal: AbortSignal): Promise<Sandbox> {
  await using started = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-sandbox-'));
  started.defer(() => rm(folder, { recursive: true }));
  const discord = await startDiscord();
  started.defer(() => discord.stop());
  const characterAi = await startCharacterAi();
  started.defer(() => characterAi.stop());

  const seen = feed(discord);
  const society = populate(discord);
  const bot = startBot(folder, {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    STORAGE_URL: `sqlite://${join(folder, 'bot.sqlite')}`,
    PROBE_INTERVAL_SECONDS: '1',
    ...characterAi.env(),
  });
  started.defer(() => bot.stop());
  // Looks do not overlap: with the second one begun, the first is over.
  const isAtWork = () =>
    discord.gateway.sessions.length > 0 && discord.commands().length > 0 && characterAi.hits('api') > 1;
  const atWork = soon(discord, {
    what: 'the bot connects and looks',
    is: isAtWork,
    withinMs: connectWithinMs,
  });
  await Promise.race([atWork, bot.failure, interruption(signal)]);

  const everything = started.move();
  return {
    discord,
    feed: seen,
    characterAi,
    bot,
    ...society,
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}

function populate(discord: Discord) {
  const guild = discord.guild({ name: 'Sandbox' });
  const alerts = guild.channel({ name: 'alerts' });
  const general = guild.channel({ name: 'general' });
  const news = guild.role({ name: 'C.AI news', mentionable: true });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const member = guild.member({ name: 'Ben' });
  const mentions = new Map<string, { readonly id: string }>([
    ...[alerts, general].map((channel) => [`#${channel.name}`, channel] as const),
    ...[news, admin, member].map((named) => [`@${named.name}`, named] as const),
  ]);
  return { alerts, general, admin, member, mentions };
}
