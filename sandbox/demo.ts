import type { Message } from '../packages/discord-stand-in/index.ts';
import type { Feed, Shown } from './feed.ts';
import { interruption } from './interruption.ts';
import type { Sandbox } from './sandbox.ts';
import { soon } from './soon.ts';
import { transcript } from './transcript.ts';

const withinMs = 15_000;

type Scene = {
  said: string;
  act: (sandbox: Sandbox) => Promise<unknown>;
  /** What people must then see, in this order. */
  expected: { what: string; is: (shown: Shown) => boolean }[];
};

const scenes: Scene[] = [
  {
    said: 'Ben in #general: /cai-status',
    act: ({ member, general }) => member.in(general).command('cai-status'),
    expected: [{ what: 'an answer to Ben that all is well', is: (shown) => isAnswer(shown, '🟢') }],
  },
  {
    said: 'Ann in #general: /cai-alerts subscribe #alerts @C.AI news',
    act: ({ admin, general, alerts, news }) =>
      admin.in(general).command('cai-alerts', {
        subcommand: 'subscribe',
        options: { channel: alerts, role: news },
      }),
    expected: [
      { what: 'proof in #alerts that posting works', is: isInAlerts },
      { what: "an answer to Ann that it's done", is: (shown) => isAnswer(shown, 'Done') },
    ],
  },
  {
    said: 'C.AI breaks: every request ends in a 500',
    act: ({ characterAi }) => characterAi.breakDown(),
    expected: [
      {
        what: 'an alert in #alerts that notifies @C.AI news',
        is: (shown) => isAlert(shown) && shown.message.pings.roles.length === 1,
      },
    ],
  },
  {
    said: 'Ben in #general: /cai-error',
    act: ({ member, general }) => member.in(general).command('cai-error'),
    expected: [
      { what: 'an answer about the error', is: (shown) => isAnswer(shown, 'Internal Server Error') },
    ],
  },
  {
    said: 'Ben in #alerts presses [ What should I do? ]',
    act: ({ member, alerts, feed }) => member.in(alerts).press(newest(feed, isAlert), 'What should I do?'),
    expected: [{ what: 'an answer about what to do', is: (shown) => isAnswer(shown, 'What to do') }],
  },
  {
    said: 'All is mended: C.AI answers as usual',
    act: ({ characterAi }) => characterAi.healthy(),
    expected: [
      {
        what: 'the alert edited to say that it is coming back',
        is: (shown) =>
          isInAlerts(shown) && text(shown.message).includes('🟡') && shown.message.editedAt !== null,
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

/** Shows an outage from its beginning to its end. Rejects when people don't see in time what they should, or a rule of Discord's was broken. */
export async function demo(sandbox: Sandbox, { timeZone, print, signal }: DemoNeeds): Promise<void> {
  const { discord, bot } = sandbox;
  using written = transcript({ ...sandbox, clock: Date.now, timeZone, print });
  try {
    const played = playScenes(sandbox, written.narrate);
    await Promise.race([played, bot.failure, interruption(signal)]);
  } finally {
    for (const { route, direction, problem } of discord.violations) {
      print(`A rule of Discord's was broken: ${route}, ${direction}: ${problem}`);
    }
  }
  if (discord.violations.length > 0) throw new Error("Rules of Discord's were broken.");
}

async function playScenes(sandbox: Sandbox, narrate: (text: string) => void): Promise<void> {
  const { discord, feed, characterAi } = sandbox;
  // Looks do not overlap: with the second one begun, the first is over.
  const hasLooked = () => characterAi.hits('api') > 1;
  await soon(discord, { what: 'the bot looks at C.AI', is: hasLooked, withinMs });
  for (const { said, act, expected } of scenes) {
    narrate(said);
    await act(sandbox);
    for (const { what, is } of expected) {
      await soon(discord, { what, is: () => feed.newestFirst().some(is), withinMs });
    }
  }
}

function newest(feed: Feed, is: (shown: Shown) => boolean): Message {
  const found = feed.newestFirst().find(is);
  if (found === undefined) throw new Error('No such message is on show.');
  return found.message;
}

function isAlert(shown: Shown): boolean {
  return isInAlerts(shown) && text(shown.message).includes('🔴');
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
