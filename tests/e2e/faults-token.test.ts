import { expect, test } from 'vitest';
import { aSubscribedWorld, patience } from './subscribed.ts';
import { aWorld } from './world.ts';

const createMessage = 'POST /channels/:channel/messages';
const always = Number.POSITIVE_INFINITY;

function refused({ requests }: { requests: readonly { status: number | null }[] }): number {
  return requests.filter(({ status }) => status === 401).length;
}

test('a token that Discord no longer takes when an outage is to be told ends the bot with 78, which says so', async () => {
  const { discord, characterAi, bot } = await aSubscribedWorld(['one', 'two', 'three']);
  discord.fail({ route: createMessage, times: always, with: { status: 401 } });
  await characterAi.breakDown();
  expect(await bot.exit).toMatchObject({ code: 78 });
  expect(bot.lines.at(-1)).toContain('Discord no longer accepts the token');
  expect(refused(discord)).toBeLessThanOrEqual(3);
});

test('a token that Discord no longer takes when the commands are registered ends the bot with 78, after one try', async () => {
  const { discord, launchBot } = await aWorld();
  discord.fail({ route: 'GET /applications/:application/commands', times: always, with: { status: 401 } });
  const bot = launchBot();
  expect(await bot.exit).toMatchObject({ code: 78 });
  expect(bot.lines.at(-1)).toContain('Discord no longer accepts the token');
  expect(refused(discord)).toBe(1);
});

test('after 401 in mid-run, what was not told is told by the next bot, once', async () => {
  const { discord, characterAi, channels, bot, startBot } = await aSubscribedWorld(['one', 'two']);
  discord.fail({ route: createMessage, with: { status: 401 } });
  await characterAi.breakDown();
  await bot.exit;
  await startBot();
  await discord.waitFor(() => channels.every(({ messages }) => messages.length === 1), patience);
});

test('a token that Discord no longer takes when an admin tries the alerts out ends the bot with 78', async () => {
  const { discord, channels, guild, bot } = await aSubscribedWorld(['one']);
  const [channel] = channels;
  if (!channel) throw new Error('there is no channel');
  discord.fail({ route: 'POST /channels/:channel/messages', with: { status: 401 } });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  await admin.in(channel).command('cai-alerts', { subcommand: 'test' });
  expect(await bot.exit).toMatchObject({ code: 78 });
  expect(bot.lines.at(-1)).toContain('Discord no longer accepts the token');
});

test('a 401 by somebody else while it logs in is waited out', async () => {
  const { discord, startBot } = await aWorld();
  discord.fail({ route: 'GET /gateway/bot', times: 1, with: { status: 401, page: '<html>Sign in</html>' } });
  const bot = await startBot();
  expect(bot.lines.join()).toContain('connected to Discord');
});
