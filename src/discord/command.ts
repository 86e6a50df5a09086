import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChannelSelectMenuInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type RoleSelectMenuInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Alerts } from '../alerts/alerts.ts';
import type { Archive } from '../history/archive.ts';
import type { HistoryTools } from '../history-tools/history-tools.ts';
import type { Say } from '../language/say.ts';
import type { Panels } from '../panels/panels.ts';
import type { Screenshots } from '../screenshots/screenshots.ts';
import type { ExtraName, Place } from '../sending/messenger.ts';
import type { Situation } from '../situation/situation.ts';
import type { Clock } from '../time.ts';

/** What a command may know: how C.AI is doing, the alerts, the panels, and what is written in pictures. */
export type CommandContext = {
  /** In the language of whoever asks. */
  say: Say;
  situation(): Situation;
  clock: Clock;
  alerts: Alerts;
  /** Which permissions the bot lacks in a channel for something that was asked for besides alerts. */
  missing(place: Place, extra?: ExtraName | 'follow'): Promise<string[]>;
  /** Whether channels can follow a news channel. */
  hasNews: boolean;
  panels: Panels;
  history: Archive & HistoryTools;
  /** Null: whoever runs the bot has switched that off. */
  screenshots: Pick<Screenshots, 'read'> | null;
};

/** The alerts of a context could not say whether they did what was asked: another process of the bot did not answer. */
export class Unanswered extends Error {}

export type ComponentInteraction =
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ChannelSelectMenuInteraction
  | RoleSelectMenuInteraction;

type ByCustomId<T> = Record<string, (interaction: T, context: CommandContext) => Promise<unknown>>;

/** What a command's buttons and menus do, by the first two parts of their custom ids. */
export type Components = ByCustomId<ComponentInteraction>;
/** What a command does with what was filled into its modals, by the same parts. */
export type Modals = ByCustomId<ModalSubmitInteraction>;

export type SlashCommand = {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<unknown>;
  autocomplete?(interaction: AutocompleteInteraction, context: CommandContext): Promise<unknown>;
  components?: Components;
  modals?: Modals;
};

/** A command in the menu of a message. */
export type MessageCommand = {
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody;
  explain(interaction: MessageContextMenuCommandInteraction, context: CommandContext): Promise<unknown>;
};

export type Command = SlashCommand | MessageCommand;

/** For commands that work in servers, in direct messages, and anywhere else for people who installed the bot for themselves. */
export const everywhere = {
  integrations: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};
