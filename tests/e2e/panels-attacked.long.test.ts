import { expect, test } from 'vitest';
import { keepPanels } from '../../sandbox/store.ts';
import { aPanel, panels } from './a-panel.ts';
import { aWorld, finished, words } from './world.ts';

const mostPanels = 25;

/** A server with so many panels, and two of its admins. */
async function aServerWith(count: number) {
  const world = await aWorld();
  const { discord, folder } = world;
  const guild = discord.guild({ name: 'Readers' });
  const channels = Array.from({ length: mostPanels + 2 }, (_, index) =>
    guild.channel({ name: `c-${index}` }),
  );
  await keepPanels(`sqlite://${folder}/bot.sqlite`, channels.slice(0, count));
  await world.startBot();
  const shown = () => channels.filter((channel) => panels(channel).length > 0);
  await discord.waitFor(() => shown().length === count, { timeoutMs: 60_000 });
  const [home = guild.channel({ name: 'home' })] = channels;
  const admins = ['Ann', 'Ben'].map((name) => guild.member({ name, permissions: ['ManageGuild'] }).in(home));
  const create = async (admin: number, channel: (typeof channels)[number] | undefined) => {
    if (channel === undefined) throw new Error('there is no such channel');
    const options = { subcommand: 'create', options: { channel } };
    const asked = admins[admin]?.command('cai-panel', options);
    if (asked === undefined) throw new Error('there is no such admin');
    return words(await finished(world, asked));
  };
  return { ...world, guild, channels, admins, shown, create };
}

test('a server has 25 panels and no more, also where two admins ask at once', async () => {
  const { channels, create, shown } = await aServerWith(mostPanels - 1);
  const answers = await Promise.all([create(0, channels[mostPanels - 1]), create(1, channels[mostPanels])]);
  expect(answers.filter((answer) => answer.includes('The panel is in'))).toHaveLength(1);
  expect(answers.filter((answer) => answer.includes('already has 25 panels'))).toHaveLength(1);
  expect(shown()).toHaveLength(mostPanels);
});

test('of two admins who ask for the same panel at once, both are told that it is there, and it is there once', async () => {
  const { channels, create } = await aServerWith(0);
  const [channel] = channels;
  const answers = await Promise.all([create(0, channel), create(1, channel)]);
  expect(answers.toSorted()).toEqual([
    expect.stringContaining('has a panel already'),
    expect.stringContaining('The panel is in'),
  ]);
  expect(channel?.messages).toHaveLength(1);
});

test('a panel whose message was deleted, and then its channel, takes up no room once an admin looks', async () => {
  const { characterAi, guild, here, list, discord } = await aPanel();
  const other = guild.channel({ name: 'other' });
  await finished(
    { discord },
    here.command('cai-panel', { subcommand: 'create', options: { channel: other } }),
  );
  other.deleteMessage(other.messages[0]?.id ?? '');
  await characterAi.breakDown();
  await expect.poll(list, { timeout: 60_000 }).toContain(`<#${other.id}>: somebody **deleted** it`);
  other.delete();
  await list();
  expect(await list()).not.toContain(other.id);
});

test('nothing is posted where the bot may not write, and no panel is kept of it', async () => {
  const { discord, guild, here, list } = await aPanel();
  for (const denied of ['ViewChannel', 'SendMessages'] as const) {
    const closed = guild.channel({ name: `no-${denied}` });
    closed.deny(denied);
    const options = { subcommand: 'create', options: { channel: closed } };
    const answer = words(await finished({ discord }, here.command('cai-panel', options)));
    expect(answer).toMatch(/I need \*\*(View Channel|Send Messages)/);
    expect(answer).toContain('There is no panel there yet.');
    expect(await list()).not.toContain(closed.id);
  }
});

test('forgetting takes away what Discord lets it, and keeps nothing of what it does not', async () => {
  const { discord, guild, channel, here, list } = await aPanel();
  const locked = guild.channel({ name: 'locked' });
  await finished(
    { discord },
    here.command('cai-panel', { subcommand: 'create', options: { channel: locked } }),
  );
  locked.deny('ViewChannel');
  const asked = await finished({ discord }, here.command('cai-alerts', { subcommand: 'forget' }));
  const answer = await asked.press('Delete everything');
  await discord.waitFor(() => words(answer).includes('I deleted all about 2 panels'), { timeoutMs: 60_000 });
  expect(channel.messages).toEqual([]);
  expect(locked.messages).toHaveLength(1);
  expect(await list()).not.toContain('<#');
});

test('a member who may not manage the server gets neither a panel nor the list of them', async () => {
  const { guild, channel } = await aPanel();
  const member = guild.member({ name: 'Mallory' }).in(channel);
  for (const [command, subcommand] of [
    ['cai-panel', 'create'],
    ['cai-panel', 'remove'],
    ['cai-alerts', 'list'],
  ] as const) {
    const answer = await member.command(command, { subcommand, force: true });
    expect(words(answer)).toContain('Only people with **Manage Server**');
  }
  expect(channel.messages).toHaveLength(1);
});
