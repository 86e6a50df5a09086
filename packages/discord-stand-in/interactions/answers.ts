import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponse,
  ApplicationIntegrationType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { MessageBody, Upload } from '../messages/body.ts';
import { edit, post } from '../messages/messages.ts';
import { requireProper, requireProperEdit } from '../messages/rules.ts';
import type { Message, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { permits } from '../world/permissions.ts';
import {
  type AnsweredInteraction,
  type FirstAnswer,
  type Interaction,
  interactionMetadata,
} from './interactions.ts';
import { openedModal } from './opened-modal.ts';

export type CallbackBody =
  | APIModalInteractionResponse
  | {
      type: Exclude<InteractionResponseType, InteractionResponseType.Modal>;
      data?: (MessageBody & { choices?: APIApplicationCommandOptionChoice[] }) | null;
    };

// Of an application that is not installed in the server (discord-api-docs, receiving-and-responding).
const followUpsOfUser = 5;
const updateTypes = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage];

/** Does what the bot's first answer says. */
export function answerFirst(
  world: World,
  interaction: Interaction,
  callback: CallbackBody,
  uploads: readonly Upload[],
): FirstAnswer {
  requireFitting(interaction, callback.type);
  if (callback.type === InteractionResponseType.Modal) {
    return { type: callback.type, modal: openedModal(callback.data) };
  }
  const { type } = callback;
  const body = callback.data ?? {};
  switch (type) {
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return { type, choices: body.choices ?? [] };
    case InteractionResponseType.ChannelMessageWithSource:
      requireProper(body, uploads);
      return {
        type,
        message: postAnswer(world, interaction, body, ephemeralFlag(interaction, body), uploads),
      };
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return {
        type,
        message: postAnswer(
          world,
          interaction,
          {},
          MessageFlags.Loading | ephemeralFlag(interaction, body),
          [],
        ),
      };
    default:
      return { type, message: updatedSource(world, interaction, type, body, uploads) };
  }
}

/** Adds a message to the answer. */
export function followUp(
  world: World,
  interaction: AnsweredInteraction,
  body: MessageBody,
  uploads: readonly Upload[],
): Message {
  const original = interaction.answer.message;
  // The first follow-up to a deferred answer becomes that answer, which stays as ephemeral as it was.
  if (original?.loading) return changeAnswer(world, interaction, original, body, uploads);
  if (isOnlyOfUser(interaction.owners) && interaction.followUps.length >= followUpsOfUser) {
    throw refusal('tooManyFollowUps');
  }
  requireProper(body, uploads);
  const message = postAnswer(world, interaction, body, ephemeralFlag(interaction, body), uploads);
  interaction.followUps.push(message);
  return message;
}

export function changeAnswer(
  world: World,
  { channel }: Interaction,
  message: Message,
  body: MessageBody,
  uploads: readonly Upload[],
): Message {
  requireProperEdit(message, body, uploads);
  edit(world, channel, message, body, uploads);
  return message;
}

/** The message of an answer: the first one, called `@original`, or a follow-up by its id. */
export function answerMessage({ answer, followUps }: AnsweredInteraction, id: string): Message {
  const messages = [...(answer.message ? [answer.message] : []), ...followUps];
  const found = id === '@original' ? answer.message : messages.find((message) => message.id === id);
  if (!found || found.deleted) throw refusal('unknownMessage');
  return found;
}

/** What `with_response` asks for. */
export function callbackResponse({ id, type, channel, guild }: Interaction, answer: FirstAnswer): object {
  const { message } = answer;
  return {
    interaction: {
      id,
      type,
      channel_id: channel.id,
      ...(guild && { guild_id: guild.id }),
      ...(message && {
        response_message_id: message.id,
        response_message_loading: message.loading,
        response_message_ephemeral: message.ephemeral,
      }),
    },
    ...(message && {
      resource: {
        // The schema has no types for what was deferred.
        type: updateTypes.includes(answer.type)
          ? InteractionResponseType.UpdateMessage
          : InteractionResponseType.ChannelMessageWithSource,
        message: message.raw,
      },
    }),
  };
}

function requireFitting({ type, source }: Interaction, answerType: InteractionResponseType): void {
  const isAutocomplete = type === InteractionType.ApplicationCommandAutocomplete;
  const isChoices = answerType === InteractionResponseType.ApplicationCommandAutocompleteResult;
  const hasItsSource = source !== undefined || !updateTypes.includes(answerType);
  // One modal does not lead to another.
  const isSecondModal = type === InteractionType.ModalSubmit && answerType === InteractionResponseType.Modal;
  if (isAutocomplete === isChoices && hasItsSource && !isSecondModal) return;
  const message = `An interaction of type ${type} is not answered with type ${answerType}`;
  throw refusal('invalidBody', [{ path: ['type'], code: 'INTERACTION_CALLBACK_TYPE_INVALID', message }]);
}

function updatedSource(
  world: World,
  { source, channel }: Interaction,
  type: InteractionResponseType,
  body: MessageBody,
  uploads: readonly Upload[],
): Message {
  if (!source || source.deleted) throw refusal('unknownMessage');
  if (type === InteractionResponseType.UpdateMessage) {
    requireProperEdit(source, body, uploads);
    edit(world, channel, source, body, uploads);
  }
  return source;
}

function postAnswer(
  world: World,
  interaction: Interaction,
  body: MessageBody,
  flags: number,
  uploads: readonly Upload[],
): Message {
  const isFirst = interaction.answer === undefined;
  return post(world, interaction.channel, body, {
    author: world.bot,
    interaction: interactionMetadata(interaction),
    type: isFirst ? firstAnswerType(interaction) : MessageType.Default,
    replied: isFirst ? interaction.target : undefined,
    flags,
    uploads,
  });
}

function firstAnswerType({ type, target }: Interaction): MessageType {
  if (type !== InteractionType.ApplicationCommand) return MessageType.Default;
  return target ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

/** Where a server lets its members use what they installed themselves, but not answer it aloud, only they see the answer. */
function ephemeralFlag({ user, guild, owners }: Interaction, { flags }: MessageBody): number {
  const member = isOnlyOfUser(owners) ? guild?.members.get(user.id) : undefined;
  const isForced = member !== undefined && !permits(member.permissions, 'UseExternalApps');
  return isForced ? MessageFlags.Ephemeral : (flags ?? 0) & MessageFlags.Ephemeral;
}

function isOnlyOfUser(owners: Interaction['owners']): boolean {
  return owners[ApplicationIntegrationType.GuildInstall] === undefined;
}
