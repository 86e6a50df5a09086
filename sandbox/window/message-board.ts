import type { Channel, Discord, Message, MessageEvent } from '../../packages/discord-stand-in/index.ts';
import type { ShownMessage } from './protocol.ts';
import { shownMessage } from './shown-message.ts';

export type MessageBoard = {
  /** Every message that lasts, oldest first: those for one person are gone when the page is opened anew. */
  lasting(): ShownMessage[];
  show(event: MessageEvent): ShownMessage;
  find(id: string): Message;
  /** The next answer to this person is to this command. */
  uses(personId: string, command: string): void;
};

/** Keeps all that was and will be posted, and which command an answer belongs to. */
export function messageBoard(discord: Discord): MessageBoard {
  const posted = new Map<string, { channel: Channel; message: Message; command: string | undefined }>();
  const used = new Map<string, string>();

  function add(channel: Channel, message: Message): void {
    const command = used.get(message.interaction?.user.id ?? '');
    posted.set(message.id, { channel, message, command });
  }

  for (const channel of discord.channels()) {
    for (const message of channel.messages) add(channel, message);
  }
  discord.onMessage(({ kind, channel, message }) => {
    if (kind === 'posted') add(channel, message);
    if (kind === 'deleted') posted.delete(message.id);
  });

  return {
    lasting: () =>
      [...posted.values()]
        .filter(({ message }) => !message.ephemeral)
        .map(({ channel, message, command }) => shownMessage(discord, channel, message, command)),
    show: ({ channel, message }) => shownMessage(discord, channel, message, posted.get(message.id)?.command),
    find(id) {
      const found = posted.get(id);
      if (found === undefined) throw new Error('this message was deleted');
      return found.message;
    },
    uses: (personId, command) => void used.set(personId, command),
  };
}
