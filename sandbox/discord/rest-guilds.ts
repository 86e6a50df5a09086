import * as spec from 'discord-api-spec/zod';
import { apiMember, apiRole, type Guild } from './guilds.ts';
import { everyonePermissions, permissionBits } from './permissions.ts';
import { refusal } from './refusals.ts';
import type { Call, Route } from './routes.ts';
import type { World } from './world.ts';

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
        return { status: 200, body: { ...apiGuild(guild, world.bot.id), ...counts } };
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

/** The bot has one role of its own, as Discord makes one for every bot that is invited with permissions. */
export function botMember(world: World, guild: Guild): object {
  return {
    ...apiMember({ user: world.bot, guild, permissions: 0n, joinedAt: world.clock() }),
    roles: [botRoleId(guild)],
  };
}

// Ids are opaque to clients, and no other object's is from as far in the future.
function botRoleId({ id }: Guild): string {
  return String(BigInt(id) + (1n << 62n));
}

/** A server as it is shown to those who are in it, by `GET` and at the gateway. */
export function apiGuild(guild: Guild, botId: string): object {
  const ofBot = { id: botRoleId(guild), name: 'C.AI Status', mentionable: false };
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    description: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    features: [],
    banner: null,
    // Nobody whom a test plays: an owner may do anything.
    owner_id: String(BigInt(botId) - 1n),
    application_id: null,
    region: 'us-east',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    roles: [
      { ...apiRole(ofBot), permissions: String(guild.bot?.permissions ?? 0n), managed: true },
      ...[...guild.roles.values()].map((role) => ({
        ...apiRole(role),
        permissions: String(role.id === guild.id ? permissionBits(everyonePermissions) : 0n),
      })),
    ],
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 0,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: 'en-US',
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    premium_progress_bar_enabled: false,
    nsfw: false,
    nsfw_level: 0,
    emojis: [],
    stickers: [],
    incidents_data: null,
  };
}
