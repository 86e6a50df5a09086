import { GatewayDispatchEvents, GatewayOpcodes, InteractionType } from 'discord.js';
import type { PlayedEvent, playedOpcodes } from '../gateway/payloads.ts';
import { partProblems } from './spec.ts';

// Discord publishes no schema of what its gateway sends. Objects within that have one are held against it; of the others,
// these are the keys that discord-api-types 0.38 documents for version 10 (gateway/v10, payloads/v10/_interactions). A key
// with `?` may be missing.

type Json = Readonly<Record<string, unknown>>;

const ready = 'v user guilds session_id resume_gateway_url shard? application';
const createdGuild =
  'joined_at large unavailable member_count members channels threads voice_states presences stage_instances ' +
  'guild_scheduled_events soundboard_sounds';
const interaction =
  'id application_id type token version data channel channel_id app_permissions locale entitlements ' +
  'authorizing_integration_owners attachment_size_limit context?';
const place = { server: 'guild guild_id guild_locale member', direct: 'user' };
const commandData = 'id name type guild_id? options? resolved? target_id?';
const option = 'name type value? options? focused?';
const componentData = 'custom_id component_type values? resolved?';
const modalData = 'custom_id components resolved?';
const resolved = 'users? members? roles? channels? messages? attachments?';
const channelInServer =
  'id type name permissions app_permissions? guild_id? parent_id? thread_metadata? flags? position? topic? nsfw? ' +
  'rate_limit_per_user? last_message_id? last_pin_timestamp?';
const directChannel = 'id type flags? recipients? last_message_id?';
const memberOfResolved =
  'roles joined_at flags permissions nick? avatar? banner? premium_since? pending? communication_disabled_until?';

/** Where a payload of the gateway departs from what Discord documents. */
export function payloadProblems(payload: Json): string[] {
  const isEvent = payload['op'] === GatewayOpcodes.Dispatch;
  const body = isEvent
    ? events[payload['t'] as PlayedEvent]
    : controls[payload['op'] as (typeof playedOpcodes)[number]];
  return [
    ...keyProblems('payload', payload, 'op d s t'),
    ...wrongIf(isEvent !== Number.isInteger(payload['s']), 'payload: only events are numbered'),
    ...wrongIf(!isEvent && (payload['s'] !== null || payload['t'] !== null), 'payload: null is missing'),
    ...body(payload['d']),
  ];
}

/** By event, where its data departs. */
export const events: Record<PlayedEvent, (data: unknown) => string[]> = {
  [GatewayDispatchEvents.Ready]: (data) => {
    const { user, guilds, application, v, shard } = data as Json;
    return [
      ...keyProblems('READY', data, ready),
      ...partProblems('UserPIIResponse', user),
      ...(guilds as unknown[]).flatMap((guild) => keyProblems('guild', guild, 'id unavailable')),
      ...keyProblems('application', application, 'id flags flags_new'),
      ...wrongIf(v !== 10, 'READY: v is not 10'),
      ...wrongIf(!Array.isArray(shard) || shard.length !== 2, 'READY: shard is no pair'),
    ];
  },
  [GatewayDispatchEvents.Resumed]: (data) => keyProblems('RESUMED', data, '_trace?'),
  [GatewayDispatchEvents.GuildCreate]: guildProblems,
  [GatewayDispatchEvents.InteractionCreate]: interactionProblems,
};

/** By opcode, where the data of a payload that is no event departs. */
export const controls: Record<(typeof playedOpcodes)[number], (data: unknown) => string[]> = {
  [GatewayOpcodes.Hello]: (data) => [
    ...keyProblems('HELLO', data, 'heartbeat_interval'),
    ...wrongIf(!Number.isInteger((data as Json)['heartbeat_interval']), 'HELLO: no interval'),
  ],
  [GatewayOpcodes.Heartbeat]: (data) => wrongIf(data !== null, 'HEARTBEAT has data'),
  [GatewayOpcodes.HeartbeatAck]: (data) => wrongIf(data !== null, 'HEARTBEAT ACK has data'),
  [GatewayOpcodes.Reconnect]: (data) => wrongIf(data !== null, 'RECONNECT has data'),
  [GatewayOpcodes.InvalidSession]: (data) =>
    wrongIf(typeof data !== 'boolean', 'INVALID SESSION: no boolean'),
};

/** A server as `GET /guilds/:guild` shows it, and what only the gateway sends with it. */
function guildProblems(event: unknown): string[] {
  const sent = createdGuild.split(' ');
  const entries = Object.entries(event as Json);
  const guild = Object.fromEntries(entries.filter(([key]) => !sent.includes(key)));
  const additions = Object.fromEntries(entries.filter(([key]) => sent.includes(key)));
  const { members, channels, threads } = additions;
  return [
    ...keyProblems('GUILD_CREATE', additions, createdGuild),
    ...partProblems('GuildResponse', guild),
    ...(members as unknown[]).flatMap((member) => partProblems('GuildMemberResponse', member)),
    ...(channels as unknown[]).flatMap((channel) => partProblems('GuildChannelResponse', channel)),
    ...(threads as unknown[]).flatMap((thread) => partProblems('ThreadResponse', thread)),
  ];
}

function interactionProblems(event: unknown): string[] {
  const { type, data, channel, guild, guild_id, member, user, message, version } = event as Json;
  const inServer = guild_id !== undefined;
  const ofComponent = type === InteractionType.MessageComponent;
  const ofModal = type === InteractionType.ModalSubmit;
  const ofMessage = ofComponent ? 'message' : ofModal ? 'message?' : '';
  const keys = [interaction, inServer ? place.server : place.direct, ofMessage].join(' ');
  return [
    ...keyProblems('interaction', event, keys),
    ...wrongIf(version !== 1, 'interaction: version is not 1'),
    ...keyProblems('channel', channel, inServer ? channelInServer : directChannel),
    ...(inServer ? keyProblems('guild', guild, 'id features locale') : partProblems('UserResponse', user)),
    ...(inServer ? memberProblems(member) : []),
    ...(message === undefined ? [] : partProblems('MessageResponse', message)),
    ...keyProblems('data', data, ofComponent ? componentData : ofModal ? modalData : commandData),
    ...(ofModal ? submittedProblems((data as Json)['components']) : []),
    ...optionProblems((data as Json)['options']),
    ...resolvedProblems((data as Json)['resolved'] ?? {}),
  ];
}

/** What is sent of a modal: each part has a number, and each field what was filled in. */
function submittedProblems(components: unknown): string[] {
  return (components as Json[]).flatMap((part) => {
    const keys = { 1: 'components', 10: '', 18: 'component' }[part['type'] as number];
    const inputs = part['component'] ? [part['component'] as Json] : ((part['components'] ?? []) as Json[]);
    return [
      ...keyProblems('part of a modal', part, `type id ${keys}`),
      ...inputs.flatMap((field) => [
        ...keyProblems('field', field, 'type id custom_id value? values?'),
        ...wrongIf('value' in field === 'values' in field, 'field: neither a value nor values, or both'),
      ]),
    ];
  });
}

function memberProblems(value: unknown): string[] {
  const { permissions, ...member } = value as Json;
  return [
    ...wrongIf(typeof permissions !== 'string', 'member: no permissions'),
    ...partProblems('GuildMemberResponse', member),
  ];
}

function optionProblems(options: unknown): string[] {
  return ((options ?? []) as Json[]).flatMap((each) => [
    ...keyProblems('option', each, option),
    ...wrongIf('value' in each === 'options' in each, 'option: neither a value nor options, or both'),
    ...optionProblems(each['options']),
  ]);
}

function resolvedProblems(value: unknown): string[] {
  const parts = value as Record<string, Json | undefined>;
  const each = (part: string, problems: (entity: unknown) => string[]) =>
    Object.values(parts[part] ?? {}).flatMap(problems);
  return [
    ...keyProblems('resolved', value, resolved),
    ...each('users', (user) => partProblems('UserResponse', user)),
    ...each('members', (member) => keyProblems('resolved member', member, memberOfResolved)),
    ...each('roles', (role) => partProblems('GuildRoleResponse', role)),
    ...each('channels', (channel) => keyProblems('resolved channel', channel, channelInServer)),
    ...each('messages', (message) => partProblems('MessageResponse', message)),
    ...each('attachments', (attachment) => partProblems('AttachmentResponse', attachment)),
  ];
}

function keyProblems(name: string, value: unknown, keys: string): string[] {
  if (typeof value !== 'object' || value === null) return [`${name}: no object`];
  const documented = keys.split(' ').filter((key) => key !== '');
  const known = documented.map((key) => key.replace('?', ''));
  return [
    ...documented
      .filter((key) => !key.endsWith('?') && !(key in value))
      .map((key) => `${name}: ${key} is missing`),
    ...Object.keys(value).flatMap((key) =>
      wrongIf(!known.includes(key), `${name}: ${key} is not documented`),
    ),
  ];
}

function wrongIf(applies: boolean, problem: string): string[] {
  return applies ? [problem] : [];
}
