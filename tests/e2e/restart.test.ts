import { expect, test } from 'vitest';
import { ageMemory } from '../../sandbox/store.ts';
import { aWorld, shown, type World, watchedReply } from './world.ts';

const patience = { timeoutMs: 20_000 };

/** A world with one subscribed channel whose bot has just announced an outage. */
async function anOutage() {
  const world = await aWorld();
  const { discord, characterAi } = world;
  const bot = await world.startBot();
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  await admin.in(channel).command('cai-alerts', { subcommand: 'subscribe' });
  await characterAi.breakDown();
  await discord.waitFor(() => shown(channel).includes('🔴 Character.AI is down'), patience);
  return { ...world, bot, guild, channel, admin };
}

/** The bot has looked at C.AI again, often enough to have acted on it. */
function afterLooks({ discord, characterAi }: Pick<World, 'discord' | 'characterAi'>, looks: number) {
  const enough = characterAi.hits('account') + looks;
  return discord.waitFor(() => characterAi.hits('account') >= enough, patience);
}

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'after %s in the middle of an outage, the next bot announces nothing again and tells the end once',
  async (signal) => {
    const { discord, characterAi, bot, channel, startBot } = await anOutage();
    bot.signal(signal);
    await bot.exit;

    await startBot();
    await afterLooks({ discord, characterAi }, 4);
    expect(shown(channel)).toEqual(['Character.AI alerts are on here', '🔴 Character.AI is down']);

    await characterAi.healthy();
    await discord.waitFor(() => channel.messages.length === 3, patience);
    await afterLooks({ discord, characterAi }, 4);
    expect(shown(channel)).toEqual([
      'Character.AI alerts are on here',
      '🟡 Character.AI is coming back',
      expect.stringMatching(watchedReply),
    ]);
  },
);

test('an outage that ended while the bot was away is closed once, by the next bot', async () => {
  const { discord, characterAi, bot, channel, startBot } = await anOutage();
  bot.signal('SIGTERM');
  await bot.exit;
  await characterAi.healthy();

  await startBot();
  await discord.waitFor(() => channel.messages.length === 3, patience);
  expect(shown(channel).slice(1)).toEqual([
    '🟡 Character.AI is coming back',
    expect.stringMatching(watchedReply),
  ]);
});

test('an outage that ended while the bot was away for long says between when and when', async () => {
  const { discord, characterAi, bot, channel, startBot, folder } = await anOutage();
  bot.signal('SIGTERM');
  await bot.exit;
  await characterAi.healthy();
  const aged = await ageMemory(`sqlite://${folder}/bot.sqlite`, 90 * 60_000);
  const watch = aged.find((entry) => entry.kind === 'watch')?.value;
  const lastLookAt = watch?.detection.outage?.lastBadAt ?? 0;

  await startBot();
  await discord.waitFor(() => channel.messages.length === 3, patience);
  const [, alert, reply] = channel.messages;
  const between = /It ended between <t:(\d+):t> and <t:(\d+):t>; I wasn't able to look in between\./;
  const [, from = '', until = ''] = between.exec(reply?.content ?? '') ?? [];
  expect(alert?.embeds[0]?.description).toMatch(between);
  expect(Number(from)).toBe(Math.floor(lastLookAt / 1000));
  expect(Number(until) - Number(from)).toBeGreaterThanOrEqual(90 * 60);
});

test('a channel subscribed during an outage is told of it, and of its end', async () => {
  const { discord, characterAi, guild, admin } = await anOutage();
  const late = guild.channel({ name: 'late' });
  await admin.in(late).command('cai-alerts', { subcommand: 'subscribe' });
  await discord.waitFor(() => shown(late).includes('🔴 Character.AI is down'), patience);

  await characterAi.healthy();
  await discord.waitFor(() => late.messages.length === 3, patience);
  expect(shown(late)[1]).toBe('🟡 Character.AI is coming back');
});

test('a channel unsubscribed during an outage sees its alert end, and nothing new', async () => {
  const { discord, characterAi, channel, admin } = await anOutage();
  await admin.in(channel).command('cai-alerts', { subcommand: 'unsubscribe' });
  await characterAi.healthy();
  await discord.waitFor(() => shown(channel).includes('🟡 Character.AI is coming back'), patience);
  await afterLooks({ discord, characterAi }, 3);
  expect(channel.messages).toHaveLength(2);
});
