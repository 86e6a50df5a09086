import type { Channel, Message } from '../packages/discord-stand-in/index.ts';
import type { Dice } from '../replay/dice.ts';
import { quietUntil } from '../src/alerts/quiet-hours.ts';
import { type ChannelSettings, defaultSettings } from '../src/alerts/settings.ts';
import { isDownAtFirst, isPanel } from './verdict.ts';

const dayMinutes = 24 * 60;
const isPublished = 1;
/** From the decision to mention until the message is there. */
const onTheWayMs = 60_000;

/** Settings of every kind. A channel that is none for announcements is told to publish now and then, which Discord refuses. */
export function settingsBy(
  dice: Dice,
  { isForAnnouncements }: { isForAnnouncements: boolean },
): ChannelSettings {
  const from = dice.between(0, dayMinutes - 1);
  const quietHours = { from, until: (from + dice.between(1, dayMinutes - 1)) % dayMinutes, zone: 'UTC' };
  return {
    tellOf: dice.chance(0.3) ? 'down' : 'all',
    mentionFor: dice.pick(['all', 'all', 'down', 'nothing']),
    shortestMinutes: dice.pick([0, 0, 5, 15]),
    quietHours: dice.chance(0.3) ? quietHours : null,
    end: dice.pick(['reply', 'edit']),
    thread: dice.chance(0.4),
    language: 'en',
    publish: dice.chance(isForAnnouncements ? 0.7 : 0.1),
  };
}

/** How much of what a channel shows is not as its settings say, whatever outages it hears of. */
export function unkeptIn(channel: Channel, settings: ChannelSettings = defaultSettings): number {
  const messages = channel.messages.filter((message) => !isPanel(message));
  return messages.filter(
    (message) => isUnwanted(message, settings) || isMentionMissing(message, channel, settings),
  ).length;
}

function isUnwanted(
  message: Message,
  { mentionFor, quietHours, end, thread, publish }: ChannelSettings,
): boolean {
  const { pings, replyTo, raw, createdAt, flags } = message;
  const mentions = pings.roles.length > 0;
  const isQuiet = [createdAt - onTheWayMs, createdAt].every((at) => quietUntil(quietHours, at) !== null);
  if (mentions && (mentionFor === 'nothing' || isQuiet)) return true;
  if (replyTo !== null && !mentions && end === 'edit') return true;
  return (raw.thread !== undefined && !thread) || ((flags & isPublished) !== 0 && !publish);
}

/** Whether an alert told of an outage while that ran, and nobody was ever mentioned for it who should have been at once. */
function isMentionMissing(alert: Message, { messages }: Channel, settings: ChannelSettings): boolean {
  const { mentionFor, quietHours } = settings;
  if (mentionFor !== 'all' || quietHours !== null || !isDownAtFirst(alert)) return false;
  const about = [alert, ...messages.filter(({ replyTo }) => replyTo === alert.id)];
  return about.every(({ pings, content }) => pings.roles.length === 0 && !content.includes('<@&'));
}
