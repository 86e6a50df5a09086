import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aSubscribedWorld, patience } from './subscribed.ts';
import { aWorld } from './world.ts';

const callback = 'POST /interactions/:interaction/:token/callback';
const editing = 'PATCH /webhooks/:application/:token/messages/:message';
const posts = 'POST /channels/:channel/messages';

test('whatever goes wrong, the most talkative log holds no token', async () => {
  const { discord, characterAi, guild, channels, bot: first, startBot } = await aSubscribedWorld(['one']);
  first.signal('SIGTERM');
  await first.exit;
  const bot = await startBot({ LOG_LEVEL: 'trace' });
  const [channel] = channels;
  if (!channel) throw new Error('there is no channel');
  const ann = guild.member({ name: 'Ann', permissions: ['ManageGuild'] }).in(channel);
  // Where the acknowledgement fails it is sent again, and the command answered after all.
  for (const fault of [{ status: 500 }, { reset: 'before' }] as const) {
    discord.fail({ route: callback, with: fault });
    await ann.command('cai-alerts', { subcommand: 'list' });
  }
  discord.fail({
    route: editing,
    with: { status: 400, body: { message: 'Invalid Form Body', code: 50035 } },
  });
  const asked = ann.command('cai-alerts', { subcommand: 'list' }).catch(() => {});
  await discord.waitFor(() => bot.lines.some((line) => line.includes('interaction failed')), patience);
  await asked;
  discord.fail({ route: posts, with: { status: 502, page: '<html>Bad gateway</html>' } });
  await characterAi.breakDown();
  await discord.waitFor(() => bot.lines.some((line) => line.includes('not delivered')), patience);
  discord.gateway.close(4000);
  await discord.waitFor(() => bot.lines.some((line) => line.includes('reconnecting')), patience);
  bot.signal('SIGTERM');
  await bot.exit;

  const tokens = discord.requests.flatMap(
    ({ path }) => /\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path)?.[1] ?? [],
  );
  expect(tokens.length).toBeGreaterThan(2);
  const written = bot.lines.join('\n');
  expect([discord.token, ...tokens].filter((token) => written.includes(token))).toEqual([]);
});

test('what the bot says when it can not start holds no password', async () => {
  const { folder, launchBot } = await aWorld();
  await mkdir(join(folder, 'bot:hunter2@a-folder'));
  const bot = launchBot({ STORAGE_URL: 'sqlite://bot:hunter2@a-folder' });
  expect(await bot.exit).toMatchObject({ code: 78 });
  expect(bot.lines.join()).toContain('STORAGE_URL sqlite://bot:[redacted]@a-folder');
  expect(bot.lines.join()).not.toContain('hunter2');
});
