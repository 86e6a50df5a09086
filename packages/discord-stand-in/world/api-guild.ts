import type { APIGuildMember, APIRole, GuildMemberFlags, RoleFlags } from 'discord-api-types/v10';
import type { Guild, Member, Role, User, World } from '../model.ts';
import { apiUser } from './users.ts';

/** A server as it is shown to those who are in it, by `GET` and at the gateway. */
export function apiGuild(guild: Guild, bot: User): object {
  const ofBot = {
    id: botRoleId(guild),
    name: bot.name,
    mentionable: false,
    permissions: guild.bot?.permissions ?? 0n,
  };
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
    owner_id: String(BigInt(bot.id) - 1n),
    application_id: null,
    region: 'us-east',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    roles: [{ ...apiRole(ofBot), managed: true }, ...[...guild.roles.values()].map(apiRole)],
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
    preferred_locale: guild.locale,
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

/** A role as Discord's API shows it. */
export function apiRole({ id, name, mentionable, permissions }: Role): APIRole {
  return {
    id,
    name,
    mentionable,
    permissions: String(permissions),
    position: 1,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    icon: null,
    unicode_emoji: null,
    flags: 0 as RoleFlags,
  };
}

/** A member as Discord's API shows it; interactions add what the member may do in their channel. */
export function apiMember({ user, joinedAt }: Member): APIGuildMember {
  return {
    user: apiUser(user),
    nick: null,
    avatar: null,
    banner: null,
    roles: [],
    joined_at: new Date(joinedAt).toISOString(),
    premium_since: null,
    communication_disabled_until: null,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
  };
}
