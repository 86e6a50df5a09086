import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import {
  answerFirst,
  answerMessage,
  type CallbackBody,
  callbackResponse,
  changeAnswer,
  followUp,
} from '../interactions/answers.ts';
import type { AnsweredInteraction, Interactions } from '../interactions/interactions.ts';
import type { MessageBody } from '../messages/body.ts';
import { remove } from '../messages/messages.ts';
import type { World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { callbackAsInSchema, messageAsInSchema } from '../schema/lenience.ts';
import type { Call, Route } from './routes.ts';

const webhook = '/webhooks/:application/:token';
const webhookMessage = `${webhook}/messages/:message`;

/** The routes with which a bot answers people: the first answer, then edits of it and follow-ups. */
export function interactionRoutes(world: World, interactions: Interactions): Route[] {
  const answered = ({ param }: Call): AnsweredInteraction => {
    if (param('application') !== world.bot.id) throw refusal('unknownWebhook');
    return interactions.answered(param('token'));
  };

  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      open: true,
      request: z.union([
        spec.CreateMessageInteractionCallbackRequestSchema,
        spec.UpdateMessageInteractionCallbackRequestSchema,
        spec.ApplicationCommandAutocompleteCallbackRequestSchema,
        spec.ModalInteractionCallbackRequestSchema,
      ]),
      judged: callbackAsInSchema,
      answer: spec.InteractionCallbackResponseSchema,
      handle: ({ param, query, body, uploads }) => {
        const interaction = interactions.awaiting(param('interaction'), param('token'));
        const answer = answerFirst(world, interaction, body as CallbackBody, uploads);
        interaction.answer = answer;
        return query.get('with_response') === 'true'
          ? { status: 200, body: callbackResponse(interaction, answer) }
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
        body: followUp(world, answered(call), call.body as MessageBody, call.uploads).raw,
      }),
    },
    {
      method: 'GET',
      path: webhookMessage,
      open: true,
      answer: spec.MessageResponseSchema,
      handle: (call) => ({ status: 200, body: answerMessage(answered(call), call.param('message')).raw }),
    },
    {
      method: 'PATCH',
      path: webhookMessage,
      open: true,
      request: spec.IncomingWebhookUpdateRequestPartialSchema,
      judged: messageAsInSchema,
      answer: spec.MessageResponseSchema,
      handle: (call) => {
        const interaction = answered(call);
        const message = answerMessage(interaction, call.param('message'));
        const body = call.body as MessageBody;
        return { status: 200, body: changeAnswer(world, interaction, message, body, call.uploads).raw };
      },
    },
    {
      method: 'DELETE',
      path: webhookMessage,
      open: true,
      handle: (call) => {
        const interaction = answered(call);
        remove(world, interaction.channel, answerMessage(interaction, call.param('message')));
        return { status: 204 };
      },
    },
  ];
}
