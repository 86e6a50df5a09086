import { Locale } from 'discord-api-types/v10';
import type { Guild, Person, User, World } from '../model.ts';
import { channel, channelType } from './channels.ts';
import { everyonePermissions, type PermissionName, permissionBits } from './permissions.ts';

export type GuildOptions = {
  name: string;
  /** What the bot may do besides everyone's permissions; `false` leaves it out of the server. */
  bot?: readonly PermissionName[] | false;
  /** What everyone may do, if not what Discord lets them in a new server. */
  everyone?: readonly PermissionName[];
};

type Society = { person: (user: User) => Person; onRemoved: (guild: Guild) => void };

/** A new server, registered in the world, with the bot in it unless told otherwise. */
export function guild(
  world: World,
  { name, bot = [], everyone: common = everyonePermissions }: GuildOptions,
  { person, onRemoved }: Society,
): Guild {
  const id = world.newId();
  const everyone = { id, name: '@everyone', mentionable: false, permissions: permissionBits(common) };
  const created: Guild = {
    id,
    name,
    everyone,
    roles: new Map([[id, everyone]]),
    members: new Map(),
    locale: Locale.EnglishUS,
    bot: bot ? { permissions: permissionBits([...common, ...bot]) } : undefined,
    channel({ name, type: kind = 'text', parent }) {
      if (kind !== 'thread') return channel(world, { name, guild: created, type: channelType(kind, parent) });
      const under = parent ?? created.channel({ name: `${name}-parent` });
      return channel(world, { name, guild: created, parent: under, type: channelType(kind, under) });
    },
    role({ name, mentionable = false }) {
      const role = { id: world.newId(), name, mentionable, permissions: 0n };
      created.roles.set(role.id, role);
      return role;
    },
    member({ name, bot = false, permissions }) {
      const user = { id: world.newId(), name, bot };
      world.users.set(user.id, user);
      created.join(user, permissions);
      return person(user);
    },
    join(user, permissions = []) {
      const bits = permissionBits([...common, ...permissions]);
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
