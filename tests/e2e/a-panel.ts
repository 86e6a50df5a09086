import { expect } from 'vitest';
import { type Channel, componentTexts } from '../../packages/discord-stand-in/index.ts';
import type { aClock } from '../../sandbox/set-clock.ts';
import { aWorld, finished, type World, words } from './world.ts';

export const patience = { timeoutMs: 60_000 };

/** The text of each panel that a channel shows. */
export function panels({ messages }: Pick<Channel, 'messages'>): string[] {
  return messages
    .map(({ components }) => componentTexts(components).join('\n'))
    .filter((text) => text.includes('This panel keeps itself up to date'));
}

type Given = { clock?: (world: World) => ReturnType<typeof aClock> };

/** A world with a panel in one channel, and what an admin says there. */
export async function aPanel({ clock: clockOf }: Given = {}) {
  let shiftMs = 0;
  const world = await aWorld({ clock: () => Date.now() + shiftMs });
  const { discord } = world;
  const clock = clockOf?.(world);
  let bot = await world.startBot(clock?.env);
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'status' });
  const here = guild.member({ name: 'Ann', permissions: ['ManageGuild'] }).in(channel);
  const say = async (command: string, subcommand: string) =>
    words(await finished(world, here.command(command, { subcommand })));
  const create = () => say('cai-panel', 'create');
  const list = () => say('cai-alerts', 'list');
  const shows = (text: string) =>
    discord.waitFor(() => panels(channel)[0]?.includes(text) === true, patience);
  /** Ends the bot, and starts another one so long after the first. */
  async function restart(afterMs: number, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    bot.signal(signal);
    await bot.exit;
    shiftMs = afterMs;
    clock?.set(afterMs);
    bot = await world.startBot(clock?.env);
  }

  await expect.poll(create, { timeout: 30_000 }).toContain(`The panel is in <#${channel.id}>`);
  await shows('🟢 Character.AI looks fine');
  return { ...world, guild, channel, here, say, create, list, shows, restart };
}
