import type { APIComponentInMessageActionRow } from 'discord.js';
import type { Channel } from './discord/channels.ts';
import type { Discord } from './discord/discord.ts';
import { interactiveComponents } from './discord/message-content.ts';
import type { Message } from './discord/messages.ts';

export type Shown = { channel: Channel; message: Message };

export type Feed = {
  /** Every message on show, ephemeral ones included; an edit makes a message new again. */
  newestFirst(): Shown[];
  /** Of the newest message with a button or menu that `pick` takes: what it made of that. */
  newestControl<T>(
    pick: (control: APIComponentInMessageActionRow) => T | undefined,
  ): (Shown & { control: T }) | undefined;
};

/** Keeps what people see from now on. */
export function feed(discord: Pick<Discord, 'onMessage'>): Feed {
  const shown = new Map<string, Shown>();
  discord.onMessage(({ kind, channel, message }) => {
    shown.delete(message.id);
    if (kind !== 'deleted') shown.set(message.id, { channel, message });
  });
  const newestFirst = () => [...shown.values()].reverse();

  return {
    newestFirst,
    newestControl(pick) {
      for (const { channel, message } of newestFirst()) {
        const control = interactiveComponents(message.components)
          .map(pick)
          .find((picked) => picked !== undefined);
        if (control !== undefined) return { channel, message, control };
      }
      return undefined;
    },
  };
}
