import type { Client } from 'discord.js';

/** Whether a role is gone, as far as Discord says: it tells nobody of that who does not ask. */
export async function isRoleDeleted(client: Client, guildId: string, roleId: string): Promise<boolean> {
  const guild = await client.guilds.fetch({ guild: guildId, force: true, cache: false }).catch(() => null);
  return guild !== null && !guild.roles.cache.has(roleId);
}
