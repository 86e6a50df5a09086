import { expect, test } from 'vitest';
import { aPanel, panels, patience } from './a-panel.ts';
import { finished, words } from './world.ts';

test('a panel goes through an outage in one message, and a person asks there to be told of the end', async () => {
  const { discord, characterAi, channel, guild, shows, create, say } = await aPanel();
  expect(panels(channel)[0]).toMatch(/\*\*Works:\*\* .*chat servers/);
  expect(panels(channel)[0]).toContain('No outage seen so far.');
  expect(panels(channel)[0]).toMatch(/`·{29}▁`/);
  expect(await create()).toContain('has a panel already');

  await characterAi.breakDown();
  await shows('🔴 Character.AI is down');
  expect(panels(channel)[0]).toMatch(/\*\*Fails:\*\* .*chat servers/);
  expect(panels(channel)[0]).toContain('No earlier outage seen so far.');
  const [message] = channel.messages;
  if (message === undefined) throw new Error('there is no panel');
  const member = guild.member({ name: 'Bea' });
  const advice = await member.in(channel).pressUnknown(message, 'cai-status:what-to-do');
  expect(advice.ephemeral).toBe(true);
  const listed = await finished({ discord }, member.in(channel).pressUnknown(message, 'cai-error:tell-me'));
  expect(words(listed)).toContain('one direct message');

  await characterAi.healthy();
  await shows('🟡 Character.AI is coming back');
  expect(channel.messages.map(({ id }) => id)).toEqual([message.id]);
  expect(await say('cai-panel', 'remove')).toContain('is gone');
  expect(channel.messages).toEqual([]);
  expect(await say('cai-panel', 'remove')).toContain('has no panel');
});

test.each(['SIGTERM', 'SIGKILL'] as const)('after %s the next bot keeps the same panel', async (signal) => {
  const { restart, characterAi, channel, shows } = await aPanel();
  await characterAi.breakDown();
  await restart(0, signal);
  await shows('🔴 Character.AI is down');
  expect(channel.messages).toHaveLength(1);
});

test('forgetting a server takes its panels away, and a channel that is gone takes its own along', async () => {
  const { discord, characterAi, guild, channel, here, list } = await aPanel();
  const other = guild.channel({ name: 'other' });
  await finished(
    { discord },
    here.command('cai-panel', { subcommand: 'create', options: { channel: other } }),
  );
  other.delete();
  await characterAi.breakDown();
  await expect.poll(list, { timeout: 60_000 }).not.toContain(`<#${other.id}>`);
  const asked = await finished({ discord }, here.command('cai-alerts', { subcommand: 'forget' }));
  expect(words(asked)).toContain('I delete all about 1 panel');
  const answer = await asked.press('Delete everything');
  await discord.waitFor(() => words(answer).includes('I deleted all about 1 panel'), patience);
  expect(channel.messages).toEqual([]);
});
