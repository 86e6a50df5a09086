import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { Guild, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { apiChannel } from '../world/api-channel.ts';
import { apiGuild, apiMember, botMember } from '../world/api-guild.ts';
import type { Call, Route } from './routes.ts';

/** The routes with which a bot learns what it may do in a server: the roles there, which of them it has, and the channels. */
export function guildRoutes(world: World): Route[] {
  return [
    {
      method: 'GET',
      path: '/guilds/:guild',
      answer: spec.GuildWithCountsResponseSchema,
      handle: (call) => {
        const guild = joinedGuild(world, call);
        const { size } = guild.members;
        const counts = { approximate_member_count: size, approximate_presence_count: size };
        return { status: 200, body: { ...apiGuild(guild, world.bot), ...counts } };
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      answer: z.array(spec.GuildChannelResponseSchema),
      handle: (call) => {
        const guild = joinedGuild(world, call);
        const all = [...world.channels.values()].filter((channel) => channel.guild === guild);
        // Discord leaves out those that the bot can't see (discord-api-docs pull request 8454), and all threads.
        const listed = all.filter((channel) => !channel.thread && channel.permits('ViewChannel'));
        return { status: 200, body: listed.map((channel) => apiChannel(channel, world.bot.id)) };
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      answer: spec.GuildMemberResponseSchema,
      handle: (call) => {
        const guild = joinedGuild(world, call);
        if (call.param('user') === world.bot.id) return { status: 200, body: botMember(world, guild) };
        const member = guild.members.get(call.param('user'));
        if (!member) throw refusal('unknownMember');
        return { status: 200, body: apiMember(member) };
      },
    },
  ];
}

function joinedGuild(world: World, call: Call): Guild {
  const guild = world.guilds.get(call.param('guild'));
  if (!guild?.bot) throw refusal('unknownGuild');
  return guild;
}
