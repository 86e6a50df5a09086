import {
  type APIApplicationCommandOptionChoice,
  type APIAuthorizingIntegrationOwnersMap,
  type APIMessageInteractionMetadata,
  type APIModalInteractionResponseCallbackData,
  type InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import type { Channel, Guild, Message, User, World } from '../model.ts';
import { refusal } from '../refusals.ts';
import { apiUser } from '../world/users.ts';

/** How long the first answer may take, and how long its token then lives. */
export const firstAnswerMs = 3_000;
const tokenMs = 15 * 60_000;

/** What the bot answered first. `message` is its reply, or the message that a component sits on. */
export type FirstAnswer = {
  type: InteractionResponseType;
  message?: Message;
  modal?: APIModalInteractionResponseCallbackData;
  choices?: APIApplicationCommandOptionChoice[];
};

export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly createdAt: number;
  readonly user: User;
  readonly channel: Channel;
  readonly guild: Guild | undefined;
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  /** What was answered with the modal that is sent with this one. */
  readonly trigger: Interaction | undefined;
  /** The message whose component was used, for this or to open the modal. */
  readonly source: Message | undefined;
  /** The message that a message command was used on. */
  readonly target: Message | undefined;
  readonly followUps: Message[];
  answer: FirstAnswer | undefined;
};

export type AnsweredInteraction = Interaction & { answer: FirstAnswer };

export type Opening = Pick<
  Interaction,
  'type' | 'user' | 'channel' | 'owners' | 'trigger' | 'source' | 'target'
>;

/** The interactions that people have begun, and how long each may still be answered. */
export function interactions(world: World) {
  const byToken = new Map<string, Interaction>();

  return {
    open(opening: Opening): Interaction {
      const id = world.newId();
      const interaction: Interaction = {
        ...opening,
        id,
        token: `aW50ZXJhY3Rpb246${Buffer.from(`${id}:stand-in`).toString('base64url')}`,
        createdAt: world.interactionClock(),
        guild: opening.channel.guild,
        followUps: [],
        answer: undefined,
      };
      byToken.set(interaction.token, interaction);
      return interaction;
    },
    /** The interaction that may be answered for the first time now. */
    awaiting(id: string, token: string): Interaction {
      const interaction = byToken.get(token);
      if (interaction?.id !== id) throw refusal('unknownInteraction');
      if (interaction.answer) throw refusal('alreadyAnswered');
      if (world.interactionClock() - interaction.createdAt >= firstAnswerMs)
        throw refusal('unknownInteraction');
      return interaction;
    },
    /** The answered interaction whose answer may be edited and followed up now. */
    answered(token: string): AnsweredInteraction {
      const interaction = byToken.get(token);
      if (!interaction || !isAnswered(interaction)) throw refusal('unknownWebhook');
      if (world.interactionClock() - interaction.createdAt >= tokenMs) throw refusal('invalidWebhookToken');
      return interaction;
    },
    /** Ends the interactions of a server that the bot has left. */
    end(guild: Guild): void {
      for (const interaction of [...byToken.values()]) {
        if (interaction.owners[0] === guild.id) byToken.delete(interaction.token);
      }
    },
  };
}

export type Interactions = ReturnType<typeof interactions>;

/** What a message remembers of the interaction it answers; a follow-up also remembers the first answer. */
export function interactionMetadata({
  id,
  type,
  user,
  owners,
  trigger,
  source,
  target,
  answer,
}: Interaction): APIMessageInteractionMetadata {
  const metadata = {
    id,
    type,
    user: apiUser(user),
    authorizing_integration_owners: owners,
    ...(answer?.message && { original_response_message_id: answer.message.id }),
    ...(trigger && { triggering_interaction_metadata: interactionMetadata(trigger) }),
    ...(source && type === InteractionType.MessageComponent && { interacted_message_id: source.id }),
    ...(target && { target_message_id: target.id }),
  };
  return metadata as APIMessageInteractionMetadata;
}

function isAnswered(interaction: Interaction): interaction is AnsweredInteraction {
  return interaction.answer !== undefined;
}
