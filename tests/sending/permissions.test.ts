import { describe, expect, test } from 'vitest';
import type { PermissionName } from '../../packages/discord-stand-in/index.ts';
import { endOfTimeOut, missingPermissions } from '../../src/sending/permissions.ts';
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
  expect(await missingPermissions(client, placeOf(channel), Date.now())).toEqual(missing);
});

test('in a voice channel, it takes the permission to connect', async () => {
  const { client, guild } = await aServer();
  const [open, closed] = [
    guild.channel({ name: 'Talk', type: 'voice' }),
    guild.channel({ name: 'Quiet', type: 'voice' }),
  ];
  open.allow('Connect');
  closed.deny('Connect');
  expect(await missingPermissions(client, placeOf(open), Date.now())).toEqual([]);
  expect(await missingPermissions(client, placeOf(closed), Date.now())).toEqual(['Connect']);
});

describe('a bot that a moderator has timed out', () => {
  const until = Date.UTC(2026, 7, 1, 12);

  async function aTimedOutBot(
    bot: PermissionName[] = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'ReadMessageHistory'],
  ) {
    const { discord, client } = await aServer();
    const guild = discord.guild({ name: 'Writers', bot });
    const channel = guild.channel({ name: 'alerts' });
    const member = await client.guilds.fetch(guild.id).then((found) => found.members.fetchMe());
    const body = {
      ...(member.toJSON() as object),
      user: { id: discord.applicationId, username: 'bot' },
      roles: [...member.roles.cache.keys()],
      communication_disabled_until: new Date(until).toISOString(),
    };
    discord.fail({ route: 'GET /guilds/:guild/members/:user', times: 9, with: { status: 200, body } });
    return (now: number) => missingPermissions(client, placeOf(channel), now);
  }

  test('needs the end of that, and nothing when it is over', async () => {
    const missing = await aTimedOutBot();
    expect(await missing(until - 1)).toEqual([endOfTimeOut]);
    expect(await missing(until)).toEqual([]);
  });

  test('is not held back by it where it is an administrator', async () => {
    const missing = await aTimedOutBot(['Administrator']);
    expect(await missing(until - 1)).toEqual([]);
  });
});

test('in a thread, writing in threads is what counts', async () => {
  const { client, guild } = await aServer();
  const parent = guild.channel({ name: 'talk' });
  const thread = guild.channel({ name: 'outages', type: 'thread', parent });
  parent.allow('SendMessagesInThreads');
  parent.deny('SendMessages');
  expect(await missingPermissions(client, placeOf(thread), Date.now())).toEqual([]);
  parent.deny('SendMessagesInThreads');
  expect(await missingPermissions(client, placeOf(thread), Date.now())).toContain('Send Messages in Threads');
});

test('in a thread that is locked, writing takes the permission to manage threads', async () => {
  const { client, guild } = await aServer();
  const thread = guild.channel({ name: 'outages', type: 'thread' });
  thread.archive();
  expect(await missingPermissions(client, placeOf(thread), Date.now())).toEqual([]);
  thread.archive({ locked: true });
  expect(await missingPermissions(client, placeOf(thread), Date.now())).toEqual(['Manage Threads']);
  thread.allow('ManageThreads');
  expect(await missingPermissions(client, placeOf(thread), Date.now())).toEqual([]);
});

test('of a server that the bot is not in, the channel can not be viewed', async () => {
  const { client, guild } = await aServer();
  const channel = guild.channel({ name: 'alerts' });
  guild.remove();
  expect(await missingPermissions(client, placeOf(channel), Date.now())).toEqual(['View Channel']);
});

test('where Discord does not answer, nothing is claimed', async () => {
  const { discord, client, guild } = await aServer();
  discord.fail({ route: 'GET /guilds/:guild', with: { status: 500 } });
  expect(await missingPermissions(client, placeOf(guild.channel({ name: 'alerts' })), Date.now())).toEqual(
    [],
  );
});

test('nothing of what it asked for is kept', async () => {
  const { client, guild } = await aServer();
  await missingPermissions(client, placeOf(guild.channel({ name: 'alerts' })), Date.now());
  expect([client.guilds.cache.size, client.channels.cache.size, client.users.cache.size]).toEqual([0, 0, 0]);
});
