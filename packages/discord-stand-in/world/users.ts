import { type APIUser, Locale, type UserFlags } from 'discord-api-types/v10';
import type { User, World } from '../model.ts';

/** A user as Discord's API shows it to others. Only bots still have a discriminator, and a name with capitals and spaces. */
export function apiUser({ id, name, bot }: User): APIUser {
  return {
    id,
    username: bot ? name : name.toLowerCase().replaceAll(/[^a-z0-9_.]/g, '_'),
    global_name: bot ? null : name,
    discriminator: bot ? '2026' : '0',
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

/** The language that somebody has set Discord to. */
export function localeOf({ locales }: Pick<World, 'locales'>, { id }: Pick<User, 'id'>): `${Locale}` {
  return locales.get(id) ?? Locale.EnglishUS;
}
