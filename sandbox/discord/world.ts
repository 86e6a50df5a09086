import { type Changes, changes } from './changes.ts';
import type { Channel } from './channels.ts';
import type { Guild } from './guilds.ts';
import type { Message } from './messages.ts';
import { snowflakes } from './snowflakes.ts';
import type { User } from './users.ts';

export type MessageEvent = { kind: 'posted' | 'edited' | 'deleted'; channel: Channel; message: Message };

export type MessageListener = (event: MessageEvent) => void;

/** Everything the parts of the stand-in share: who and what exists, and how to say that it changed. */
export type World = {
  /** Discord's time: what is dated, and what ages. A test may move it. */
  readonly clock: () => number;
  /** What interactions age by. */
  readonly interactionClock: () => number;
  /** Real time, for what has to end in real time. */
  readonly realClock: () => number;
  readonly newId: () => string;
  readonly apiUrl: () => string;
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly messageListeners: Set<MessageListener>;
  readonly changes: Changes;
  /** Says what happened to a message. */
  readonly tell: (event: MessageEvent) => void;
};

/** A world with nobody in it but the bot. */
export function world(given: Pick<World, 'clock' | 'interactionClock' | 'realClock' | 'apiUrl'>): World {
  const { clock } = given;
  const newId = snowflakes(clock);
  const bot = { id: newId(), name: 'C.AI Status', bot: true };
  const messageListeners = new Set<MessageListener>();
  const changed = changes();
  return {
    ...given,
    newId,
    bot,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    messageListeners,
    changes: changed,
    tell(event) {
      for (const listener of messageListeners) listener(event);
      changed.announce();
    },
  };
}
