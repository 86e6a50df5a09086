import type { Message, Place, Reply } from '../model.ts';

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
