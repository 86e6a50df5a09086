import * as spec from 'discord-api-spec/zod';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { withoutReference } from '../messages/api-message.ts';
import type { World } from '../model.ts';
import type { Schema } from '../schema/schema-check.ts';
import type { Violations } from '../schema/violations.ts';
import { interactionChannel } from '../world/api-channel.ts';
import { apiMember } from '../world/api-guild.ts';
import { apiUser, localeOf } from '../world/users.ts';
import type { Interaction } from './interactions.ts';
import type { ResolvedParts } from './resolved.ts';
import { applicationPermissions, contextOf, type Scene } from './scene.ts';

export const eventName = GatewayDispatchEvents.InteractionCreate;

const resolvedSchemas = [
  ['users', spec.UserResponseSchema],
  ['roles', spec.GuildRoleResponseSchema],
  ['messages', spec.MessageResponseSchema],
  ['attachments', spec.AttachmentResponseSchema],
] as const;

export type InteractionData = { readonly resolved?: ResolvedParts; readonly [key: string]: unknown };

/** What the gateway sends the bot about an interaction. Parts that have a published schema are checked with it. */
export function interactionEvent(
  { id, token, type, owners, source }: Interaction,
  scene: Scene,
  data: InteractionData,
  { bot, locales }: Pick<World, 'bot' | 'locales'>,
  violations: Violations,
): object {
  const { user, member, channel } = scene;
  const inGuild = channel.guild && {
    guild_id: channel.guild.id,
    guild: { id: channel.guild.id, locale: channel.guild.locale, features: [] },
    guild_locale: channel.guild.locale,
  };
  const check = (schema: Schema, value: object) => violations.check(eventName, 'answer', schema, value);
  const person = member ? apiMember(member) : apiUser(user);
  check(member ? spec.GuildMemberResponseSchema : spec.UserResponseSchema, person);
  if (source) check(spec.MessageResponseSchema, source.raw);
  for (const [part, schema] of resolvedSchemas) {
    for (const entity of Object.values(data.resolved?.[part] ?? {})) check(schema, entity);
  }
  return {
    id,
    application_id: bot.id,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: interactionChannel(channel, member?.permissions ?? 0n),
    ...inGuild,
    ...(member ? { member: { ...person, permissions: String(member.permissions) } } : { user: person }),
    // What that message replies to is left out here (Discord.Net issue 2567).
    ...(source && { message: withoutReference(source.raw) }),
    app_permissions: String(applicationPermissions(scene)),
    locale: localeOf({ locales }, user),
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(scene),
    attachment_size_limit: 10 * 1024 * 1024,
  };
}
