import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import {
  type Channel,
  type Discord,
  type DiscordOptions,
  startDiscord,
} from '../packages/discord-stand-in/index.ts';
import { type CharacterAi, startCharacterAi } from '../sandbox/character-ai/character-ai.ts';
import { openStore } from '../sandbox/store.ts';
import { type MeasuredBot, measuredBot, type Program } from './measured-bot.ts';

/** What a server has besides the channel that wants alerts: what a bot with the intent Guilds is sent of it. */
export const perServer = { channels: 20, roles: 10 };
type PerServer = typeof perServer;

/** Bots are compared in worlds of their own that are alike. */
export type BenchWorld = AsyncDisposable & {
  discord: Discord;
  characterAi: CharacterAi;
  folder: string;
  /** The channels that want to hear of outages, one in each server. */
  channels: Channel[];
};

export type Contender = {
  name: string;
  start(world: BenchWorld): Promise<MeasuredBot>;
  /** Has the bot tell every channel of an outage; resolves with the time at which that was decided. */
  decide(world: BenchWorld, bot: MeasuredBot): Promise<number>;
};

const readyWithinMs = 120_000;
const decidedWithinMs = 60_000;

export async function benchWorld(
  servers: number,
  options: DiscordOptions,
  { channels: each, roles }: PerServer = perServer,
): Promise<BenchWorld> {
  await using started = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-bench-'));
  started.defer(() => rm(folder, { recursive: true }));
  const discord = await startDiscord(options);
  started.defer(() => discord.stop());
  const characterAi = await startCharacterAi();
  started.defer(() => characterAi.stop());
  const channels = Array.from({ length: servers }, (_, number) => {
    const guild = discord.guild({ name: `Server ${number}` });
    for (let role = 0; role < roles; role += 1) guild.role({ name: `Role ${role}` });
    for (let other = 1; other < each; other += 1) guild.channel({ name: `channel-${other}` });
    return guild.channel({ name: 'alerts' });
  });
  await writeFile(join(folder, 'channels.json'), JSON.stringify(channels.map(({ id }) => id)));
  await subscribeAll(folder, channels);
  const everything = started.move();
  return { discord, characterAi, folder, channels, [Symbol.asyncDispose]: () => everything.disposeAsync() };
}

/** As in `npm start`. */
const [, ...flags] = packageJson.scripts.start.split(' ');
const program = flags.pop() ?? '';

/** The bot as its users start it, with its memory of the subscriptions; `preload` changes it. */
export function ours(
  name: string,
  { env = {}, ...how }: Pick<Program, 'preload' | 'env' | 'core'> = {},
): Contender {
  return {
    name,
    async start(world) {
      const { discord, characterAi, folder } = world;
      const bot = measuredBot(folder, {
        file: program,
        flags,
        ...how,
        env: {
          DISCORD_TOKEN: discord.token,
          DISCORD_API_URL: discord.apiUrl,
          STORAGE_URL: storageUrl(folder),
          PROBE_INTERVAL_SECONDS: '1',
          ...characterAi.env(),
          ...env,
        },
      });
      await said(world, bot, '"msg":"commands"', readyWithinMs);
      return bot;
    },
    async decide(world, bot) {
      await world.characterAi.breakDown();
      const line = await said(world, bot, '"msg":"incident changed"', decidedWithinMs);
      return JSON.parse(line).time;
    },
  };
}

/** A plain discord.js bot that posts in this order. */
export function plain(
  name: string,
  order: 'all at once' | 'one by one',
  how: Pick<Program, 'preload' | 'core'> = {},
): Contender {
  return {
    name,
    async start(world) {
      const { discord, folder } = world;
      const args = [discord.token, discord.apiUrl, join(folder, 'channels.json'), order];
      const bot = measuredBot(folder, { file: 'bench/plain-bot.mjs', args, ...how });
      await said(world, bot, 'ready', readyWithinMs);
      return bot;
    },
    async decide(_, bot) {
      bot.signal('SIGUSR2');
      return Date.now();
    },
  };
}

function storageUrl(folder: string): string {
  return `sqlite://${join(folder, 'bot.sqlite')}`;
}

async function subscribeAll(folder: string, channels: readonly Channel[]): Promise<void> {
  const store = await openStore(storageUrl(folder));
  const entries = channels.map(({ id, guild }) => {
    const common = { roleId: null, createdAt: 0, paused: null, lastDelivery: null };
    return {
      kind: 'subscription' as const,
      key: id,
      value: { channelId: id, guildId: guild?.id ?? '', ...common },
    };
  });
  for (let from = 0; from < entries.length; from += 200) await store.write(entries.slice(from, from + 200));
  await store.close();
}

async function said(
  { discord }: BenchWorld,
  bot: MeasuredBot,
  text: string,
  timeoutMs: number,
): Promise<string> {
  const line = () => bot.lines.find((line) => line.includes(text));
  return discord.waitFor(line, { timeoutMs }).catch((cause: unknown) => {
    throw new Error(`The bot did not say ${text}, but:\n${bot.lines.slice(-10).join('\n')}`, { cause });
  });
}
