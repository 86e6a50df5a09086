import type { Incident } from '../health/incident.ts';
import type { View } from '../sending/message.ts';
import type { OwedMessage } from './owed.ts';

/** What the alerts say. It is handed in: they know only what is owed. */
export type AlertWords = {
  /** The message that a step posts, or that it turns the alert into. */
  messageOf(owed: OwedMessage): View;
  /** A text in that message that tells it from the bot's messages about other outages. */
  markOf(owed: OwedMessage): string;
  /** What the thread under an alert is called. */
  threadName(incident: Incident): string;
  /** The first message in a channel that is subscribed. */
  confirmation(roleId: string | null): View;
  /** The message that an admin's test posts. */
  test(): View;
};
