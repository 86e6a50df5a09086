import { expect, test } from 'vitest';
import { aWorld } from './world.ts';

test('an outage is posted, updated and ended, once each, in three channels of two servers', async () => {
  const { discord, characterAi, startBot } = await aWorld();
  await startBot();
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
  await discord.waitFor(() => channels.every((channel) => channel.messages.length === 2), {
    timeoutMs: 15_000,
  });
  expect(channels[0].messages[1]).toMatchObject({
    content: `<@&${role.id}> Character.AI is down.`,
    pings: { roles: [role.id] },
  });
  expect(channels[1].messages[1]?.pings).toEqual({ roles: [], users: [], everyone: false });
  expect(channels[2].messages[1]?.embeds[0]?.title).toBe('🔴 Character.AI is down');

  await characterAi.set('api', 'health-ok');
  const whatFails = () => channels.map((channel) => channel.messages[1]?.embeds[0]?.fields?.[1]?.value);
  await discord.waitFor(() => whatFails().every((value) => value === 'account servers'), {
    timeoutMs: 15_000,
  });

  await characterAi.healthy();
  await discord.waitFor(() => channels.every((channel) => channel.messages.length === 3), {
    timeoutMs: 15_000,
  });
  for (const channel of channels) {
    const [, alert, reply] = channel.messages;
    expect(alert?.embeds[0]?.title).toBe('🟢 Character.AI is back');
    expect(reply).toMatchObject({
      content: 'Character.AI is working again. There was trouble for less than a minute.',
      replyTo: alert?.id,
      pings: { roles: [], users: [], everyone: false },
    });
  }
});
