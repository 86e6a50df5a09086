import type { Locale } from '../language/locales.ts';
import type { Place } from '../sending/messenger.ts';
import type { Lack } from '../sending/outcome.ts';
import type { Subscription, Wish } from './subscription.ts';

/** What an admin is told about a subscription. `isGone`: its channel was deleted, and so was all that was stored about it. */
export type SubscriptionLine = Pick<
  Subscription,
  | 'channelId'
  | 'roleId'
  | 'roleProblem'
  | 'settings'
  | 'paused'
  | 'problem'
  | 'extraProblems'
  | 'lastDelivery'
> & { isGone?: boolean; way?: Way };

/**
 * In which way a channel is told of outages, where that is not by messages of its own alone. `follows`: by what is published in the news
 * channel. `followed`: the same, as far as that could last be seen. `may not follow`: it could, if the bot had the permission. `news`:
 * it is the news channel.
 */
export type Way = 'follows' | 'followed' | 'may not follow' | 'news';

/**
 * A channel that gets what is published though it is to get that no more. `outage`: until the outage that runs is over. `refused`:
 * Discord does not let the bot change that.
 */
export type StillFollowing = { channelId: string; why: 'outage' | 'refused' };

/** How a post that an admin asked for went. `busy`: too much is asked for at once, nothing was tried. */
export type PostResult =
  | { kind: 'posted' }
  | ({ kind: 'forbidden' } & Lack)
  | { kind: 'channel-gone' }
  | { kind: 'busy' }
  /** `said`: what Discord said, if it refused the message. */
  | { kind: 'failed'; said?: string };

/** `changed`, `already`: of a channel that was subscribed, where nothing was posted. `roleId`: the role that is now mentioned there. */
export type SubscribeResult =
  | { kind: 'subscribed' | 'changed' | 'already'; roleId: string | null }
  | Exclude<PostResult, { kind: 'posted' }>
  /** It is the news channel, where every outage is published anyway. */
  | { kind: 'news' }
  | { kind: 'too-many'; limit: number };

/** Whether somebody will be told when the outage is over. `full`: too many people are waiting for that already. */
export type FollowResult = 'following' | 'already' | 'over' | 'full' | 'busy' | 'failed';

/** Whether somebody will still be told when an outage is over. `failed`: Discord did not say where their messages go. */
export type UnfollowResult = 'forgotten' | 'unknown' | 'busy' | 'failed';

/** What the commands ask of the alerts. */
export type Alerts = {
  /** Subscribes a channel, or changes what it wants. */
  subscribe(place: Place, wish: Wish): Promise<SubscribeResult>;
  /** False if the channel was not subscribed. */
  unsubscribe(place: Place): Promise<boolean>;
  list(guildId: string): Promise<SubscriptionLine[]>;
  /** What is known of one channel, without a look whether it still exists; null if it is not subscribed. */
  find(place: Place): Promise<SubscriptionLine | null>;
  /** One direct message when the running outage is over. Nothing else is ever sent, and whoever asked is then forgotten. */
  follow(userId: string, language: Locale): Promise<FollowResult>;
  /** Forgets somebody who asked to be told, before they were. */
  unfollow(userId: string): Promise<UnfollowResult>;
  /** Posts a test message into a subscribed channel; null if it is not subscribed. */
  test(place: Place): Promise<PostResult | null>;
  /** The number of a server's channels of which something is stored. */
  stored(guildId: string): Promise<number>;
  /** Deletes everything stored about a server; returns the number of channels that were stored. */
  forget(guildId: string): Promise<number>;
  stillFollowing(guildId: string): Promise<StillFollowing[]>;
};
