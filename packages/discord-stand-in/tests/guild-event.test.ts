import { once } from 'node:events';
import { Events, GatewayIntentBits } from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { schemaProblems } from '../schema/schema-check.ts';
import { aBot, aClient, aDiscord } from './client.ts';

const withGuilds = { intents: [GatewayIntentBits.Guilds] };

type GuildCreate = { channels: object[]; threads: object[]; roles: object[]; members: object[] };

test('a bot that asks for the intent Guilds is sent every server it is in, with roles, channels and threads', async () => {
  const discord = await aDiscord();
  const readers = discord.guild({ name: 'Readers' });
  readers.role({ name: 'News' });
  const lounge = readers.channel({ name: 'lounge' });
  readers.channel({ name: 'outages', type: 'thread', parent: lounge });
  discord.guild({ name: 'Writers' }).channel({ name: 'alerts', type: 'announcement' });
  discord.guild({ name: 'Elsewhere', bot: false });

  const bot = await aBot(discord, { options: withGuilds });
  const seen = bot.guilds.cache.map(({ name, roles, channels, available }) => {
    return { name, available, roles: roles.cache.size, channels: channels.cache.map(({ name }) => name) };
  });
  // Everyone's, the bot's own, and in one of them another.
  expect(seen).toEqual([
    { name: 'Readers', available: true, roles: 3, channels: ['lounge', 'outages'] },
    { name: 'Writers', available: true, roles: 2, channels: ['alerts'] },
  ]);
});

test('what it is sent looks as Discord publishes it', async () => {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers' });
  guild.channel({ name: 'outages', type: 'thread', parent: guild.channel({ name: 'lounge' }) });
  const bot = aClient(discord, withGuilds);
  const events: { t: string; d: GuildCreate }[] = [];
  bot.on(Events.Raw, (event) => events.push(event));
  const ready = once(bot, Events.ClientReady);
  await bot.login(discord.token);
  await ready;

  const [event] = events.filter(({ t }) => t === 'GUILD_CREATE');
  const { channels = [], threads = [], roles = [], members = [] } = event?.d ?? {};
  const parts = [
    [channels, spec.GuildChannelResponseSchema],
    [threads, spec.ThreadResponseSchema],
    [roles, spec.GuildRoleResponseSchema],
    [members, spec.GuildMemberResponseSchema],
  ] as const;
  expect(parts.map(([part]) => part.length)).toEqual([1, 1, 2, 1]);
  expect(parts.flatMap(([part, schema]) => part.flatMap((one) => schemaProblems(schema, one)))).toEqual([]);
});
