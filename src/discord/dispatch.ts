import { DiscordAPIError, type Interaction, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Log } from '../log.ts';
import type { Command, CommandContext, SlashCommand } from './command.ts';
import { Unanswered } from './unanswered.ts';

/** Too late: the three seconds for a first answer are over, and nobody can be told any more. */
const interactionTooOld = 10062;

const sorry = 'Something went wrong on my side, not yours. Please try again in a minute.';
const unanswered =
  "I couldn't reach the part of me that looks after the alerts, so I don't know whether that was done. Please look with `/cai-alerts list` in a minute.";
const outOfDate =
  'This comes from an older version of me, so I no longer know what to do with it. Please ask again with `/cai-status` or `/cai-error`.';

/** Leads an interaction to its command. Whatever goes wrong on the way, the person gets an answer, and the log the reason. */
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
    const text = error instanceof Unanswered ? unanswered : sorry;
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
    await (slashCommands.find(named)?.execute(interaction, context) ?? tell(interaction, outOfDate));
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = commands.filter((command) => 'explain' in command).find(named);
    await (command?.explain(interaction, context) ?? tell(interaction, outOfDate));
  } else if (interaction.isAutocomplete()) {
    const command = slashCommands.find(({ data }) => data.name === interaction.commandName);
    await (command?.autocomplete?.(interaction) ?? interaction.respond([]));
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
    const component = componentOf(slashCommands, interaction.customId);
    await (component?.(interaction, context) ?? tell(interaction, outOfDate));
  } else if (interaction.isRepliable()) {
    await tell(interaction, outOfDate);
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
