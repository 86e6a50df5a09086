import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verdictOn } from '../../chaos/verdict.ts';
import { aClock } from '../../sandbox/set-clock.ts';
import { aRedis } from '../storage/servers.ts';
import { exactlyOnce, fanOut, takesLong, threeProcesses } from './processes.ts';
import { finished, words } from './world.ts';

const hour = 60 * 60_000;

/** By how much the clock of the one that leads is set, and those of the others. */
const settings = {
  'an hour back where it leads': [-hour, 0],
  'an hour forward where it leads': [hour, 0],
  'an hour back where it follows': [0, -hour],
  'an hour forward where it follows': [0, hour],
  'an hour apart, each its own way': [hour, -hour],
  'a day back everywhere': [-24 * hour, -24 * hour],
  'a week forward everywhere': [168 * hour, 168 * hour],
} as const;

test.each(Object.entries(settings))(
  'while clocks are set %s, alerts and answers come on every shard as if nothing had happened',
  { ...takesLong, tags: 'redis' },
  async (_, [leading, following]) => {
    const clocks: ReturnType<typeof aClock>[] = [];
    const all = await threeProcesses({
      channels: 60,
      on: aRedis,
      env(shard, folder) {
        const clock = aClock(join(folder, `clock-${shard}`));
        clocks[shard] = clock;
        return clock.env;
      },
    });
    const { discord, characterAi, bots, leader, guildOf, channels, told, allEnded } = all;
    const admins = bots.map((bot) => {
      const guild = guildOf(bot);
      return guild
        .member({ name: 'Ann', permissions: ['ManageGuild'] })
        .in(guild.channel({ name: 'general' }));
    });
    const allSay = async (title: string) => {
      const titles = async () => {
        const answers = await Promise.all(admins.map((admin) => admin.command('cai-status')));
        return new Set(answers.map(({ embeds }) => embeds[0]?.title));
      };
      await expect.poll(titles, { timeout: 20_000 }).toEqual(new Set([title]));
    };
    const allList = async () => {
      for (const admin of admins) {
        const list = admin.command('cai-alerts', { subcommand: 'list' });
        expect(words(await finished({ discord }, list))).toContain('<#');
      }
    };

    await characterAi.breakDown();
    await discord.waitFor(() => told() === channels.length, fanOut);
    const first = leader();
    for (const [shard, bot] of bots.entries()) clocks[shard]?.set(bot === first ? leading : following);
    await allSay('🔴 Character.AI is down');
    await expect(allList()).resolves.toBeUndefined();
    await characterAi.healthy();
    await allEnded();
    await allSay('🟡 Character.AI is coming back');
    await allList();
    expect(verdictOn(channels)).toMatchObject({ withoutEnd: 0, duplicates: exactlyOnce.duplicates });
    expect(bots.flatMap(({ lines }) => lines).filter((line) => line.includes('do the clocks agree'))).toEqual(
      [],
    );
  },
);
