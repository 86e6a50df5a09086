import type { Place } from '../sending/messenger.ts';

/** What an admin is told about a subscription. */
export type SubscriptionLine = {
  channelId: string;
  roleId: string | null;
  paused: { at: number; missing: string[] } | null;
  lastDelivery: { at: number; what: 'start' | 'update' | 'end' | 'test' } | null;
};

/** How a post that an admin asked for went. `missing` names permissions as Discord's settings name them. */
export type PostResult =
  | { kind: 'posted' }
  | { kind: 'forbidden'; missing: string[] }
  | { kind: 'channel-gone' }
  | { kind: 'failed' };

export type SubscribeResult = PostResult | { kind: 'too-many'; limit: number };

/** Whether somebody will be told when the outage is over. `full`: too many people are waiting for that already. */
export type FollowResult = 'following' | 'already' | 'over' | 'full' | 'failed';

/** Whether somebody will still be told when an outage is over. `failed`: Discord did not say where their messages go. */
export type UnfollowResult = 'forgotten' | 'unknown' | 'failed';

/** What the commands ask of the alerts. */
export type Alerts = {
  subscribe(place: Place, roleId: string | null): Promise<SubscribeResult>;
  /** False if the channel was not subscribed. */
  unsubscribe(place: Place): Promise<boolean>;
  list(guildId: string): Promise<SubscriptionLine[]>;
  /** One direct message when the running outage is over. Nothing else is ever sent, and whoever asked is then forgotten. */
  follow(userId: string): Promise<FollowResult>;
  /** Forgets somebody who asked to be told, before they were. */
  unfollow(userId: string): Promise<UnfollowResult>;
  /** Posts a test message into a subscribed channel; null if it is not subscribed. */
  test(place: Place): Promise<PostResult | null>;
  /** Deletes everything stored about a server; returns the number of channels that were stored. */
  forget(guildId: string): Promise<number>;
};
