import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Channel, Discord, DiscordOptions, Guild } from '../../packages/discord-stand-in/index.ts';
import { subscribe } from '../../sandbox/store.ts';
import { aPostgres, type aRedis } from '../storage/servers.ts';
import { aWorld, type Bot, shown } from './world.ts';

export const announced = '🔴 Character.AI is down';
export const over = '🟡 Character.AI is coming back';
const leadingLine = 'leading: this process looks and delivers';
const count = 3;
const guildsPerShard = 4;

export const exactlyOnce = { outages: 1, withoutStart: 0, withoutEnd: 0, duplicates: 0, secondMentions: 0 };
export const takeOverWithinMs = 15_000;
export const fanOut = { timeoutMs: 120_000 };

/** Longer than the rest take: a thousand channels are told at the pace that Discord allows. */
export const takesLong = { timeout: 300_000 };

/** Three processes of one bot, each with one of three shards, on one database; so many channels are subscribed. */
export async function threeProcesses(wanted: Wanted) {
  const { channels: howMany, on: start = aPostgres, discord: options, env = () => ({}) } = wanted;
  const world = await aWorld({ shards: count, checked: false, ...options });
  const { discord } = world;
  const database = await start();
  onTestFinished(() => database.stop());
  const guilds = await guildsOnEveryShard(discord);
  const channels = Array.from({ length: howMany }, (_, index) => {
    const guild = guilds[index % guilds.length];
    if (guild === undefined) throw new Error('no server');
    return guild.channel({ name: `alerts-${index}` });
  });
  const url = await database.freshUrl();
  await subscribe(url, channels);

  const bots = await Promise.all(
    Array.from({ length: count }, (_, shard) =>
      world.startBot({
        STORAGE_URL: url,
        SHARDS: String(shard),
        SHARD_COUNT: String(count),
        ...env(shard, world.folder),
      }),
    ),
  );
  const connected = () => new Set(discord.gateway.sessions.map(({ shard }) => shard)).size;
  await discord.waitFor(() => bots.some(leads) && connected() === count, { timeoutMs: 20_000 });

  return {
    ...world,
    database,
    guilds,
    /** A server whose commands arrive at this process. */
    guildOf: (bot: Bot) => guilds[bots.indexOf(bot) * guildsPerShard] ?? nobody(),
    channels,
    bots,
    /** The one that leads as of its log. */
    leader: () => bots.findLast(leads) ?? nobody(),
    /** How many channels show that the outage began. */
    told: () => channels.filter((channel) => countOf(announced, channel) > 0).length,
    /** Resolves when all show that it is over, each with the reply below it. */
    allEnded: () =>
      discord.waitFor(
        () => channels.every((channel) => countOf(over, channel) > 0 && channel.messages.length === 2),
        fanOut,
      ),
  };
}

type Wanted = {
  channels: number;
  on?: typeof aPostgres | typeof aRedis;
  discord?: DiscordOptions;
  env?: (shard: number, folder: string) => Record<string, string>;
};

/** Four for each, the first shard's first. Ids that are made in one millisecond belong to one shard. */
async function guildsOnEveryShard(discord: Discord): Promise<Guild[]> {
  const byShard: Guild[][] = Array.from({ length: count }, () => []);
  while (byShard.some(({ length }) => length < guildsPerShard)) {
    const guild = discord.guild({ name: 'Readers' });
    byShard[Number((BigInt(guild.id) >> 22n) % BigInt(count))]?.push(guild);
    await wait(1);
  }
  return byShard.flatMap((guilds) => guilds.slice(0, guildsPerShard));
}

/** Whether a process leads, as far as its log says. */
export function leads({ lines }: Bot): boolean {
  const last = lines.findLast((line) => line.includes(leadingLine) || line.includes('no longer leading'));
  return last?.includes(leadingLine) ?? false;
}

function nobody(): never {
  throw new Error('there is none');
}

/** How many messages with this title a channel shows. */
export function countOf(title: string, channel: Channel): number {
  return shown(channel).filter((text) => text === title).length;
}
