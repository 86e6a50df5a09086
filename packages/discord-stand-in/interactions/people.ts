import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, Person, Place, User } from '../model.ts';
import { channel, directMessages } from '../world/channels.ts';
import { sharesServer } from '../world/reach.ts';
import { localeOf } from '../world/users.ts';
import { type PlaceParts, place } from './place.ts';
import type { Scene } from './scene.ts';

/** Makes people who act: what they do reaches the bot as interactions, and what it answers comes back to them. */
export function people(parts: PlaceParts) {
  const { world } = parts;

  const membership = (user: User, guild: Guild) => guild.members.get(user.id) ?? guild.join(user);

  const withPerson = (user: User, { id, name }: Person): Channel => {
    const recipients = [user.id, id].flatMap((one) => world.users.get(one) ?? []);
    return channel(world, { name, type: ChannelType.DM, recipients });
  };

  const at = (scene: Scene): Place => {
    if (scene.userInstalled) world.installedBy.add(scene.user.id);
    return place(parts, scene);
  };

  return (user: User): Person => ({
    id: user.id,
    name: user.name,
    get locale() {
      return localeOf(world, user);
    },
    set locale(locale) {
      world.locales.set(user.id, locale);
    },
    in(where, { userInstalled = false } = {}) {
      if (!where.guild) throw new Error(`${where.name} is no channel of a server: use inDirectMessage()`);
      return at({ user, member: membership(user, where.guild), channel: where, userInstalled });
    },
    inDirectMessage({
      with: other,
      userInstalled = other !== undefined || !sharesServer(world, user.id),
    } = {}) {
      const where = other ? withPerson(user, other) : directMessages(world, user);
      return at({ user, member: undefined, channel: where, userInstalled });
    },
    closeDirectMessages: () => void world.closedTo.add(user.id),
    openDirectMessages: () => void world.closedTo.delete(user.id),
  });
}
