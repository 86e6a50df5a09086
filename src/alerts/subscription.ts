import type { Lack } from '../sending/outcome.ts';

/** A channel that wants to hear of outages. */
export type Subscription = {
  channelId: string;
  guildId: string;
  /** The role to mention when an outage starts, or none. */
  roleId: string | null;
  createdAt: number;
  /** Set when Discord refused for lack of permissions; a successful test or subscribe clears it. */
  paused: ({ at: number } & Lack) | null;
  /** Since when Discord takes no message there for another reason, and what it says. The next one that it takes clears it. */
  problem?: Problem;
  lastDelivery: { at: number; what: 'start' | 'update' | 'end' | 'test' } | null;
};

export type Problem = { at: number; said?: string };

/** The subscription once something arrived in its channel. */
export function withoutTrouble({ problem: _, ...subscription }: Subscription): Subscription {
  return { ...subscription, paused: null };
}

/** Whether the bot could not even see the channel when it last tried. */
export function isHidden({ paused }: Subscription): boolean {
  return paused?.missing.includes('View Channel') === true;
}
