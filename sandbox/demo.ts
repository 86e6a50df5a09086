import type { Message } from './discord/messages.ts';
import type { Shown } from './feed.ts';
import { interruption } from './interruption.ts';
import { type Player, player } from './player.ts';
import type { Sandbox } from './sandbox.ts';
import { soon } from './soon.ts';
import { transcript } from './transcript.ts';

const withinMs = 15_000;

type Scene = {
  line: string;
  /** What people must then see, in this order. */
  expected: { what: string; is: (shown: Shown) => boolean }[];
};

const day: Scene[] = [
  {
    line: '/cai-status',
    expected: [{ what: 'an answer to Ben that all is well', is: (shown) => isAnswer(shown, '🟢') }],
  },
  {
    line: '/cai-alerts subscribe #alerts @C.AI news',
    expected: [
      { what: 'proof in #alerts that posting works', is: isInAlerts },
      { what: "an answer to Ann that it's done", is: (shown) => isAnswer(shown, 'Done') },
    ],
  },
  {
    line: 'break',
    expected: [
      {
        what: 'an alert in #alerts that notifies @C.AI news',
        is: (shown) =>
          isInAlerts(shown) && text(shown.message).includes('🔴') && shown.message.pings.roles.length === 1,
      },
    ],
  },
  {
    line: '/cai-error',
    expected: [
      { what: 'an answer about the error', is: (shown) => isAnswer(shown, 'Internal Server Error') },
    ],
  },
  {
    line: 'press What should I do?',
    expected: [{ what: 'an answer about what to do', is: (shown) => isAnswer(shown, 'What to do') }],
  },
  {
    line: 'mend',
    expected: [
      {
        what: 'the alert edited to say that it is over',
        is: (shown) =>
          isInAlerts(shown) && text(shown.message).includes('🟢') && shown.message.editedAt !== null,
      },
      {
        what: 'a reply to the alert that says so',
        is: (shown) => isInAlerts(shown) && shown.message.replyTo !== null,
      },
    ],
  },
];

export type DemoNeeds = {
  timeZone: string;
  print: (text: string) => void;
  /** Aborted when the program is told to end. */
  signal: AbortSignal;
};

/** Shows a day with an outage. Rejects when people don't see in time what they should, or a rule of Discord's was broken. */
export async function demo(sandbox: Sandbox, { timeZone, print, signal }: DemoNeeds): Promise<void> {
  const { discord, bot } = sandbox;
  using written = transcript({ ...sandbox, clock: Date.now, timeZone, print });
  try {
    const played = playDay(sandbox, player(sandbox, written.narrate));
    await Promise.race([played, bot.failure, interruption(signal)]);
  } finally {
    for (const { route, direction, problem } of discord.violations) {
      print(`A rule of Discord's was broken: ${route}, ${direction}: ${problem}`);
    }
  }
  if (discord.violations.length > 0) throw new Error("Rules of Discord's were broken.");
}

async function playDay({ discord, feed }: Sandbox, play: Player): Promise<void> {
  for (const { line, expected } of day) {
    await play(line);
    for (const { what, is } of expected) {
      await soon(discord, { what, is: () => feed.newestFirst().some(is), withinMs });
    }
  }
}

function isAnswer({ message }: Shown, part: string): boolean {
  return message.ephemeral && text(message).includes(part);
}

function isInAlerts({ channel, message }: Shown): boolean {
  return channel.name === 'alerts' && !message.ephemeral;
}

function text({ content, embeds: [embed] }: Message): string {
  return `${content}\n${embed?.title ?? ''}`;
}
