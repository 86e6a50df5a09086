import type { APIEmbed, APIMessage, APIMessageTopLevelComponent } from 'discord.js';
import type { Chosen } from './component-input.ts';
import type { Message } from './messages.ts';
import type { Place } from './place.ts';

/** What a person sees of the bot's answer, at any time: edits show as they come. */
export type Reply = {
  readonly ephemeral: boolean;
  /** Whether the bot is still thinking. */
  readonly loading: boolean;
  readonly deleted: boolean;
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: APIMessageTopLevelComponent[];
  /** In the form of Discord's API. */
  readonly message: APIMessage;
  readonly followUps: Reply[];
  press(labelOrCustomId: string): Promise<Reply>;
  choose(placeholderOrCustomId: string, values: readonly Chosen[]): Promise<Reply>;
};

/** The answer as seen by the person who was answered. */
export function reply(message: Message, followUps: readonly Message[], place: Place): Reply {
  return {
    get ephemeral() {
      return message.ephemeral;
    },
    get loading() {
      return message.loading;
    },
    get deleted() {
      return message.deleted;
    },
    get content() {
      return message.content;
    },
    get embeds() {
      return message.embeds;
    },
    get components() {
      return message.components;
    },
    get message() {
      return message.raw;
    },
    get followUps() {
      return followUps.map((followUp) => reply(followUp, [], place));
    },
    press: (name) => place.press(message, name),
    choose: (name, values) => place.choose(message, name, values),
  };
}
