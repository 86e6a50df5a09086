import { expect, test } from 'vitest';
import type { Incident } from '../../src/health/incident.ts';
import { outageHeadline } from '../../src/views/outage-words.ts';
import { english } from '../../tests/english.ts';
import { leads, threeProcesses } from './processes.ts';
import { choose, saying } from './setup-form.ts';
import { type Bot, finished, shown, words } from './world.ts';

test('each process is let in, though Discord takes one in five seconds, and answers for its own shard', {
  tags: 'postgresql',
}, async () => {
  const { discord, guilds, bots } = await threeProcesses({
    channels: 0,
    discord: { identifyIntervalMs: 5_000 },
  });
  expect(bots.filter(leads)).toHaveLength(1);
  const shards = () => new Set(discord.gateway.sessions.map(({ shard }) => shard));
  await expect.poll(shards, { timeout: 20_000 }).toEqual(new Set([0, 1, 2]));
  for (const guild of guilds) {
    const member = guild.member({ name: 'Mia' }).in(guild.channel({ name: 'general' }));
    const title = async () => (await member.command('cai-status')).embeds[0]?.title;
    await expect.poll(title, { timeout: 20_000 }).toBe('🟢 Character.AI looks fine');
  }
});

test('an admin subscribes, lists, tries out and unsubscribes on every shard, whoever leads', {
  tags: 'postgresql',
}, async () => {
  const { discord, guilds } = await threeProcesses({ channels: 0 });
  for (const guild of guilds.filter((_, index) => index % 2 === 0)) {
    const channel = guild.channel({ name: 'alerts' });
    const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] }).in(channel);
    const ask = async (subcommand: string) =>
      words(await finished({ discord }, admin.command('cai-alerts', { subcommand })));
    expect(await ask('subscribe')).toContain("I'll post in");
    expect(await ask('list')).toContain(channel.id);
    expect(await ask('test')).toContain('The test message is in');
    expect(await ask('unsubscribe')).toContain('I no longer post');
    expect(shown(channel)).toEqual(['Character.AI alerts are on here', 'This is a test']);
  }
});

test('a form that was opened in one process is gone on with while another one takes the lead', {
  tags: 'postgresql',
}, async () => {
  const { discord, bots, leader, guildOf } = await threeProcesses({ channels: 0 });
  const first = leader();
  const follower = bots.find((bot) => bot !== first) ?? first;
  const guild = guildOf(follower);
  const channel = guild.channel({ name: 'alerts' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] }).in(channel);
  const form = await finished({ discord }, admin.command('cai-alerts', { subcommand: 'setup' }));
  first.signal('SIGTERM');
  await first.exit;
  const chosen = await choose(form, 'length', '15');
  await saying('after 15 min', chosen.press('Save'), { discord });
  expect(shown(channel)).toEqual(['Character.AI alerts are on here']);
});

test('what the leader has just found out is what people hear on every shard within five seconds', {
  tags: 'postgresql',
}, async () => {
  const { discord, characterAi, guilds, bots } = await threeProcesses({ channels: 0 });
  const members = guilds.map((guild) => guild.member({ name: 'Mia' }).in(guild.channel({ name: 'general' })));
  const titles = () =>
    Promise.all(members.map(async (member) => (await member.command('cai-status')).embeds[0]?.title));
  const found = () => {
    const line = bots.flatMap(({ lines }) => lines).findLast((each) => each.includes('incident changed'));
    return line === undefined
      ? null
      : outageHeadline(english, (JSON.parse(line).incident as Incident).severity);
  };
  await characterAi.breakDown();
  await expect.poll(found, { timeout: 30_000, interval: 100 }).not.toBeNull();
  const foundOutAt = performance.now();
  // With looks this close together, a busy machine may find it down in part first, and down a second later.
  const heard = async () => (await titles()).every((title) => title === found());
  await expect.poll(heard, { timeout: 5_000 }).toBe(true);
  expect(performance.now() - foundOutAt).toBeLessThan(5_000);
  expect(discord.violations).toEqual([]);
});

test('a process that ends while an admin waits tells first what came of it, or that this is not known', {
  tags: 'postgresql',
}, async () => {
  const { bots, leader, guildOf } = await threeProcesses({ channels: 0 });
  const first = leader();
  const [one, other] = bots.filter((bot) => bot !== first);
  if (!one || !other) throw new Error('nobody follows');
  const answerAtTheEndOf = async (bot: Bot) => {
    const guild = guildOf(bot);
    const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
    const reply = await admin.in(guild.channel({ name: 'alerts' })).command('cai-alerts', {
      subcommand: 'subscribe',
    });
    bot.signal('SIGTERM');
    expect(await bot.exit).toEqual({ code: 0, signal: null });
    return words(reply);
  };
  expect(await answerAtTheEndOf(one)).toContain("I'll post in");
  first.signal('SIGSTOP');
  expect(await answerAtTheEndOf(other)).toContain("I don't know whether that was done");
});
