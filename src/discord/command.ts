import type {
  ButtonInteraction,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  StringSelectMenuInteraction,
} from 'discord.js';
import type { Status } from '../health/status.ts';
import type { AlertsDesk } from './alerts-desk.ts';

/** What a command may know: the read model, the time, and the desk where admins subscribe. */
export type CommandContext = {
  status(): Status;
  clock(): number;
  alerts: AlertsDesk;
};

export type ComponentInteraction = ButtonInteraction | StringSelectMenuInteraction;

export type Command = {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(interaction: ChatInputCommandInteraction, context: CommandContext): Promise<unknown>;
  /** What the command's buttons and menus do, by custom id. */
  components?: Record<
    string,
    (interaction: ComponentInteraction, context: CommandContext) => Promise<unknown>
  >;
};
