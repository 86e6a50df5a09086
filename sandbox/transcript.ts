import { styleText } from 'node:util';
import type { Channel, Message } from '../packages/discord-stand-in/index.ts';
import { plainText } from './markup.ts';
import { messageText, type ReadMarkup } from './message-text.ts';
import { quotedText } from './quoted-text.ts';
import type { Sandbox } from './sandbox.ts';
import { timeOfDay } from './timestamps.ts';
import { wrapped } from './wrapped.ts';

const quoteLength = 50;

export type TranscriptNeeds = Pick<Sandbox, 'discord' | 'mentions'> & {
  clock: () => number;
  timeZone: string;
  print: (text: string) => void;
};

export type Transcript = Disposable & { narrate(text: string): void };

/** Prints what people see: every message when it is posted and again when it is edited. Narration goes in between. */
export function transcript({ discord, mentions, clock, timeZone, print }: TranscriptNeeds): Transcript {
  const reader = { timeZone, names: new Map([...mentions].map(([name, { id }]) => [id, name])) };
  const stop = discord.onMessage(({ kind, channel, message }) => {
    if (kind === 'deleted' || kind === 'changed' || message.loading) return;
    const now = message.editedAt ?? message.createdAt;
    const read = (markup: string) => plainText(markup, now, reader);
    const heading = [
      timeOfDay(now, timeZone),
      `#${channel.name}`,
      message.author.name,
      ...notes(channel, message, read).map((note) => `(${note})`),
    ].join(' ');
    print([...inStyle('bold', wrapped(heading)), ...messageText(message, read), ''].join('\n'));
  });
  return {
    narrate: (text) => {
      const narration = wrapped(`-- ${timeOfDay(clock(), timeZone)} ${text}`);
      print([...inStyle('cyan', narration), ''].join('\n'));
    },
    [Symbol.dispose]: stop,
  };
}

function notes(channel: Channel, message: Message, read: ReadMarkup): string[] {
  const replied = channel.messages.find(({ id }) => id === message.replyTo);
  return [
    ...(message.editedAt === null ? [] : ['edited']),
    ...(message.ephemeral ? [`only visible to ${message.interaction?.user.global_name}`] : []),
    ...(replied ? [`replying to “${quote(replied, read)}”`] : []),
  ];
}

function quote(message: Message, read: ReadMarkup): string {
  const text = read(quotedText(message));
  return text.length > quoteLength ? `${text.slice(0, quoteLength)}…` : text;
}

function inStyle(style: 'bold' | 'cyan', lines: string[]): string[] {
  return lines.map((line) => styleText(style, line));
}
