import type { Discord, DiscordOptions } from '../packages/discord-stand-in/index.ts';
import type { StoredEntry } from '../src/storage/store.ts';
import { type BotProcess, type BotProgram, startBot } from './bot-process.ts';
import type { CharacterAi } from './character-ai/character-ai.ts';
import { type Feed, feed } from './feed.ts';
import { interruption } from './interruption.ts';
import { type Society, society } from './society.ts';
import { soon } from './soon.ts';
import { openStore } from './store.ts';
import { startWorld } from './world.ts';

const connectWithinMs = 20_000;

/** A small world with the bot at work in it. Disposing of it ends the bot first, then all that it was talking to. */
export type Sandbox = AsyncDisposable &
  Society & { discord: Discord; feed: Feed; characterAi: CharacterAi; bot: BotProcess };

export type SandboxOptions = {
  discord?: DiscordOptions;
  /** What runs the bot, if not its own program. */
  program?: BotProgram;
  /** The bot's settings, besides those that lead it here. */
  env: Record<string, string>;
  /** What the bot remembers of before. */
  remembered?: readonly StoredEntry[];
};

/** Starts everything, and waits until the bot is connected. */
export async function startSandbox(signal: AbortSignal, options: SandboxOptions): Promise<Sandbox> {
  await using started = new AsyncDisposableStack();
  const { discord, characterAi, folder, env } = started.use(await startWorld(options.discord));
  const seen = feed(discord);
  const people = society(discord);
  if (options.remembered !== undefined) await remember(env.STORAGE_URL, options.remembered);
  const bot = startBot(folder, { ...env, ...options.env }, options.program);
  started.defer(() => bot.stop());
  const connected = soon(discord, {
    what: 'the bot connects and registers its commands',
    is: () => discord.gateway.sessions.length > 0 && discord.commands().length > 0,
    withinMs: connectWithinMs,
  });
  await Promise.race([connected, bot.failure, interruption(signal)]);

  const everything = started.move();
  return {
    discord,
    feed: seen,
    characterAi,
    bot,
    ...people,
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}

async function remember(url: string, entries: readonly StoredEntry[]): Promise<void> {
  const store = await openStore(url);
  await store.write(entries);
  await store.close();
}
