import {
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import {
  type FirstAnswer,
  type Interaction,
  type Interactions,
  interactionMetadata,
} from './interactions.ts';
import { callbackAsInSchema, messageAsInSchema } from './lenience.ts';
import { edit, type Message, type MessageBody, post, remove, type Upload } from './messages.ts';
import { refusal } from './refusals.ts';
import type { Call, Route } from './rest.ts';
import { afterEdit, requireProper } from './rest-messages.ts';
import type { World } from './world.ts';

const webhook = '/webhooks/:application/:token';
const webhookMessage = `${webhook}/messages/:message`;

type CallbackBody = {
  type: InteractionResponseType;
  data?: (MessageBody & { choices?: APIApplicationCommandOptionChoice[] }) | null;
};

/** The routes with which a bot answers people: the first answer, then edits of it and follow-ups. */
export function interactionRoutes(world: World, interactions: Interactions): Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      open: true,
      request: z.union([
        spec.CreateMessageInteractionCallbackRequestSchema,
        spec.UpdateMessageInteractionCallbackRequestSchema,
        spec.ApplicationCommandAutocompleteCallbackRequestSchema,
      ]),
      judged: callbackAsInSchema,
      answer: spec.InteractionCallbackResponseSchema,
      handle: (call) => {
        const interaction = interactions.awaiting(call.param('interaction'), call.param('token'));
        interaction.answer = firstAnswer(world, interaction, call.body as CallbackBody, call.uploads);
        world.changes.announce();
        return call.query.get('with_response') === 'true'
          ? { status: 200, body: callbackResponse(interaction, interaction.answer) }
          : { status: 204 };
      },
    },
    {
      method: 'POST',
      path: webhook,
      open: true,
      request: spec.IncomingWebhookRequestPartialSchema,
      judged: messageAsInSchema,
      answer: spec.MessageResponseSchema,
      handle: (call) => ({
        status: 200,
        body: followUp(world, answered(interactions, world, call), call).raw,
      }),
    },
    {
      method: 'GET',
      path: webhookMessage,
      open: true,
      answer: spec.MessageResponseSchema,
      handle: (call) => ({ status: 200, body: answerMessage(answered(interactions, world, call), call).raw }),
    },
    {
      method: 'PATCH',
      path: webhookMessage,
      open: true,
      request: spec.IncomingWebhookUpdateRequestPartialSchema,
      judged: messageAsInSchema,
      answer: spec.MessageResponseSchema,
      handle: (call) => {
        const interaction = answered(interactions, world, call);
        const message = answerMessage(interaction, call);
        return { status: 200, body: changed(world, interaction, message, call).raw };
      },
    },
    {
      method: 'DELETE',
      path: webhookMessage,
      open: true,
      handle: (call) => {
        const interaction = answered(interactions, world, call);
        remove(world, interaction.channel, answerMessage(interaction, call));
        return { status: 204 };
      },
    },
  ];
}

type Answered = ReturnType<Interactions['answered']>;

function answered(interactions: Interactions, world: World, call: Call): Answered {
  if (call.param('application') !== world.bot.id) throw refusal('unknownWebhook');
  return interactions.answered(call.param('token'));
}

function firstAnswer(
  world: World,
  interaction: Interaction,
  { type, data }: CallbackBody,
  uploads: readonly Upload[],
): FirstAnswer {
  requireFitting(interaction, type);
  const body = data ?? {};
  if (type === InteractionResponseType.ApplicationCommandAutocompleteResult) {
    return { type, choices: body.choices ?? [] };
  }
  if (type === InteractionResponseType.DeferredChannelMessageWithSource) {
    const flags = MessageFlags.Loading | ephemeralFlag(body);
    return { type, message: postAnswer(world, interaction, {}, { flags }) };
  }
  if (type === InteractionResponseType.ChannelMessageWithSource) {
    requireProper(body, uploads);
    return { type, message: postAnswer(world, interaction, body, { flags: ephemeralFlag(body), uploads }) };
  }
  const { source, channel } = interaction;
  if (!source) throw refusal('unknownMessage');
  if (type === InteractionResponseType.UpdateMessage) {
    requireProper(afterEdit(source, body), uploads);
    edit(world, channel, source, body, uploads);
  }
  return { type, message: source };
}

function requireFitting(interaction: Interaction, type: InteractionResponseType): void {
  const forComponents = [
    InteractionResponseType.DeferredMessageUpdate,
    InteractionResponseType.UpdateMessage,
  ];
  const isAutocomplete = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  const isFitting = isAutocomplete
    ? type === InteractionResponseType.ApplicationCommandAutocompleteResult
    : type !== InteractionResponseType.ApplicationCommandAutocompleteResult &&
      (interaction.source !== undefined || !forComponents.includes(type));
  if (isFitting) return;
  throw refusal('invalidBody', [
    {
      path: ['type'],
      code: 'INTERACTION_CALLBACK_TYPE_INVALID',
      message: `Type ${type} does not answer this interaction`,
    },
  ]);
}

function followUp(world: World, interaction: Answered, call: Call): Message {
  const body = call.body as MessageBody;
  requireProper(body, call.uploads);
  const original = interaction.answer.message;
  // A follow-up to a deferred reply becomes that reply, which stays as ephemeral as it was.
  if (original?.loading) return changed(world, interaction, original, call);
  const flags = ephemeralFlag(body);
  const message = postAnswer(world, interaction, body, {
    flags,
    uploads: call.uploads,
    type: MessageType.Default,
  });
  interaction.followUps.push(message);
  world.changes.announce();
  return message;
}

function changed(world: World, { channel }: Interaction, message: Message, call: Call): Message {
  const body = call.body as MessageBody;
  requireProper(afterEdit(message, body), call.uploads);
  edit(world, channel, message, body, call.uploads);
  return message;
}

function answerMessage({ answer, followUps }: Answered, call: Call): Message {
  const id = call.param('message');
  const candidates = [...(answer.message ? [answer.message] : []), ...followUps];
  const found = id === '@original' ? answer.message : candidates.find((message) => message.id === id);
  if (!found || found.deleted) throw refusal('unknownMessage');
  return found;
}

type Posting = { flags: number; uploads?: readonly Upload[]; type?: MessageType };

function postAnswer(world: World, interaction: Interaction, body: MessageBody, posting: Posting): Message {
  return post(world, interaction.channel, body, {
    author: world.bot,
    interaction: interactionMetadata(interaction),
    type: interaction.source ? MessageType.Default : MessageType.ChatInputCommand,
    ...posting,
  });
}

function ephemeralFlag({ flags }: MessageBody): number {
  return (flags ?? 0) & MessageFlags.Ephemeral;
}

function callbackResponse(
  { id, type, channel, guild }: Interaction,
  { type: answerType, message }: FirstAnswer,
): object {
  const updates = [InteractionResponseType.DeferredMessageUpdate, InteractionResponseType.UpdateMessage];
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
        type: updates.includes(answerType)
          ? InteractionResponseType.UpdateMessage
          : InteractionResponseType.ChannelMessageWithSource,
        message: message.raw,
      },
    }),
  };
}
