import { expect, test } from 'vitest';
import { aPanel } from './a-panel.ts';

test('a panel that somebody deletes stays away until an admin asks for it', async () => {
  const { discord, characterAi, channel, list, create, shows } = await aPanel();
  channel.deleteMessage(channel.messages[0]?.id ?? '');
  await characterAi.breakDown();
  await expect.poll(list, { timeout: 60_000 }).toContain('somebody **deleted** it');
  expect(channel.messages).toEqual([]);
  expect(await create()).toContain('The panel is in');
  await shows('🔴 Character.AI is down');
  expect(await list()).toContain(`Up to date: <#${channel.id}>`);
  expect(discord.violations).toEqual([]);
});

test('a panel without permission is paused, and goes on when an admin asks for it', async () => {
  const { characterAi, channel, list, create, shows } = await aPanel();
  channel.deny('ViewChannel');
  await characterAi.breakDown();
  await expect.poll(list, { timeout: 60_000 }).toContain('I need **View Channel** there');
  expect(await create()).toContain('I need **View Channel**');
  channel.allow('ViewChannel');
  expect(await create()).toContain('is up to date again');
  await shows('🔴 Character.AI is down');
  expect(channel.messages).toHaveLength(1);
});
