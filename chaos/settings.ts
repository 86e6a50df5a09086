import type { Channel, Message } from '../packages/discord-stand-in/index.ts';
import type { Dice } from '../replay/dice.ts';
import type { ChannelSettings } from '../src/alerts/settings.ts';

/**
 * What holds nothing back for longer than an outage of a few seconds lasts. That leaves out publishing, too: what is published may be
 * edited three times in an hour, and each lost answer costs one.
 */
export type ChaosSettings = Omit<ChannelSettings, 'tellOf' | 'shortestMinutes' | 'publish'>;

const hoursMinutes = 6 * 60;
const dayMinutes = 24 * 60;

export function settingsBy(dice: Dice, now: Date): ChaosSettings {
  const minuteOfDay = now.getUTCHours() * 60 + now.getUTCMinutes();
  const quietHours = {
    from: (minuteOfDay + dayMinutes - hoursMinutes) % dayMinutes,
    until: (minuteOfDay + hoursMinutes) % dayMinutes,
    zone: 'UTC',
  };
  return {
    mentionFor: dice.pick(['all', 'down', 'nothing']),
    quietHours: dice.chance(0.25) ? quietHours : null,
    end: dice.pick(['reply', 'edit']),
    thread: dice.chance(0.5),
    language: 'en',
  };
}

/** How many messages show what the settings of their channel forbid. */
export function unwantedIn({ messages }: Channel, settings: ChaosSettings): number {
  return messages.filter((message) => isUnwanted(message, settings)).length;
}

function isUnwanted(message: Message, { mentionFor, quietHours, end, thread }: ChaosSettings): boolean {
  const { pings, replyTo, raw } = message;
  const mentions = pings.roles.length > 0;
  if (mentions && (mentionFor === 'nothing' || quietHours !== null)) return true;
  if (replyTo !== null && !mentions && end === 'edit') return true;
  return raw.thread !== undefined && !thread;
}
