import { ChannelType } from 'discord.js';
import { type Channel, channel, directMessages } from './channels.ts';
import type { Guild } from './guilds.ts';
import { type Place, type PlaceParts, place } from './place.ts';
import type { User } from './users.ts';

export type Person = {
  readonly id: string;
  readonly name: string;
  /** In a channel of a server; who is no member there joins. `userInstalled` uses what the person, not the server, installed. */
  in(channel: Channel, options?: { userInstalled?: boolean }): Place;
  /** In direct messages with the bot, or with another person: there only what the person installed can be used. */
  inDirectMessage(options?: { with?: Person; userInstalled?: boolean }): Place;
};

/** Makes people who act: what they do reaches the bot as interactions, and what it answers comes back to them. */
export function people(parts: PlaceParts) {
  const { world } = parts;

  const membership = (user: User, guild: Guild) => guild.members.get(user.id) ?? guild.join(user);

  const withPerson = (user: User, { id, name }: Person): Channel => {
    const recipients = [user.id, id].flatMap((one) => world.users.get(one) ?? []);
    return channel(world, { name, type: ChannelType.DM, recipients });
  };

  return (user: User): Person => ({
    id: user.id,
    name: user.name,
    in(where, { userInstalled = false } = {}) {
      if (!where.guild) throw new Error(`${where.name} is no channel of a server: use inDirectMessage()`);
      return place(parts, { user, member: membership(user, where.guild), channel: where, userInstalled });
    },
    inDirectMessage({ with: other, userInstalled = other !== undefined } = {}) {
      const where = other ? withPerson(user, other) : directMessages(world, user);
      return place(parts, { user, member: undefined, channel: where, userInstalled });
    },
  });
}
