import { expect, test } from 'vitest';
import type { PermissionName } from '../../packages/discord-stand-in/index.ts';
import { missingPermissions } from '../../src/sending/permissions.ts';
import { placeOf } from '../alerts/alert-bot.ts';
import { aClient, aDiscord } from '../discord/discord-bot.ts';

async function aServer() {
  const discord = await aDiscord();
  const client = await aClient(discord);
  return { discord, client, guild: discord.guild({ name: 'Readers' }) };
}

test.each<[string, PermissionName[], string[]]>([
  ['nothing', [], []],
  ['writing', ['SendMessages'], ['Send Messages']],
  ['embeds', ['EmbedLinks'], ['Embed Links']],
  ['the history', ['ReadMessageHistory'], ['Read Message History']],
  ['embeds and the history', ['EmbedLinks', 'ReadMessageHistory'], ['Embed Links', 'Read Message History']],
  ['even seeing the channel', ['ViewChannel'], ['View Channel']],
])('where a channel denies %s, that is what is missing', async (_, denied, missing) => {
  const { client, guild } = await aServer();
  const channel = guild.channel({ name: 'alerts' });
  channel.deny(...denied);
  expect(await missingPermissions(client, placeOf(channel))).toEqual(missing);
});

test('in a thread, writing in threads is what counts', async () => {
  const { client, guild } = await aServer();
  const parent = guild.channel({ name: 'talk' });
  const thread = guild.channel({ name: 'outages', type: 'thread', parent });
  parent.allow('SendMessagesInThreads');
  parent.deny('SendMessages');
  expect(await missingPermissions(client, placeOf(thread))).toEqual([]);
  parent.deny('SendMessagesInThreads');
  expect(await missingPermissions(client, placeOf(thread))).toContain('Send Messages in Threads');
});

test('in a thread that is locked, writing takes the permission to manage threads', async () => {
  const { client, guild } = await aServer();
  const thread = guild.channel({ name: 'outages', type: 'thread' });
  thread.archive();
  expect(await missingPermissions(client, placeOf(thread))).toEqual([]);
  thread.archive({ locked: true });
  expect(await missingPermissions(client, placeOf(thread))).toEqual(['Manage Threads']);
  thread.allow('ManageThreads');
  expect(await missingPermissions(client, placeOf(thread))).toEqual([]);
});

test('of a server that the bot is not in, the channel can not be viewed', async () => {
  const { client, guild } = await aServer();
  const channel = guild.channel({ name: 'alerts' });
  guild.remove();
  expect(await missingPermissions(client, placeOf(channel))).toEqual(['View Channel']);
});

test('where Discord does not answer, nothing is claimed', async () => {
  const { discord, client, guild } = await aServer();
  discord.fail({ route: 'GET /guilds/:guild', with: { status: 500 } });
  expect(await missingPermissions(client, placeOf(guild.channel({ name: 'alerts' })))).toEqual([]);
});

test('nothing of what it asked for is kept', async () => {
  const { client, guild } = await aServer();
  await missingPermissions(client, placeOf(guild.channel({ name: 'alerts' })));
  expect([client.guilds.cache.size, client.channels.cache.size, client.users.cache.size]).toEqual([0, 0, 0]);
});
