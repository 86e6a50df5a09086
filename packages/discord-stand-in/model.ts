import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIAttachment,
  APIEmbed,
  APIMessage,
  APIMessageInteractionMetadata,
  APIMessageTopLevelComponent,
  APIModalInteractionResponseCallbackComponent,
  ApplicationCommandType,
  ChannelType,
  Locale,
  MessageType,
  RESTAPIPoll,
} from 'discord-api-types/v10';
import type { Access, AutocompleteInput, Chosen, CommandInput, FilledIn } from './interactions/input.ts';
import type { MessageBody } from './messages/body.ts';
import type { GivenFile } from './messages/given-file.ts';
import type { Pings } from './messages/mentions.ts';
import type { Changes } from './world/changes.ts';
import type { Overwrite, PermissionName } from './world/permissions.ts';

/** Everything the parts of the stand-in share: who and what exists, and how to say that it changed. */
export type World = {
  /** Discord's time: what is dated, and what ages. A test may move it. */
  readonly clock: () => number;
  /** What interactions age by. */
  readonly interactionClock: () => number;
  /** Real time, for what has to end in real time. */
  readonly realClock: () => number;
  readonly newId: () => string;
  readonly apiUrl: () => string;
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly webhooks: Map<string, Webhook>;
  /** What stands in the files that people attached, by the path of the address. */
  readonly files: Map<string, Uint8Array<ArrayBuffer>>;
  /** The people, by id, who have installed the application themselves. */
  readonly installedBy: Set<string>;
  /** The people, by id, who take no direct messages of the bot. */
  readonly closedTo: Set<string>;
  /** The language that people, by id, have set Discord to, where it is not American English. */
  readonly locales: Map<string, `${Locale}`>;
  readonly messageListeners: Set<MessageListener>;
  readonly changes: Changes;
  /** Says what happened to a message. */
  readonly tell: (event: MessageEvent) => void;
};

/** `changed`: not by an edit, but because it was published, or a thread was started from it or changed. */
export type MessageEvent = {
  kind: 'posted' | 'edited' | 'changed' | 'deleted';
  channel: Channel;
  message: Message;
};

export type MessageListener = (event: MessageEvent) => void;

export type User = { readonly id: string; readonly name: string; readonly bot: boolean };

export type Role = {
  readonly id: string;
  readonly name: string;
  readonly mentionable: boolean;
  readonly permissions: bigint;
};

export type Member = {
  readonly user: User;
  readonly guild: Guild;
  readonly permissions: bigint;
  readonly joinedAt: number;
};

/** A server and what a test may do to it. `bot` is the bot's membership: without it the bot is not in the server. */
export type Guild = {
  readonly id: string;
  readonly name: string;
  /** The role that everyone has; mentioning it as a role notifies nobody. */
  readonly everyone: Role;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  bot: { readonly permissions: bigint } | undefined;
  /** The language of the server; of those that are no Communities always American English. */
  locale: `${Locale}`;
  channel(options: { name: string; type?: ChannelKind; parent?: Channel }): Channel;
  role(options: { name: string; mentionable?: boolean }): Role;
  /** Somebody new; with `bot` another bot. */
  member(options: { name: string; bot?: boolean; permissions?: readonly PermissionName[] }): Person;
  join(user: User, permissions?: readonly PermissionName[]): Member;
  /** The bot is kicked. */
  remove(): void;
};

/** What posts in a channel that follows an announcement channel. */
export type Webhook = {
  readonly id: string;
  readonly channel: Channel;
  /** The announcement channel that is followed. */
  readonly source: Channel;
  /** The copies that it posted, by the id of the message that was published. */
  readonly copies: Map<string, Message>;
  /** Whoever manages the server takes it away. */
  delete(): void;
};

export type ChannelKind = 'text' | 'announcement' | 'thread' | 'forum' | 'voice';

/** A channel and what a test may do to it. Overwrites are those of the bot; a thread's are its parent's, as in Discord. */
export type Channel = {
  readonly id: string;
  name: string;
  readonly type: ChannelType;
  readonly guild: Guild | undefined;
  readonly parent: Channel | undefined;
  readonly recipients: readonly User[];
  readonly overwrite: Overwrite;
  readonly thread: { archived: boolean; locked: boolean; autoArchiveMinutes: number } | undefined;
  readonly everyMessage: Message[];
  /** The messages that were not deleted, oldest first. */
  readonly messages: Message[];
  /** Those of the announcement channels that it follows. */
  readonly webhooks: Webhook[];
  allow(...names: PermissionName[]): void;
  deny(...names: PermissionName[]): void;
  /** Whether the bot has a permission here. */
  permits(name: PermissionName): boolean;
  archive(options?: { locked?: boolean }): void;
  /** Locks a thread that stays awake: whoever may not manage threads writes nothing in it any more. */
  lock(): void;
  delete(): void;
  deleteMessage(id: string): void;
};

/** A message as the world remembers it. */
export type Message = {
  readonly id: string;
  readonly channelId: string;
  readonly author: User;
  readonly authorId: string;
  readonly type: MessageType;
  readonly createdAt: number;
  readonly nonce: string | number | null;
  readonly replyTo: string | null;
  /** Whom it notified. An edit notifies nobody. */
  readonly pings: Pings;
  /** Every body it was given, the present one last. */
  readonly versions: { readonly at: number; readonly body: MessageBody }[];
  readonly interaction: APIMessageInteractionMetadata | undefined;
  readonly ephemeral: boolean;
  /** Whether the bot is still thinking: the answer was deferred and has not come. */
  readonly loading: boolean;
  /** The message as Discord's API shows it. */
  readonly raw: APIMessage;
  content: string;
  embeds: APIEmbed[];
  components: APIMessageTopLevelComponent[];
  attachments: APIAttachment[];
  mentions: Pings;
  flags: number;
  editedAt: number | null;
  deleted: boolean;
  readonly besides: Besides;
};

/** What only people, other bots and Discord itself put into messages, in the form of Discord's API. */
export type Besides = Partial<
  Pick<APIMessage, 'poll' | 'application' | 'message_reference' | 'message_snapshots' | 'webhook_id'>
>;

/** What a person or another bot puts into a message besides a text; what Discord adds to it is filled in. */
export type Said = {
  /** As links and other bots bring them along. */
  embeds?: APIEmbed[];
  /** With others than rows of buttons and menus, it is a message of components. */
  components?: APIMessageTopLevelComponent[];
  attachments?: GivenFile[];
  poll?: RESTAPIPoll;
  /** The message that is forwarded. */
  forward?: Message;
  /** What an invitation or a presence belongs to. */
  application?: { id: string; name: string; [key: string]: unknown };
};

export type Person = {
  readonly id: string;
  readonly name: string;
  /** The language that the person has set Discord to. */
  locale: `${Locale}`;
  /** In a channel of a server; who is no member there joins. `userInstalled`: the person has installed the application. */
  in(channel: Channel, options?: { userInstalled?: boolean }): Place;
  /** In direct messages with another person, or with the bot: who shares no server with it must have installed it. */
  inDirectMessage(options?: { with?: Person; userInstalled?: boolean }): Place;
  /** Takes no direct messages of the bot any more. */
  closeDirectMessages(): void;
  openDirectMessages(): void;
};

/** A person at a place, with all they can do there. What they cannot do, or get no answer to, is rejected. */
export type Place = {
  readonly channel: Channel;
  /** Writes a message. */
  say(content: string, said?: Said): Message;
  /** The commands of a type that Discord's client offers here, described in the person's language. */
  offers(type: ApplicationCommandType): APIApplicationCommand[];
  command(name: string, input?: CommandInput & Access): Promise<Reply>;
  /** Uses a message command. */
  contextMenu(name: string, message: Message, access?: Access): Promise<Reply>;
  /** The choices offered while the person is typing `value` into the option `focused`. */
  autocomplete(name: string, input: AutocompleteInput): Promise<APIApplicationCommandOptionChoice[]>;
  press(message: Message, labelOrCustomId: string): Promise<Reply>;
  choose(message: Message, placeholderOrCustomId: string, values: readonly Chosen[]): Promise<Reply>;
  /** Presses a button that the message no longer has, as from a client that has not caught up. */
  pressUnknown(message: Message, customId: string): Promise<Reply>;
};

/** A form that the bot opened. */
export type Modal = {
  readonly title: string;
  readonly customId: string;
  readonly components: readonly APIModalInteractionResponseCallbackComponent[];
  /** Sends it. It stays open, and can be sent again. */
  submit(filled?: FilledIn): Promise<Reply>;
};

/** What a person sees of the bot's answer, at any time: edits show as they come. Of a modal there is nothing else to see. */
export type Reply = {
  readonly modal: Modal | undefined;
  readonly ephemeral: boolean;
  /** Whether the bot is still thinking. */
  readonly loading: boolean;
  readonly deleted: boolean;
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  /** In the form of Discord's API. */
  readonly message: APIMessage;
  readonly followUps: Reply[];
  press(labelOrCustomId: string): Promise<Reply>;
  choose(placeholderOrCustomId: string, values: readonly Chosen[]): Promise<Reply>;
};
