import { expect, test } from 'vitest';
import { ageMemory } from '../../sandbox/store.ts';
import { aWorld, shown, watchedReply } from './world.ts';

test('an outage is posted, updated, comes back, breaks again and is over, in three channels of two servers, with two messages in each', async () => {
  const { folder, discord, characterAi, startBot } = await aWorld();
  const bot = await startBot();
  const readers = discord.guild({ name: 'Readers' });
  const writers = discord.guild({ name: 'Writers' });
  const role = readers.role({ name: 'C.AI news', mentionable: true });
  const channels = [
    readers.channel({ name: 'alerts' }),
    readers.channel({ name: 'news', type: 'announcement' }),
    writers.channel({ name: 'general' }),
  ] as const;
  const admin = readers.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const otherAdmin = writers.member({ name: 'Ben', permissions: ['ManageGuild'] });
  await admin
    .in(channels[0])
    .command('cai-alerts', { subcommand: 'subscribe', options: { channel: channels[0], role } });
  await admin
    .in(channels[0])
    .command('cai-alerts', { subcommand: 'subscribe', options: { channel: channels[1] } });
  await otherAdmin.in(channels[2]).command('cai-alerts', { subcommand: 'subscribe' });
  await discord.waitFor(() => channels.every((channel) => channel.messages.length === 1));

  await characterAi.breakDown();
  await discord.waitFor(() => channels.every((channel) => channel.messages.length === 2));
  expect(channels[0].messages[1]).toMatchObject({
    content: `<@&${role.id}> Character.AI is down.`,
    pings: { roles: [role.id] },
  });
  expect(channels[1].messages[1]?.pings).toEqual({ roles: [], users: [], everyone: false });
  expect(channels[2].messages[1]?.embeds[0]?.title).toBe('🔴 Character.AI is down');

  await characterAi.set('api', 'health-ok');
  const whatFails = () => channels.map((channel) => channel.messages[1]?.embeds[0]?.fields?.[0]?.value);
  await discord.waitFor(() => whatFails().every((value) => value === 'account servers'));

  await characterAi.healthy();
  // What broke as a whole and then in part may be a brown-out, of which it takes about eleven looks to be sure that it is over.
  await discord.waitFor(() => channels.every((channel) => channel.messages.length === 3), {
    timeoutMs: 60_000,
  });
  for (const channel of channels) {
    const [, alert, reply] = channel.messages;
    expect(alert?.embeds[0]?.title).toBe('🟡 Character.AI is coming back');
    expect(reply).toMatchObject({
      content: expect.stringMatching(watchedReply),
      replyTo: alert?.id,
      pings: { roles: [], users: [], everyone: false },
    });
  }

  await characterAi.breakDown();
  const titles = () => channels.map((channel) => shown(channel)[1]);
  const replies = () => channels.map((channel) => channel.messages[2]?.content);
  const brokeAgain = () =>
    replies().every((reply) => reply?.startsWith('It came back for less than a minute'));
  await discord.waitFor(brokeAgain);
  for (const title of titles()) expect(title).toMatch(/^(🔴|🟠)/);

  await characterAi.healthy();
  const works = () => replies().every((reply) => reply?.includes('keeping an eye on it'));
  await discord.waitFor(works, { timeoutMs: 60_000 });
  bot.signal('SIGKILL');
  await bot.exit;
  await ageMemory(`sqlite://${folder}/bot.sqlite`, 16 * 60_000);
  await startBot();
  const isOver = () =>
    replies().every((reply) => /^Character\.AI is working (fully )?again\. .*on and off/.test(reply ?? ''));
  await discord.waitFor(isOver);
  for (const title of titles()) expect(title).toMatch(/^🟢 Character\.AI (is back|works fully again)$/);
  for (const channel of channels) expect(channel.messages).toHaveLength(3);
});
