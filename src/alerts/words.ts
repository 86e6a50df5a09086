import type { View } from '../sending/message.ts';
import type { Owed } from './owed.ts';

/** What the alerts say: handed in, for they only know what is owed. */
export type AlertWords = {
  /** The message that a step posts, or that an alert becomes by it. */
  messageOf(owed: Owed): View;
  /** A text in that message by which it can be told from the bot's messages about other outages. */
  markOf(owed: Owed): string;
  /** The first message in a channel that is subscribed. */
  confirmation(roleId: string | null): View;
  /** The message by which an admin tries out the alerts. */
  test(): View;
};
