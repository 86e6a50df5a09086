import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  ChannelType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import type { ApplicationCommands } from './application-commands.ts';
import { type Channel, channel } from './channels.ts';
import { type Access, offeredCommand } from './command-access.ts';
import { type CommandInput, sentOptions } from './command-input.ts';
import { buttonIn, chosenValues, selectIn } from './component-input.ts';
import type { Member } from './guilds.ts';
import { interactionEvent } from './interaction-event.ts';
import { type FirstAnswer, firstAnswerMs, type Interaction, type Interactions } from './interactions.ts';
import { type Message, post } from './messages.ts';
import { type Reply, reply } from './replies.ts';
import { resolved } from './resolved.ts';
import { directMessages } from './rest-messages.ts';
import { ownersOf, placeName, type Scene } from './scene.ts';
import type { User } from './users.ts';
import type { Violations } from './violations.ts';
import type { World } from './world.ts';

export type Person = {
  readonly id: string;
  readonly name: string;
  in(channel: Channel, options?: { userInstalled?: boolean }): Place;
  /** Direct messages with the bot; with another person, where only what the user installed can be used. */
  inDirectMessage(options?: { with?: Person; userInstalled?: boolean }): Place;
};

/** A person at a place, with all they can do there. */
export type Place = {
  /** Writes a message. */
  say(content: string): Message;
  command(name: string, input?: CommandInput & Access): Promise<Reply>;
  contextMenu(name: string, message: Message, access?: Access): Promise<Reply>;
  autocomplete(name: string, input: AutocompleteInput): Promise<APIApplicationCommandOptionChoice[]>;
  press(message: Message, labelOrCustomId: string): Promise<Reply>;
  choose(
    message: Message,
    placeholderOrCustomId: string,
    values: readonly (string | { id: string })[],
  ): Promise<Reply>;
  /** Presses a button that the message no longer has, as from a client that has not caught up. */
  pressUnknown(message: Message, customId: string): Promise<Reply>;
};

export type AutocompleteInput = CommandInput & Access & { focused: string; value: string };

export type PeopleParts = {
  world: World;
  interactions: Interactions;
  commands: ApplicationCommands;
  violations: Violations;
  dispatch: (type: string, data: object, guildId: string | undefined) => void;
};

// A test whose clock stands still must not wait for ever.
const patienceMs = 30_000;

/** Makes people who act: what they do reaches the bot as interactions, and what it answers comes back to them. */
export function people(parts: PeopleParts) {
  const { world } = parts;
  return (user: User, member: Member | undefined): Person => ({
    id: user.id,
    name: user.name,
    in(where, { userInstalled = false } = {}) {
      if (member?.guild !== where.guild || !where.guild) {
        throw new Error(`${user.name} is no member of the server that #${where.name} is in`);
      }
      return place(parts, { user, member, channel: where, userInstalled });
    },
    inDirectMessage({ with: other, userInstalled = other !== undefined } = {}) {
      const recipients = [user, ...[other?.id].flatMap((id) => world.users.get(id ?? '') ?? [])];
      const where = other
        ? channel(world, { name: other.name, type: ChannelType.DM, recipients })
        : directMessages(world, user.id);
      return place(parts, { user, member: undefined, channel: where, userInstalled });
    },
  });
}

function place(parts: PeopleParts, scene: Scene): Place {
  const { world, commands } = parts;
  const here: Place = {
    say: (content) => post(world, scene.channel, { content }, { author: scene.user }),
    async command(name, input = {}) {
      const command = offeredCommand(commands, name, ApplicationCommandType.ChatInput, scene, input);
      const references = resolved(world, scene);
      const options = sentOptions(command, input, references);
      const data = {
        ...identity(command),
        ...(options.length > 0 && { options }),
        ...references.data(),
      };
      return replyTo(await begun(InteractionType.ApplicationCommand, data, `/${name}`));
    },
    async contextMenu(name, message, access = {}) {
      const command = offeredCommand(commands, name, ApplicationCommandType.Message, scene, access);
      const references = resolved(world, scene);
      references.message(message);
      const data = { ...identity(command), target_id: message.id, ...references.data() };
      return replyTo(await begun(InteractionType.ApplicationCommand, data, `"${name}"`));
    },
    async autocomplete(name, input) {
      const { focused, value } = input;
      const command = offeredCommand(commands, name, ApplicationCommandType.ChatInput, scene, input);
      const references = resolved(world, scene);
      const options = sentOptions(command, input, references, { name: focused, value });
      const data = { ...identity(command), options, ...references.data() };
      const { answer } = await begun(
        InteractionType.ApplicationCommandAutocomplete,
        data,
        `/${name} ${focused}`,
      );
      return answer.choices ?? [];
    },
    press: (message, labelOrCustomId) => {
      const { custom_id } = buttonIn(message, labelOrCustomId);
      return used(message, { component_type: ComponentType.Button, custom_id }, labelOrCustomId);
    },
    async choose(message, placeholderOrCustomId, values) {
      const select = selectIn(message, placeholderOrCustomId);
      const references = resolved(world, scene);
      const { type: component_type, custom_id } = select;
      const data = {
        component_type,
        custom_id,
        values: chosenValues(select, values, references),
        ...references.data(),
      };
      return used(message, data, placeholderOrCustomId);
    },
    pressUnknown: (message, customId) =>
      used(message, { component_type: ComponentType.Button, custom_id: customId }, customId),
  };
  return here;

  async function used(message: Message, data: object, said: string): Promise<Reply> {
    if (message.deleted) throw new Error(`the message with "${said}" was deleted`);
    const { guild } = scene.channel;
    if (guild && !guild.bot && !message.interaction) throw new Error(`the bot is not in ${guild.name}`);
    return replyTo(await begun(InteractionType.MessageComponent, data, `"${said}"`, message));
  }

  async function begun(type: InteractionType, data: object, said: string, source?: Message) {
    const owners = source?.interaction?.authorizing_integration_owners ?? ownersOf(scene);
    const { user, channel } = scene;
    const interaction = parts.interactions.open({ type, user, channel, owners, source });
    const event = interactionEvent(interaction, scene, data, world.bot.id, parts.violations);
    parts.dispatch('INTERACTION_CREATE', event, channel.guild?.id);
    const until = world.realClock() + patienceMs;
    const answer = await world.changes.until(() => interaction.answer, {
      expired: () => world.clock() - interaction.createdAt >= firstAnswerMs || world.realClock() > until,
      description: () => `the application did not respond to ${said} of ${user.name} in ${placeName(scene)}`,
    });
    return { interaction, answer };
  }

  function replyTo({ interaction, answer }: { interaction: Interaction; answer: FirstAnswer }): Reply {
    if (!answer.message) throw new Error(`the bot answered with type ${answer.type}, which is no message`);
    return reply(answer.message, interaction.followUps, here);
  }
}

function identity({
  id,
  name,
  type,
  guild_id,
}: {
  id: string;
  name: string;
  type: number;
  guild_id?: string;
}): object {
  return { id, name, type, ...(guild_id && { guild_id }) };
}
