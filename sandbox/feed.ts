import type { Channel, Discord, Message } from '../packages/discord-stand-in/index.ts';

export type Shown = { channel: Channel; message: Message };

export type Feed = {
  /** Every message on show, ephemeral ones included; an edit makes a message new again. */
  newestFirst(): Shown[];
};

/** Keeps what people see from now on. */
export function feed(discord: Pick<Discord, 'onMessage'>): Feed {
  const shown = new Map<string, Shown>();
  discord.onMessage(({ kind, channel, message }) => {
    if (kind === 'changed') return;
    shown.delete(message.id);
    if (kind !== 'deleted') shown.set(message.id, { channel, message });
  });
  return { newestFirst: () => [...shown.values()].reverse() };
}
