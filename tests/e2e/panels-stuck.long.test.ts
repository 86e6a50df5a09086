import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aClock } from '../../sandbox/set-clock.ts';
import { aPanel, panels, patience } from './a-panel.ts';

const hourMs = 60 * 60_000;
const editMessage = 'PATCH /channels/:channel/messages/:message';
const tooManyOldEdits = {
  ...{ status: 429, retryAfter: 600 },
  body: {
    ...{ code: 30046, retry_after: 600, global: false },
    message: 'Maximum number of edits to messages older than 1 hour reached. Try again later',
  },
};

/** A panel of which Discord takes no edits, in an outage. */
async function aStuckPanel() {
  const panel = await aPanel({ clock: ({ folder }) => aClock(join(folder, 'clock')) });
  const { discord, characterAi, channel, list } = panel;
  const endRefusals = discord.fail({
    ...{ route: editMessage, channel, times: Number.POSITIVE_INFINITY, with: tooManyOldEdits },
  });
  await characterAi.breakDown();
  await expect.poll(list, { timeout: 60_000 }).toContain('Discord takes no edits of it since');
  const edits = () =>
    discord.requests.filter(({ route, path }) => route === editMessage && path.includes(channel.id));
  return { ...panel, endRefusals, edits };
}

test('a panel that Discord takes no edits of waits, and follows again once they are taken', async () => {
  const { restart, channel, shows, list, edits, endRefusals } = await aStuckPanel();
  const [message] = channel.messages;
  const refused = edits().length;
  expect(panels(channel)[0]).toContain('🟢');

  await restart(23 * hourMs);
  await expect.poll(() => edits().length, { timeout: 60_000 }).toBeGreaterThan(refused);
  expect(channel.messages).toEqual([message]);
  endRefusals();
  await restart(23.2 * hourMs);
  await shows('🔴 Character.AI is down');
  expect(channel.messages.map(({ id }) => id)).toEqual([message?.id]);
  expect(await list()).toContain(`Up to date: <#${channel.id}>`);
});

test('a panel that Discord has taken no edits of for a day is posted anew, in place of the old one', async () => {
  const { discord, channel, restart, shows, list } = await aStuckPanel();
  const [old] = channel.messages;
  const heard: string[] = [];
  discord.onMessage(({ kind, channel: { id } }) => id === channel.id && heard.push(kind));

  await restart(25 * hourMs);
  await shows('🔴 Character.AI is down');
  expect(heard.slice(0, 2)).toEqual(['deleted', 'posted']);
  expect(channel.messages).toHaveLength(1);
  expect(channel.messages[0]?.id).not.toBe(old?.id);
  expect(await list()).toContain(`Up to date: <#${channel.id}>`);
});

test.each([
  ['a limit that ends soon', { status: 429, retryAfter: 2 }, 3],
  ['a server error', { status: 503 }, 3],
  ['answers that are lost', { reset: 'after' as const }, 2],
])('%s only makes a panel late', async (_, fault, times) => {
  const { discord, characterAi, channel, shows } = await aPanel();
  const [message] = channel.messages;
  discord.fail({ route: editMessage, channel, times, with: fault });
  await characterAi.breakDown();
  await shows('🔴 Character.AI is down');
  expect(channel.messages).toEqual([message]);
});

test('a panel whose post got no answer is there once', async () => {
  const { discord, guild, here, say } = await aPanel();
  const other = guild.channel({ name: 'other' });
  discord.fail({
    ...{ route: 'POST /channels/:channel/messages', channel: other },
    with: { reset: 'after' },
  });
  await here.command('cai-panel', { subcommand: 'create', options: { channel: other } });
  await expect.poll(() => say('cai-alerts', 'list'), { timeout: 60_000 }).toContain(`<#${other.id}>`);
  await discord.waitFor(() => panels(other).length > 0, patience);
  expect(other.messages).toHaveLength(1);
});
