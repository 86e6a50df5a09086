import type { Changes } from './changes.ts';
import type { Channel } from './channels.ts';
import type { Guild } from './guilds.ts';
import type { Message } from './messages.ts';
import type { User } from './users.ts';

export type MessageEvent = { kind: 'posted' | 'edited' | 'deleted'; channel: Channel; message: Message };

/** Everything the parts of the stand-in share: who and what exists, and how to say that it changed. */
export type World = {
  /** Discord's time: what is dated, and what ages. A test may move it. */
  readonly clock: () => number;
  /** Real time, for what has to end in real time. */
  readonly realClock: () => number;
  readonly newId: () => string;
  readonly apiUrl: () => string;
  readonly bot: User;
  readonly users: Map<string, User>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  readonly changes: Changes;
  readonly tell: (event: MessageEvent) => void;
};
