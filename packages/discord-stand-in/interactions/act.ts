import { ApplicationIntegrationType, type InteractionType } from 'discord-api-types/v10';
import type { PlayedEvent } from '../gateway/payloads.ts';
import type { Message, World } from '../model.ts';
import type { Violations } from '../schema/violations.ts';
import { eventName, type InteractionData, interactionEvent } from './event.ts';
import { type FirstAnswer, firstAnswerMs, type Interaction, type Interactions } from './interactions.ts';
import { ownersOf, placeName, type Scene } from './scene.ts';

export type ActParts = {
  world: World;
  interactions: Interactions;
  violations: Violations;
  dispatch: (type: PlayedEvent, data: object, guildId: string | undefined) => void;
};

/** What a person does: `data` as Discord's client sends it, `said` for error messages. */
export type Act = {
  type: InteractionType;
  data: InteractionData;
  said: string;
  /** Who may have installed what is used; anybody, unless a command says so. */
  types?: readonly ApplicationIntegrationType[];
  /** What the bot answered with the modal that is sent. */
  trigger?: Interaction | undefined;
  source?: Message | undefined;
  target?: Message | undefined;
};

const everybody = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];
// Where the world's clock stands still, its three seconds would never pass.
const patienceMs = 30_000;

/** Sends the bot an interaction and waits for its first answer, as long as Discord's client does. */
export async function act(
  { world, interactions, violations, dispatch }: ActParts,
  scene: Scene,
  { type, data, said, types = everybody, trigger, source, target }: Act,
): Promise<{ interaction: Interaction; answer: FirstAnswer }> {
  const { user, channel } = scene;
  const owners =
    trigger?.owners ?? source?.interaction?.authorizing_integration_owners ?? ownersOf(world, scene, types);
  if (!world.channels.has(channel.id)) throw new Error(`#${channel.name} was deleted`);
  if (channel.guild && !channel.guild.bot && !owners[1]) {
    throw new Error(`the bot is not in ${channel.guild.name}`);
  }
  const interaction = interactions.open({ type, user, channel, owners, trigger, source, target });
  const event = interactionEvent(interaction, scene, data, world, violations);
  dispatch(eventName, event, channel.guild?.id);
  const until = world.realClock() + patienceMs;
  const answer = await world.changes.until(() => interaction.answer, {
    expired: () =>
      world.interactionClock() - interaction.createdAt >= firstAnswerMs || world.realClock() > until,
    description: () => `the application did not respond to ${said} of ${user.name} in ${placeName(scene)}`,
  });
  return { interaction, answer };
}
