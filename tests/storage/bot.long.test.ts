import { expect, onTestFinished, test } from 'vitest';
import { panels } from '../e2e/a-panel.ts';
import { choose, saying } from '../e2e/setup-form.ts';
import { aWorld, finished, shown } from '../e2e/world.ts';
import { aStorage, describeOnServers, leadIn, plant } from './engines.ts';

const patience = { timeoutMs: 45_000 };

describeOnServers('a bot with its memory', ({ freshUrl, server }) => {
  test('tells of an outage, and the next one, after it was killed, of its end', async () => {
    const { discord, characterAi, startBot } = await aWorld();
    const env = { STORAGE_URL: await freshUrl() };
    const bot = await startBot(env);
    const guild = discord.guild({ name: 'Readers' });
    const channel = guild.channel({ name: 'alerts' });
    const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
    await admin.in(channel).command('cai-alerts', { subcommand: 'subscribe' });
    await characterAi.breakDown();
    await discord.waitFor(() => shown(channel).includes('🔴 Character.AI is down'), patience);
    bot.signal('SIGKILL');
    await bot.exit;
    await (await leadIn(await aStorage(env.STORAGE_URL))).release();

    const next = await startBot(env);
    await characterAi.healthy();
    await discord.waitFor(() => channel.messages.length === 3, patience);
    expect(shown(channel).slice(0, 2)).toEqual([
      'Character.AI alerts are on here',
      '🟡 Character.AI is coming back',
    ]);
    next.signal('SIGTERM');
    expect(await next.exit).toMatchObject({ code: 0 });
  });

  test('keeps to the settings of a channel, and keeps its panel, after it was killed', async () => {
    const { discord, characterAi, startBot } = await aWorld();
    const env = { STORAGE_URL: await freshUrl() };
    const bot = await startBot(env);
    const guild = discord.guild({ name: 'Readers' });
    const [channel, status] = [guild.channel({ name: 'alerts' }), guild.channel({ name: 'status' })];
    const here = guild.member({ name: 'Ann', permissions: ['ManageGuild'] }).in(channel);
    const form = await finished({ discord }, here.command('cai-alerts', { subcommand: 'setup' }));
    const chosen = await (await choose(form, 'end', 'edit')).press('Open threads');
    await saying('the end by edit alone; with threads', chosen.press('Save'), { discord });
    await here.command('cai-panel', { subcommand: 'create', options: { channel: status } });
    await discord.waitFor(() => panels(status)[0]?.includes('🟢') === true, patience);
    bot.signal('SIGKILL');
    await bot.exit;
    await (await leadIn(await aStorage(env.STORAGE_URL))).release();

    await startBot(env);
    await characterAi.breakDown();
    await discord.waitFor(() => channel.messages[1]?.raw.thread !== undefined, patience);
    await discord.waitFor(() => panels(status)[0]?.includes('🔴') === true, patience);
    await characterAi.healthy();
    await discord.waitFor(() => shown(channel).includes('🟡 Character.AI is coming back'), patience);
    await discord.waitFor(() => panels(status)[0]?.includes('🟡') === true, patience);
    expect(channel.messages).toHaveLength(2);
    expect(status.messages).toHaveLength(1);
  });

  test('that is written in a newer format ends at once with 78, and says so without the password', async () => {
    const { launchBot } = await aWorld();
    const url = await freshUrl();
    await plant(url, 'schema', 99);
    const bot = launchBot({ STORAGE_URL: url });
    expect(await bot.exit).toMatchObject({ code: 78 });
    expect(bot.lines.join('\n')).toMatch(
      /STORAGE_URL .*:\[redacted\]@.* can't be used: it was written by a newer version/,
    );
    expect(bot.lines.join('\n')).not.toMatch(/w@rd|w%40rd/);
  });

  test('that stays out of reach ends with 1 after half a minute: starting again helps', async () => {
    const { launchBot } = await aWorld();
    const url = await freshUrl();
    onTestFinished(() => server().mend());
    await server().cut();
    const bot = launchBot({ STORAGE_URL: url });
    expect(await bot.exit).toMatchObject({ code: 1 });
    expect(bot.lines.join('\n')).toContain("can't be used: ");
  });
});
