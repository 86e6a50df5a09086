import type { Place } from '../sending/messenger.ts';
import type { Lack } from '../sending/outcome.ts';
import { type ChannelSettings, chosenOf, withDefaults } from './settings.ts';

/** A channel that wants to hear of outages. */
export type Subscription = {
  channelId: string;
  guildId: string;
  /** The role to mention when an outage starts, or none. */
  roleId: string | null;
  /** Those that are not as by default; absent if all are. */
  settings?: Partial<ChannelSettings>;
  createdAt: number;
  /** Set when Discord refused for lack of permissions; a successful test or subscribe clears it. */
  paused: ({ at: number } & Lack) | null;
  /** Since when Discord takes no message there for another reason, and what it says. The next one that it takes clears it. */
  problem?: Problem;
  lastDelivery: { at: number; what: 'start' | 'update' | 'end' | 'test' } | null;
};

export type Problem = { at: number; said?: string };

/** What somebody wants of a channel's alerts. What is left out stays as it is, or is as by default. */
export type Wish = { roleId?: string | null; settings?: Partial<ChannelSettings> };

export function newSubscription({ guildId, channelId }: Place, createdAt: number): Subscription {
  return { guildId, channelId, roleId: null, createdAt, paused: null, lastDelivery: null };
}

/** The subscription with what somebody wants of it. */
export function changed(subscription: Subscription, { roleId, settings }: Wish): Subscription {
  const { settings: before, ...others } = subscription;
  const chosen = chosenOf({ ...withDefaults(before), ...settings });
  return {
    ...others,
    roleId: roleId === undefined ? subscription.roleId : roleId,
    ...(Object.keys(chosen).length > 0 && { settings: chosen }),
  };
}

/** The subscription once something arrived in its channel. */
export function withoutTrouble({ problem: _, ...subscription }: Subscription): Subscription {
  return { ...subscription, paused: null };
}

/** Whether the bot could not even see the channel when it last tried. */
export function isHidden({ paused }: Subscription): boolean {
  return paused?.missing.includes('View Channel') === true;
}

/** Whether it is doubtful that messages arrive there. */
export function isTroubled({ paused, problem }: Subscription): boolean {
  return paused !== null || problem !== undefined;
}
