import type { View } from '../sending/message.ts';
import type { Owed } from './owed.ts';

/** What the alerts say. It is handed in: they know only what is owed. */
export type AlertWords = {
  /** The message that a step posts, or that it turns the alert into. */
  messageOf(owed: Owed): View;
  /** A text in that message that tells it from the bot's messages about other outages. */
  markOf(owed: Owed): string;
  /** The first message in a channel that is subscribed. */
  confirmation(roleId: string | null): View;
  /** The message that an admin's test posts. */
  test(): View;
};
