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

const kinds = {
  'a text channel': { type: 'text' },
  'an announcement channel': { type: 'announcement' },
  'a forum': { type: 'forum' },
  'a voice channel': { type: 'voice' },
  'a thread': { type: 'thread', parent: 'text' },
  'a post in a forum': { type: 'thread', parent: 'forum' },
  'a thread of announcements': { type: 'thread', parent: 'announcement' },
} as const;

const named = {
  ViewChannel: 'View Channel',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  EmbedLinks: 'Embed Links',
  ReadMessageHistory: 'Read Message History',
  Connect: 'Connect',
} as const;
type Named = keyof typeof named;

/** What counts in a kind of channel. */
function neededIn(kind: keyof typeof kinds): Named[] {
  const { type } = kinds[kind];
  const writing: Named[] = type === 'thread' ? ['SendMessagesInThreads'] : ['SendMessages'];
  if (type === 'voice') writing.push('Connect');
  return ['ViewChannel', ...writing, 'EmbedLinks', 'ReadMessageHistory'];
}

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('in %s', (kind) => {
  async function aPlace(bot: PermissionName[] = []) {
    const { discord, client } = await aServer();
    const guild = discord.guild({ name: 'Writers', bot });
    const made = kinds[kind];
    const parent = 'parent' in made ? guild.channel({ name: 'parent', type: made.parent }) : undefined;
    const channel = guild.channel({ name: 'alerts', type: made.type, ...(parent && { parent }) });
    const missing = () => missingPermissions(client, placeOf(channel), Date.now());
    return { channel, missing, discord };
  }

  test('whatever is denied, nothing is said to be missing that is granted, and all that counts is said', async () => {
    const { channel, missing } = await aPlace(['Connect']);
    const all = Object.keys(named) as Named[];
    for (const denied of [[], ...all.map((name) => [name]), all.slice(1), all]) {
      channel.allow(...all);
      channel.deny(...denied);
      const wanted = neededIn(kind).filter((name) => denied.includes(name));
      // What else is denied can't be seen in a channel that is hidden.
      const seen = wanted.includes('ViewChannel') ? (['ViewChannel'] as const) : wanted;
      expect((await missing()).toSorted()).toEqual(seen.map((name) => named[name]).toSorted());
    }
  });

  test('an administrator lacks nothing, whatever the channel denies', async () => {
    const { channel, missing } = await aPlace(['Administrator']);
    channel.deny(...(Object.keys(named) as Named[]));
    expect(await missing()).toEqual([]);
  });

  test('a refusal to show it, though it is listed, is not taken for a hidden channel', async () => {
    const { channel, missing, discord } = await aPlace(['Connect']);
    if (channel.thread) return;
    channel.deny('Connect', 'SendMessages');
    const body = { message: 'Missing Access', code: 50001 };
    discord.fail({ route: 'GET /channels/:channel', times: 1, with: { status: 403, body } });
    const lacks = neededIn(kind).filter((name) => name === 'Connect' || name === 'SendMessages');
    expect((await missing()).toSorted()).toEqual(lacks.map((name) => named[name]).toSorted());
  });
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
