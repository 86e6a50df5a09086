import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { Channel, DiscordOptions } from '../packages/discord-stand-in/index.ts';
import { keepPanels, subscribe } from '../sandbox/store.ts';
import { startWorld, type World } from '../sandbox/world.ts';
import { type MeasuredBot, measuredBot, type Program } from './measured-bot.ts';

/** What each server has, the channel with a subscription included: with the Guilds intent, Discord sends a bot all of it. */
export const perServer = { channels: 20, roles: 10 };
type PerServer = typeof perServer;

/** Each bot is measured in a world of its own, and the worlds are alike. */
export type BenchWorld = World & {
  /** The channels with a subscription, one in each server. */
  channels: Channel[];
  /** Those with a panel, one in each server or none at all. */
  panels: Channel[];
};

export type Contender = {
  name: string;
  start(world: BenchWorld): Promise<MeasuredBot>;
  /** Makes the bot post an outage in every channel; resolves with the time at which it decided to. */
  decide(world: BenchWorld, bot: MeasuredBot): Promise<number>;
};

const readyWithinMs = 120_000;
const decidedWithinMs = 60_000;

export async function benchWorld(
  servers: number,
  options: DiscordOptions,
  { channels: each, roles, hasPanel = false }: PerServer & { hasPanel?: boolean } = perServer,
): Promise<BenchWorld> {
  await using started = new AsyncDisposableStack();
  // What is measured are starts, and not the five seconds that Discord wants between two of them.
  const world = started.use(await startWorld({ identifyIntervalMs: 0, ...options }));
  const channels = Array.from({ length: servers }, (_, number) => {
    const guild = world.discord.guild({ name: `Server ${number}` });
    for (let role = 0; role < roles; role += 1) guild.role({ name: `Role ${role}` });
    for (let other = 1; other < each; other += 1) guild.channel({ name: `channel-${other}` });
    return guild.channel({ name: 'alerts' });
  });
  await writeFile(join(world.folder, 'channels.json'), JSON.stringify(channels.map(({ id }) => id)));
  await subscribe(world.env.STORAGE_URL, channels);
  const panels = hasPanel ? channels.flatMap(({ guild }) => guild?.channel({ name: 'status' }) ?? []) : [];
  await keepPanels(world.env.STORAGE_URL, panels);
  const everything = started.move();
  return { ...world, channels, panels, [Symbol.asyncDispose]: () => everything.disposeAsync() };
}

/** What `npm start` runs. */
const [, ...flags] = packageJson.scripts.start.split(' ');
const program = flags.pop() ?? '';

/** Our bot as `npm start` starts it, with the subscriptions in its storage; what is preloaded may replace parts of it. */
export function ours(
  name: string,
  { env = {}, ...how }: Pick<Program, 'preload' | 'env' | 'core'> = {},
): Contender {
  return {
    name,
    async start(world) {
      const bot = measuredBot(world.folder, {
        file: program,
        flags,
        ...how,
        env: { ...world.env, PROBE_INTERVAL_SECONDS: '1', ...env },
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

/** A plain discord.js bot, which posts in this order. */
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
