import * as spec from 'discord-api-spec/zod';
import { interactionChannel } from './channels.ts';
import { apiMember } from './guilds.ts';
import type { Interaction } from './interactions.ts';
import { applicationPermissions, contextOf, type Scene } from './scene.ts';
import { apiUser } from './users.ts';
import type { Violations } from './violations.ts';

const event = 'INTERACTION_CREATE';
const locale = 'en-US';

/** What the gateway sends the bot about an interaction. Parts that have a published schema are checked with it. */
export function interactionEvent(
  { id, token, type, owners, source }: Interaction,
  scene: Scene,
  data: object,
  applicationId: string,
  violations: Violations,
): object {
  const { user, member, channel } = scene;
  const inGuild = channel.guild && {
    guild_id: channel.guild.id,
    guild: { id: channel.guild.id, locale, features: [] },
    guild_locale: locale,
  };
  const apiPerson = member ? apiMember(member) : apiUser(user);
  violations.check(
    event,
    'answer',
    member ? spec.GuildMemberResponseSchema : spec.UserResponseSchema,
    apiPerson,
  );
  if (source) violations.check(event, 'answer', spec.MessageResponseSchema, source.raw);
  return {
    id,
    application_id: applicationId,
    type,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: interactionChannel(channel, member?.permissions ?? 0n),
    ...inGuild,
    ...(member ? { member: { ...apiPerson, permissions: String(member.permissions) } } : { user: apiPerson }),
    ...(source && { message: source.raw }),
    app_permissions: String(applicationPermissions(scene)),
    locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(scene),
    attachment_size_limit: 10 * 1024 * 1024,
  };
}
