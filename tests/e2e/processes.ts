import { onTestFinished } from 'vitest';
import type { Channel } from '../../sandbox/discord/channels.ts';
import { openStore } from '../../sandbox/store.ts';
import { subscription } from '../storage/entries.ts';
import { aPostgres, type aRedis, missing } from '../storage/servers.ts';
import { aWorld, type Bot, shown } from './world.ts';

export const announced = '🔴 Character.AI is down';
export const over = '🟢 Character.AI is back';
const leadingLine = 'leading: this process looks and delivers';
const count = 3;

export const exactlyOnce = { outages: 1, withoutStart: 0, withoutEnd: 0, duplicates: 0 };
export const takeOverWithinMs = 15_000;
export const fanOut = { timeoutMs: 120_000 };
export { missing };

/** Longer than the rest take: a thousand channels are told at the pace that Discord allows. */
export const takesLong = { timeout: 300_000 };

/** Three processes of one bot, each with one of three shards, on one database; so many channels are subscribed. */
export async function threeProcesses({ channels: howMany, on: start = aPostgres }: Wanted) {
  const world = await aWorld({ shards: count, checked: false });
  const { discord } = world;
  const database = await start();
  onTestFinished(() => database.stop());
  const guilds = Array.from({ length: 12 }, (_, index) => discord.guild({ name: `Readers ${index}` }));
  const channels = Array.from({ length: howMany }, (_, index) => {
    const guild = guilds[index % guilds.length];
    if (guild === undefined) throw new Error('no server');
    return guild.channel({ name: `alerts-${index}` });
  });
  const url = await database.freshUrl();
  await remember(url, channels);

  const bots = await Promise.all(
    Array.from({ length: count }, (_, shard) =>
      world.startBot({ STORAGE_URL: url, SHARDS: String(shard), SHARD_COUNT: String(count) }),
    ),
  );
  await discord.waitFor(() => bots.some(leads), { timeoutMs: 20_000 });

  return {
    ...world,
    database,
    guilds,
    channels,
    bots,
    /** The one that leads as of its log. */
    leader: () => lastThat(bots, leads),
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

type Wanted = { channels: number; on?: typeof aPostgres | typeof aRedis };

async function remember(url: string, channels: readonly Channel[]): Promise<void> {
  const store = await openStore(url);
  await store.write(
    channels.map(({ id, guild }) => {
      return { kind: 'subscription', key: id, value: subscription(id, { guildId: guild?.id ?? '' }) };
    }),
  );
  await store.close();
}

/** Whether a process leads, as far as its log says. */
export function leads({ lines }: Bot): boolean {
  const last = lines.findLast((line) => line.includes(leadingLine) || line.includes('no longer leading'));
  return last?.includes(leadingLine) ?? false;
}

function lastThat(bots: readonly Bot[], is: (bot: Bot) => boolean): Bot {
  const bot = bots.findLast(is);
  if (bot === undefined) throw new Error('nobody leads');
  return bot;
}

/** How many messages with this title a channel shows. */
export function countOf(title: string, channel: Channel): number {
  return shown(channel).filter((text) => text === title).length;
}
