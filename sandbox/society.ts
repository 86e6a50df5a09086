import type { Channel, Discord, Person, Role } from '../packages/discord-stand-in/index.ts';

/** Who and what there is in the sandbox. Ann may manage servers, Ben is a member. */
export type Society = {
  admin: Person;
  member: Person;
  alerts: Channel;
  general: Channel;
  news: Role;
  /** All that can be mentioned, by what people read: `#alerts`, `@C.AI news`. */
  mentions: ReadonlyMap<string, { readonly id: string }>;
};

/** Makes two servers, with people in both. */
export function society(discord: Discord): Society {
  const guild = discord.guild({ name: 'Sandbox' });
  const general = guild.channel({ name: 'general' });
  const alerts = guild.channel({ name: 'alerts' });
  const announcements = guild.channel({ name: 'announcements', type: 'announcement' });
  const thread = guild.channel({ name: 'is-it-just-me', type: 'thread', parent: general });
  const news = guild.role({ name: 'C.AI news', mentionable: true });
  const moderators = guild.role({ name: 'Moderators' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const member = guild.member({ name: 'Ben' });

  const other = discord.guild({ name: 'Night Owls' });
  other.channel({ name: 'lounge' });
  other.channel({ name: 'bot-corner' });
  other.role({ name: 'Owls', mentionable: true });
  other.join({ id: admin.id, name: admin.name, bot: false }, ['ManageGuild']);

  const mentions = new Map<string, { readonly id: string }>([
    ...[alerts, general, announcements, thread].map((channel) => [`#${channel.name}`, channel] as const),
    ...[news, moderators, admin, member].map((named) => [`@${named.name}`, named] as const),
  ]);
  return { alerts, general, news, admin, member, mentions };
}
