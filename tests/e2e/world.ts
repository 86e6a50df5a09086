import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished } from 'vitest';
import {
  type Channel,
  componentTexts,
  type Discord,
  type DiscordOptions,
  type Reply,
  startDiscord,
} from '../../packages/discord-stand-in/index.ts';
import { type CharacterAi, startCharacterAi } from '../../sandbox/character-ai/character-ai.ts';

const mainFile = resolve(import.meta.dirname, '../../dist/start.js');

/** The real bot, bundled as in the image, in a process of its own. `exit` resolves when it has ended. */
export type Bot = {
  pid: number | undefined;
  lines: string[];
  exit: Promise<{ code: number | null; signal: string | null }>;
  signal(name: 'SIGTERM' | 'SIGINT' | 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): void;
};

export type World = {
  /** Holds the database; gone after the test. */
  folder: string;
  discord: Discord;
  characterAi: CharacterAi;
  /** Starts the bot, with the memory of those before it, and waits until it is connected. */
  startBot(env?: Record<string, string>): Promise<Bot>;
  /** The same without waiting. */
  launchBot(env?: Record<string, string>): Bot;
};

/** A Discord and a Character.AI of one's own. When the test ends, nothing in it may have broken a rule of Discord's. */
export async function aWorld(options?: DiscordOptions): Promise<World> {
  const { world, end } = await begun(options);
  onTestFinished(end);
  return world;
}

/** The same, with a bot in it, for stories of a file that leave the weather as they find it. */
export function aSharedWorld(env?: Record<string, string>): () => World & { bot: Bot } {
  let shared: (World & { bot: Bot }) | undefined;
  beforeAll(async () => {
    const { world, end } = await begun();
    shared = { ...world, bot: await world.startBot(env) };
    return end;
  });
  return () => {
    if (shared === undefined) throw new Error('it begins with the first test');
    return shared;
  };
}

async function begun(options?: DiscordOptions): Promise<{ world: World; end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-'));
  // Bots come and go here, often within the five seconds that Discord wants between two of them.
  const discord = await startDiscord({ identifyIntervalMs: 0, ...options });
  const characterAi = await startCharacterAi();
  const bots: { child: ChildProcess; bot: Bot }[] = [];
  const end = async () => {
    for (const { child } of bots) child.kill('SIGKILL');
    await Promise.all(bots.map(({ bot }) => bot.exit));
    await Promise.all([discord.stop(), characterAi.stop()]);
    await rm(folder, { recursive: true });
    expect(discord.violations).toEqual([]);
    expect(discord.requests.filter(({ body }) => isMessage(body) && !statesPings(body))).toEqual([]);
  };

  function launchBot(env: Record<string, string> = {}): Bot {
    const child = spawn(process.execPath, [mainFile], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        STORAGE_URL: `sqlite://${join(folder, 'bot.sqlite')}`,
        PROBE_INTERVAL_SECONDS: '1',
        ...characterAi.env(),
        ...env,
      },
    });
    const bot = botOf(child);
    bots.push({ child, bot });
    return bot;
  }

  const world: World = {
    folder,
    discord,
    characterAi,
    launchBot,
    async startBot(env) {
      const bot = launchBot(env);
      const before = discord.gateway.sessions.length;
      await Promise.race([
        discord.waitFor(() => discord.gateway.sessions.length > before && discord.commands().length > 0, {
          timeoutMs: 60_000,
        }),
        bot.exit.then(({ code }) => {
          throw new Error(`the bot ended at once with code ${code}:\n${bot.lines.join('\n')}`);
        }),
      ]);
      return bot;
    },
  };
  return { world, end };
}

/** An answer once the bot has finished it: a deferred one says nothing at first. */
export async function finished({ discord }: Pick<World, 'discord'>, asked: Promise<Reply>): Promise<Reply> {
  const reply = await asked;
  await discord.waitFor(() => !reply.loading);
  return reply;
}

/** The reply below an alert whose outage has yet to show that it is over. */
export const watchedReply =
  /^Character\.AI is working again as of <t:\d+:t>\. I'm keeping an eye on it\. It was down for less than a minute\.$/;

/** The words of an answer. */
export function words({ content, embeds }: Pick<Reply, 'content' | 'embeds'>): string {
  const inEmbeds = embeds.flatMap(({ title, description, fields = [] }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ]);
  return [content, ...inEmbeds].filter(Boolean).join('\n');
}

/** The words of an answer that is made of components. */
export function texts({ components }: Pick<Reply, 'components'>): string {
  return componentTexts(components).join('\n');
}

/** What a channel shows: of each message the title of its embed, or else its text. */
export function shown({ messages }: Pick<Channel, 'messages'>): string[] {
  return messages.map(({ content, embeds }) => embeds[0]?.title ?? content);
}

type Body = { content?: unknown; embeds?: unknown; allowed_mentions?: unknown; data?: Body };

/** Whether the body of a request is a message, or an answer that holds one. */
function isMessage(body: unknown): body is Body {
  if (typeof body !== 'object' || body === null) return false;
  return 'content' in body || 'embeds' in body || ('data' in body && isMessage(body.data));
}

function statesPings({ allowed_mentions, data }: Body): boolean {
  return allowed_mentions !== undefined || (data !== undefined && statesPings(data));
}

function botOf(child: ChildProcess): Bot {
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      lines.push(...text.split('\n').filter((line) => line !== ''));
    });
  }
  return {
    pid: child.pid,
    lines,
    exit: new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal }))),
    signal: (name) => child.kill(name),
  };
}
