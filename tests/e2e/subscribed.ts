import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { subscribe } from '../../sandbox/store.ts';
import { aWorld, shown } from './world.ts';

export const patience = { timeoutMs: 45_000 };

/** A world with a channel for each of these names, and a bot that remembers to tell them all of outages. */
export async function aSubscribedWorld(names: readonly string[]) {
  const world = await aWorld();
  const { discord, folder, startBot } = world;
  const guild = discord.guild({ name: 'Readers' });
  const channels = names.map((name) => guild.channel({ name }));
  await subscribe(`sqlite://${folder}/bot.sqlite`, channels);
  const bot = await startBot();
  const logged = (text: string, about?: { id: string }) =>
    bot.lines.filter((line) => line.includes(text) && line.includes(about?.id ?? ''));
  return { ...world, guild, channels, bot, logged };
}

/** How often Discord was asked to post in a channel. */
export function postsTo(
  { requests }: { requests: readonly { method: string; path: string }[] },
  { id }: Channel,
): number {
  return requests.filter(({ method, path }) => method === 'POST' && path.endsWith(`/channels/${id}/messages`))
    .length;
}

export function isTold(channel: Channel): boolean {
  return shown(channel).some((title) => title.includes('Character.AI is'));
}
