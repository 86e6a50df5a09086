import type { APIUser, UserFlags } from 'discord.js';

export type User = { readonly id: string; readonly name: string; readonly bot: boolean };

/** A user as Discord's API shows it to others. */
export function apiUser({ id, name, bot }: User): APIUser {
  return {
    id,
    username: name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_'),
    global_name: bot ? null : name,
    discriminator: '0',
    avatar: null,
    public_flags: 0 as UserFlags,
    flags: 0 as UserFlags,
    bot,
    primary_guild: null,
  };
}

/** The bot's own user, which it sees in more detail. */
export function apiSelf(user: User): APIUser {
  return { ...apiUser(user), mfa_enabled: true, locale: 'en-US', verified: true, email: null };
}
