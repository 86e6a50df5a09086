export { commandProblems, messageProblems } from './checks.ts';
export { type Discord, type DiscordOptions, startDiscord } from './discord.ts';
export type { GatewayControls, SessionView } from './gateway/controls.ts';
export type { Presence } from './gateway/presence.ts';
export type {
  Access,
  AutocompleteInput,
  Chosen,
  CommandInput,
  Filled,
  FilledIn,
  OptionInput,
} from './interactions/input.ts';
export type { MessageBody } from './messages/body.ts';
export { componentTexts, interactiveComponents } from './messages/components.ts';
export type { GivenFile } from './messages/given-file.ts';

export type {
  Channel,
  ChannelKind,
  Guild,
  Member,
  Message,
  MessageEvent,
  MessageListener,
  Modal,
  Person,
  Place,
  Reply,
  Role,
  Said,
  User,
  Webhook,
} from './model.ts';
export type { Problem, RefusalName } from './refusals.ts';
export type { RequestRecord } from './rest/api.ts';
export type { Fault, FaultOrder } from './rest/faults.ts';
export type { Violation } from './schema/violations.ts';
export type { GuildOptions } from './world/guilds.ts';
export type { PermissionName } from './world/permissions.ts';
