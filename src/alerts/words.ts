import type { Incident } from '../health/incident.ts';
import type { Locale } from '../language/locales.ts';
import type { View } from '../sending/message.ts';
import type { OwedMessage } from './owed.ts';
import type { Subscription } from './subscription.ts';

/** What the alerts say. It is handed in: they know only what is owed. */
export type AlertWords = {
  /** The message that a step posts, or that it turns the alert into. */
  messageOf(owed: OwedMessage, language: Locale): View;
  /** A text in that message that tells it from the bot's messages about other outages. */
  markOf(owed: OwedMessage): string;
  /** What the thread under an alert is called. */
  threadName(incident: Incident, language: Locale): string;
  /** The first message in a channel that is subscribed. */
  confirmation(subscription: Pick<Subscription, 'roleId' | 'settings'>, language: Locale): View;
  /** The message that an admin's test posts. */
  test(language: Locale): View;
};
