import type { Channel } from './discord/channels.ts';
import type { Discord } from './discord/discord.ts';
import type { Message } from './discord/messages.ts';

export type Shown = { channel: Channel; message: Message };

export type Feed = {
  /** Every message on show, ephemeral ones included; an edit makes a message new again. */
  newestFirst(): Shown[];
};

/** Keeps what people see from now on. */
export function feed(discord: Pick<Discord, 'onMessage'>): Feed {
  const shown = new Map<string, Shown>();
  discord.onMessage(({ kind, channel, message }) => {
    shown.delete(message.id);
    if (kind !== 'deleted') shown.set(message.id, { channel, message });
  });
  return { newestFirst: () => [...shown.values()].reverse() };
}
