import { join } from 'node:path';
import { expect } from 'vitest';
import { aClock } from '../../sandbox/set-clock.ts';
import { subscribe } from '../../sandbox/store.ts';
import { aWorld, shown, words } from './world.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const settings = {
  'back by two minutes': -2 * minute,
  'back by an hour': -hour,
  'back by a day': -day,
  'back by a month': -30 * day,
  'forward by an hour': hour,
  'forward by a day': day,
  'forward by a week': 7 * day,
};

/** On a busy machine. */
const soon = { timeoutMs: 45_000 };

/** Discord tells people that a bot did not respond unless it does so within three seconds; these are two commands. */
const acknowledgedWithinMs = 3_000;

/** Together more than Discord takes from a bot in a second, and in each server no more than it may have. */
const servers = 3;
const channelsPerServer = 20;

/** An outage, whose end comes after the clock was set, and another one after that was undone. */
export async function liveThroughSetting(byMs: number): Promise<void> {
  const world = await aWorld({ checked: false });
  const { discord, characterAi, folder } = world;
  const guilds = Array.from({ length: servers }, (_, index) => discord.guild({ name: `Readers ${index}` }));
  const channels = guilds.flatMap((guild) =>
    Array.from({ length: channelsPerServer }, (_, index) => guild.channel({ name: `alerts-${index}` })),
  );
  const url = `sqlite://${join(folder, 'bot.sqlite')}`;
  await subscribe(url, channels);
  const clock = aClock(join(folder, 'clock'));
  const bot = await world.startBot({ STORAGE_URL: url, ...clock.env });
  const admin = guilds[0]?.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const answers = async () => {
    const [channel] = channels;
    if (channel === undefined || admin === undefined) throw new Error('there is no channel');
    const here = admin.in(channel);
    const at = performance.now();
    expect(words(await here.command('cai-status'))).toContain('Character.AI');
    const list = await here.command('cai-alerts', { subcommand: 'list' });
    expect(performance.now() - at).toBeLessThan(acknowledgedWithinMs);
    // What it lists it asks Discord for, behind the alerts that still go out: that may take seconds, whatever the clock says.
    await discord.waitFor(() => words(list).includes(channel.id), soon);
  };
  const allShow = (messages: number, title: string) =>
    discord.waitFor(
      () =>
        channels.every((channel) => channel.messages.length === messages && shown(channel).includes(title)),
      soon,
    );

  await characterAi.breakDown();
  await allShow(1, '🔴 Character.AI is down');
  clock.set(byMs);
  await answers();
  await characterAi.healthy();
  await allShow(2, '🟡 Character.AI is coming back');
  // It lasted for some seconds, whatever the clock was set to meanwhile.
  const told = channels.flatMap(({ messages }) => messages.map(words)).join('\n');
  expect(told).not.toMatch(/\d (days?|h)\b/);
  clock.set(0);
  await answers();
  await characterAi.breakDown();
  await allShow(2, '🔴 Character.AI is down');
  await answers();
  expect(bot.lines.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
}
