import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { say } from '../messages/said.ts';
import type { Message, Place, Reply } from '../model.ts';
import { type Act, type ActParts, act } from './act.ts';
import type { ApplicationCommands } from './application-commands.ts';
import { offeredCommand, offeredCommands } from './command-access.ts';
import { sentOptions } from './command-input.ts';
import { buttonIn, chosenValues, selectIn } from './component-input.ts';
import type { InteractionData } from './event.ts';
import { reply } from './replies.ts';
import { resolved } from './resolved.ts';
import type { Scene } from './scene.ts';

export type PlaceParts = ActParts & { commands: ApplicationCommands };

/** The place of a scene. */
export function place(parts: PlaceParts, scene: Scene): Place {
  const { world, commands } = parts;

  const answered = async (
    type: InteractionType,
    data: InteractionData,
    said: string,
    of: Pick<Act, 'source' | 'target' | 'types'> = {},
  ): Promise<Reply> => {
    const { interaction, answer } = await act(parts, scene, { type, data, said, ...of });
    if (!answer.message) {
      throw new Error(`the bot answered ${said} with type ${answer.type}, which is no message`);
    }
    return reply(answer.message, interaction.followUps, here);
  };

  const used = async (message: Message, data: InteractionData, said: string): Promise<Reply> => {
    if (message.deleted) throw new Error(`the message with "${said}" was deleted`);
    if (message.channelId !== scene.channel.id) {
      throw new Error(`the message with "${said}" is in another channel`);
    }
    return answered(InteractionType.MessageComponent, data, `"${said}"`, { source: message });
  };

  const here: Place = {
    channel: scene.channel,
    say: (content, said = {}) => say(world, scene.channel, scene.user, content, said),
    offers: (type) => offeredCommands(world, commands, type, scene),
    async command(name, input = {}) {
      const command = offeredCommand(world, commands, name, ApplicationCommandType.ChatInput, scene, input);
      const references = resolved(world, scene);
      const options = sentOptions(command, input, references);
      const data = { ...identity(command), ...(options.length > 0 && { options }), ...references.data() };
      return answered(InteractionType.ApplicationCommand, data, `/${name}`, typesOf(command));
    },
    async contextMenu(name, message, access = {}) {
      const command = offeredCommand(world, commands, name, ApplicationCommandType.Message, scene, access);
      const references = resolved(world, scene);
      references.message(message);
      const data = { ...identity(command), target_id: message.id, ...references.data() };
      return answered(InteractionType.ApplicationCommand, data, `"${name}"`, {
        target: message,
        ...typesOf(command),
      });
    },
    async autocomplete(name, input) {
      const { focused, value } = input;
      const command = offeredCommand(world, commands, name, ApplicationCommandType.ChatInput, scene, input);
      const references = resolved(world, scene);
      const options = sentOptions(command, input, references, { name: focused, value });
      const data = { ...identity(command), options, ...references.data() };
      const said = `what was typed into ${focused} of /${name}`;
      const { answer } = await act(parts, scene, {
        type: InteractionType.ApplicationCommandAutocomplete,
        data,
        said,
        ...typesOf(command),
      });
      return answer.choices ?? [];
    },
    async press(message, labelOrCustomId) {
      const { type, custom_id } = buttonIn(message, labelOrCustomId);
      return used(message, { component_type: type, custom_id }, labelOrCustomId);
    },
    async choose(message, placeholderOrCustomId, chosen) {
      const select = selectIn(message, placeholderOrCustomId);
      const references = resolved(world, scene);
      const values = chosenValues(select, chosen, references);
      const { type, custom_id } = select;
      return used(
        message,
        { component_type: type, custom_id, values, ...references.data() },
        placeholderOrCustomId,
      );
    },
    pressUnknown: (message, customId) =>
      used(message, { component_type: ComponentType.Button, custom_id: customId }, customId),
  };
  return here;
}

function typesOf({ integration_types: types }: APIApplicationCommand): Pick<Act, 'types'> {
  return types ? { types } : {};
}

function identity({ id, name, type, guild_id }: APIApplicationCommand): InteractionData {
  return { id, name, type, ...(guild_id && { guild_id }) };
}
