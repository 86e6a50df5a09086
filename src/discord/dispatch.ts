import { DiscordAPIError, type Interaction, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Log } from '../log.ts';
import { failureText } from '../views/failure-text.ts';
import { type Command, type CommandContext, type SlashCommand, Unanswered } from './command.ts';

/** The three seconds for a first answer are over: the person can no longer be told anything. */
const interactionTooOld = 10062;

/** Hands an interaction to its command. Whatever goes wrong, the person gets an answer, and the log the reason. */
export async function dispatch(
  interaction: Interaction,
  commands: readonly Command[],
  context: CommandContext,
  log: Log,
): Promise<void> {
  try {
    await route(interaction, commands, context);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === interactionTooOld) {
      log.warn({ interaction: nameOf(interaction) }, 'interaction was too old to answer');
      return;
    }
    log.error({ interaction: nameOf(interaction), err: error }, 'interaction failed');
    const text = error instanceof Unanswered ? failureText.unanswered : failureText.unexpected;
    if (interaction.isRepliable()) await apologise(interaction, text, log);
  }
}

async function route(
  interaction: Interaction,
  commands: readonly Command[],
  context: CommandContext,
): Promise<void> {
  const slashCommands = commands.filter((command) => 'execute' in command);
  const named = ({ data }: Command) => data.name === (interaction.isCommand() ? interaction.commandName : '');
  if (interaction.isChatInputCommand()) {
    await (slashCommands.find(named)?.execute(interaction, context) ??
      tell(interaction, failureText.outOfDate));
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = commands.filter((command) => 'explain' in command).find(named);
    await (command?.explain(interaction, context) ?? tell(interaction, failureText.outOfDate));
  } else if (interaction.isAutocomplete()) {
    const command = slashCommands.find(({ data }) => data.name === interaction.commandName);
    await (command?.autocomplete?.(interaction) ?? interaction.respond([]));
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const component = componentOf(slashCommands, interaction.customId);
    await (component?.(interaction, context) ?? tell(interaction, failureText.outOfDate));
  } else if (interaction.isRepliable()) {
    await tell(interaction, failureText.outOfDate);
  }
}

function componentOf(commands: readonly SlashCommand[], customId: string) {
  const all = new Map(commands.flatMap(({ components }) => Object.entries(components ?? {})));
  return all.get(customId) ?? all.get(customId.slice(0, customId.lastIndexOf(':')));
}

async function apologise(interaction: RepliableInteraction, text: string, log: Log): Promise<void> {
  try {
    await tell(interaction, text);
  } catch (error) {
    log.warn({ interaction: nameOf(interaction), err: error }, 'could not even apologise');
  }
}

async function tell(interaction: RepliableInteraction, content: string): Promise<void> {
  if (interaction.deferred && !interaction.replied) {
    await interaction.editReply({ content });
  } else if (interaction.replied) {
    await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
  } else {
    await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  }
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) return interaction.customId;
  return 'unknown';
}
