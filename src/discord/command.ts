import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageContextMenuCommandInteraction,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Alerts } from '../alerts/alerts.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Status } from '../health/status.ts';
import type { Screenshots } from '../screenshots/screenshots.ts';
import type { Clock } from '../time.ts';

/** What a command may know: the read model, the time, the alerts, and what is written in pictures. */
export type CommandContext = {
  status(): Status;
  clock: Clock;
  /** How much longer the running outage may last; null if none runs, or if too few like it are known. */
  outlook(): Outlook | null;
  alerts: Alerts;
  /** Null: whoever runs the bot has switched that off. */
  screenshots: Pick<Screenshots, 'read'> | null;
};

/** The alerts of a context could not say whether they did what was asked: another process of the bot did not answer. */
export class Unanswered extends Error {}

export type ComponentInteraction = ButtonInteraction | StringSelectMenuInteraction;

/** What a command's buttons and menus do, by custom id, or by the part of it before the last colon. */
export type Components = Record<
  string,
  (interaction: ComponentInteraction, context: CommandContext) => Promise<unknown>
>;

export type SlashCommand = {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<unknown>;
  autocomplete?(interaction: AutocompleteInteraction): Promise<unknown>;
  components?: Components;
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
