import type { Message, Modal, Place, Reply } from '../model.ts';

export type Replied = {
  message: Message | undefined;
  modal: Modal | undefined;
  followUps: readonly Message[];
  place: Place;
};

/** The answer as seen by the person who was answered. */
export function reply({ message, modal, followUps, place }: Replied): Reply {
  const shown = (): Message => {
    if (!message) throw new Error(`the bot answered with the modal "${modal?.title}", which is no message`);
    return message;
  };
  return {
    modal,
    get ephemeral() {
      return shown().ephemeral;
    },
    get loading() {
      return shown().loading;
    },
    get deleted() {
      return shown().deleted;
    },
    get content() {
      return shown().content;
    },
    get embeds() {
      return shown().embeds;
    },
    get components() {
      return shown().components;
    },
    get message() {
      return shown().raw;
    },
    get followUps() {
      return followUps.map((followUp) =>
        reply({ message: followUp, modal: undefined, followUps: [], place }),
      );
    },
    press: (name) => place.press(shown(), name),
    choose: (name, values) => place.choose(shown(), name, values),
  };
}
