import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
  type APIModalInteractionResponseCallbackData as ModalData,
} from 'discord-api-types/v10';
import { say } from '../messages/said.ts';
import type { Message, Modal, Place, Reply } from '../model.ts';
import { type Act, type ActParts, act } from './act.ts';
import type { ApplicationCommands } from './application-commands.ts';
import { offeredCommand, offeredCommands } from './command-access.ts';
import { sentOptions } from './command-input.ts';
import { buttonIn, chosenValues, selectIn } from './component-input.ts';
import type { InteractionData } from './event.ts';
import type { Interaction } from './interactions.ts';
import { submittedComponents } from './modal-input.ts';
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
    of: Pick<Act, 'source' | 'target' | 'types' | 'trigger'> = {},
  ): Promise<Reply> => {
    const { interaction, answer } = await act(parts, scene, { type, data, said, ...of });
    const { message, modal } = answer;
    if (!message && !modal) {
      throw new Error(`the bot answered ${said} with type ${answer.type}, which is no message`);
    }
    const { followUps } = interaction;
    return reply({ message, modal: modal && opened(modal, interaction), followUps, place: here });
  };

  const opened = (modal: ModalData, trigger: Interaction): Modal => ({
    title: modal.title,
    customId: modal.custom_id,
    components: modal.components,
    async submit(filled = {}) {
      const references = resolved(world, scene);
      const components = submittedComponents(modal.components, filled, references);
      const data = { custom_id: modal.custom_id, components, ...references.data() };
      const { source } = trigger;
      return answered(InteractionType.ModalSubmit, data, `the modal "${modal.title}"`, { trigger, source });
    },
  });

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
