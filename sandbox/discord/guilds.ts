import type { APIGuildMember, APIRole, GuildMemberFlags, RoleFlags } from 'discord.js';
import { type Channel, type ChannelKind, channel, channelType } from './channels.ts';
import type { Person } from './people.ts';
import { everyonePermissions, type PermissionName, permissionBits } from './permissions.ts';
import { apiUser, type User } from './users.ts';
import type { World } from './world.ts';

export type Role = { readonly id: string; readonly name: string; readonly mentionable: boolean };

export type Member = {
  readonly user: User;
  readonly guild: Guild;
  readonly permissions: bigint;
  readonly joinedAt: number;
};

/** A server and what a test may do to it. `bot` is the bot's membership: without it the bot is not in the server. */
export type Guild = {
  readonly id: string;
  readonly name: string;
  /** The role that everyone has; mentioning it as a role notifies nobody. */
  readonly everyone: Role;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  bot: { readonly permissions: bigint } | undefined;
  channel(options: { name: string; type?: ChannelKind; parent?: Channel }): Channel;
  role(options: { name: string; mentionable?: boolean }): Role;
  member(options: { name: string; permissions?: readonly PermissionName[] }): Person;
  join(user: User, permissions?: readonly PermissionName[]): Member;
  /** The bot is kicked. */
  remove(): void;
};

export type GuildOptions = {
  name: string;
  /** What the bot may do besides everyone's permissions; `false` leaves it out of the server. */
  bot?: readonly PermissionName[] | false;
};

type Society = { person: (user: User) => Person; onRemoved: (guild: Guild) => void };

/** A new server, registered in the world, with the bot in it unless told otherwise. */
export function guild(world: World, { name, bot = [] }: GuildOptions, { person, onRemoved }: Society): Guild {
  const id = world.newId();
  const everyone = { id, name: '@everyone', mentionable: false };
  const created: Guild = {
    id,
    name,
    everyone,
    roles: new Map([[id, everyone]]),
    members: new Map(),
    bot: bot ? { permissions: permissionBits([...everyonePermissions, ...bot]) } : undefined,
    channel({ name, type: kind = 'text', parent }) {
      if (kind !== 'thread') return channel(world, { name, guild: created, type: channelType(kind, parent) });
      const under = parent ?? created.channel({ name: `${name}-parent` });
      return channel(world, { name, guild: created, parent: under, type: channelType(kind, under) });
    },
    role({ name, mentionable = false }) {
      const role = { id: world.newId(), name, mentionable };
      created.roles.set(role.id, role);
      return role;
    },
    member({ name, permissions }) {
      const user = { id: world.newId(), name, bot: false };
      world.users.set(user.id, user);
      created.join(user, permissions);
      return person(user);
    },
    join(user, permissions = []) {
      const bits = permissionBits([...everyonePermissions, ...permissions]);
      const member = { user, guild: created, permissions: bits, joinedAt: world.clock() };
      created.members.set(user.id, member);
      return member;
    },
    remove() {
      created.bot = undefined;
      onRemoved(created);
      world.changes.announce();
    },
  };
  world.guilds.set(created.id, created);
  return created;
}

/** A role as Discord's API shows it. */
export function apiRole({ id, name, mentionable }: Role): APIRole {
  return {
    id,
    name,
    mentionable,
    permissions: '0',
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
