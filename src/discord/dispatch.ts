import {
  DiscordAPIError,
  HTTPError,
  type Interaction,
  MessageFlags,
  RateLimitError,
  type RepliableInteraction,
} from 'discord.js';
import type { Say } from '../language/say.ts';
import type { Log } from '../log.ts';
import { type Command, type CommandContext, type ComponentInteraction, Unanswered } from './command.ts';

/** The three seconds for a first answer are over: the person can no longer be told anything. */
const interactionTooOld = 10062;
const alreadyAnswered = 40060;

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
    await apologise(interaction, textFor(context.say, error, interaction), log);
  }
}

async function route(
  interaction: Interaction,
  commands: readonly Command[],
  context: CommandContext,
): Promise<void> {
  const outOfDate = context.say('failure.outOfDate');
  const slashCommands = commands.filter((command) => 'execute' in command);
  const named = ({ data }: Command) => data.name === (interaction.isCommand() ? interaction.commandName : '');
  if (interaction.isChatInputCommand()) {
    await (slashCommands.find(named)?.execute(interaction, context) ?? tell(interaction, outOfDate));
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = commands.filter((command) => 'explain' in command).find(named);
    await (command?.explain(interaction, context) ?? tell(interaction, outOfDate));
  } else if (interaction.isAutocomplete()) {
    const command = slashCommands.find(({ data }) => data.name === interaction.commandName);
    await (command?.autocomplete?.(interaction, context) ?? interaction.respond([]));
  } else if (isUsable(interaction)) {
    const component = byCustomId(
      slashCommands.map(({ components }) => components),
      interaction.customId,
    );
    await (component?.(interaction, context) ?? tell(interaction, outOfDate));
  } else if (interaction.isModalSubmit()) {
    const modal = byCustomId(
      slashCommands.map(({ modals }) => modals),
      interaction.customId,
    );
    await (modal?.(interaction, context) ?? tell(interaction, outOfDate));
  } else if (interaction.isRepliable()) {
    await tell(interaction, outOfDate);
  }
}

function isUsable(interaction: Interaction): interaction is ComponentInteraction {
  return (
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isChannelSelectMenu() ||
    interaction.isRoleSelectMenu()
  );
}

/** What belongs to a custom id: its first two parts are those of a command and of what that does, and all else is theirs. */
function byCustomId<T>(all: readonly (Record<string, T> | undefined)[], customId: string): T | undefined {
  const name = customId.split(':', 2).join(':');
  return new Map(all.flatMap((each) => Object.entries(each ?? {}))).get(name);
}

async function apologise(interaction: Interaction, text: string, log: Log): Promise<void> {
  try {
    if (interaction.isRepliable()) await tell(interaction, text);
    else if (!interaction.responded) await interaction.respond([]);
  } catch (error) {
    log.warn({ interaction: nameOf(interaction), err: error }, 'could not even apologise');
  }
}

/** Commands do what they were asked for once their answer is deferred: when only the answer fails, it may have been done. */
function textFor(say: Say, error: unknown, interaction: Interaction): string {
  // What Discord sends may lack its name.
  const isOfAlerts = /^cai-alerts/.test(nameOf(interaction));
  if (error instanceof Unanswered) return say(isOfAlerts ? 'failure.unansweredAlerts' : 'failure.unanswered');
  const isUnshown = interaction.isRepliable() && interaction.deferred && isOfRequest(error);
  if (!isUnshown) return say('failure.unexpected');
  return say(isOfAlerts ? 'failure.unshownAlerts' : 'failure.unshown');
}

function isOfRequest(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof HTTPError || error instanceof RateLimitError) {
    return true;
  }
  // What breaks on the network has a code, and what was given up is named so.
  return error instanceof Error && ('code' in error || error.name === 'AbortError');
}

async function tell(interaction: RepliableInteraction, content: string): Promise<void> {
  const more = { content, flags: MessageFlags.Ephemeral } as const;
  // What a button stands on is not the place for it: a form keeps what was chosen, and a message of components has no content.
  const isUpdate = interaction.deferred && interaction.ephemeral === null;
  if (interaction.replied || isUpdate) return void (await interaction.followUp(more));
  if (interaction.deferred) return void (await interaction.editReply({ content }));
  try {
    await interaction.reply(more);
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === alreadyAnswered)) throw error;
    // Discord has an answer that we don't know of. Where it still waits for the words, this becomes them.
    interaction.replied = true;
    await interaction.followUp(more);
  }
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return interaction.commandName;
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) return interaction.customId;
  return 'unknown';
}
