import * as spec from 'discord-api-spec/zod';
import type { Guild, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { apiGuild, apiMember, botMember } from '../world/api-guild.ts';
import type { Call, Route } from './routes.ts';

/** The routes with which a bot learns what it may do in a server: the roles there, and which of them it has. */
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
