import type { Subscription } from '../alerts/subscription.ts';
import type { WebhookOutcome } from '../sending/follow-requests.ts';

/**
 * How a channel follows the news channel. `asked`: it was asked for, with an outcome that we never learnt. `hidden`: it did when the
 * bot could last see that. `off`: it does not, and is not asked to again by itself. `left`: it is to follow no more, but Discord did not
 * let the bot take that away, or see whether it does. Then it is sent to as well, for nobody could tell when its webhook was removed by
 * hand.
 */
export type Follow = {
  channelId: string;
  guildId: string;
  /** The news channel that it follows. */
  newsId: string;
  state: 'asked' | 'on' | 'hidden' | 'off' | 'left';
  /** The webhook in the channel; null before it is known, and if there is none. */
  webhookId: string | null;
  /** When it was last looked at. */
  at: number;
  /** Since when it has been `hidden` or `left`. */
  since?: number;
  /** Why it does not. */
  why?: 'permission' | 'full' | 'removed' | 'refused';
};

export type TendingStep = 'ask' | 'find' | 'look' | 'remove' | 'forget';

/** A channel that lost its follow goes untold for no longer. */
const lookEveryMs = 24 * 60 * 60_000;
/** What was out of sight for so long is given up. */
const outOfSightForMs = 30 * 24 * 60 * 60_000;

/** Whether what follows gets all that a channel wants: copies mention nobody, and are the same for all. */
export function mayFollow(subscription: Subscription | undefined): boolean {
  return subscription !== undefined && subscription.roleId === null && subscription.settings === undefined;
}

/** Whether a channel is told by what is published in this news channel, or may be. */
export function isFollowing(follow: Follow | undefined, newsId: string): boolean {
  return follow !== undefined && isOn(follow) && follow.newsId === newsId;
}

/** What is to be done about a channel; null if nothing is. `newsId`: what it should follow, if anything. */
export function nextStep(follow: Follow | undefined, newsId: string | null, now: number): TendingStep | null {
  if (follow === undefined) return newsId === null ? null : 'ask';
  const { state, webhookId, at } = follow;
  if (state === 'asked') return 'find';
  const agoMs = now - at;
  const isDue = agoMs >= lookEveryMs || agoMs < 0;
  if (state === 'left' && webhookId === null) {
    if (isLongOutOfSight(follow, now)) return 'forget';
    return isDue ? 'find' : null;
  }
  if (follow.newsId !== newsId) {
    if (webhookId === null || (state === 'left' && isLongOutOfSight(follow, now))) return 'forget';
    return state !== 'left' || isDue ? 'remove' : null;
  }
  return state !== 'off' && isDue ? 'look' : null;
}

/** Whether what is asked about it will probably be refused. */
export function isOutOfSight({ state }: Follow): boolean {
  return state === 'hidden' || state === 'left';
}

export function isLongOutOfSight({ since }: Follow, now: number): boolean {
  return since !== undefined && now - since >= outOfSightForMs;
}

/** The same, to be looked at, or taken away, as soon as that may be: somebody may have given the permission. */
export function dueAgain(follow: Follow): Follow {
  return { ...follow, at: 0 };
}

/** The follow right before a channel is asked to. */
export function asking(place: { guildId: string; channelId: string }, newsId: string, at: number): Follow {
  const { guildId, channelId } = place;
  return { guildId, channelId, newsId, state: 'asked', webhookId: null, at };
}

/** What is known of a follow after a step; null if there is none and nothing speaks against another try. */
export function afterStep(
  follow: Follow,
  step: TendingStep,
  outcome: WebhookOutcome,
  at: number,
): Follow | null {
  if (step === 'forget') return null;
  const isLeft = follow.state === 'left';
  switch (outcome.kind) {
    case 'done':
      return step === 'remove' ? null : on(follow, outcome.webhookId, at);
    case 'gone':
      // Where it was left, admins were told how to take it away.
      if (step === 'find' || step === 'remove' || isLeft) return null;
      return off(follow, step === 'look' ? 'removed' : 'refused', at);
    case 'forbidden':
      if (step === 'remove' || step === 'find' || isLeft) return outOfSight(follow, 'left', at);
      return step === 'look' ? outOfSight(follow, 'hidden', at) : off(follow, 'permission', at);
    case 'full':
      return off(follow, 'full', at);
    case 'refused':
      return step === 'remove' || step === 'find' || isLeft
        ? outOfSight(follow, 'left', at)
        : off(follow, 'refused', at);
    case 'failed':
      return step === 'ask' && outcome.isUnsent ? null : follow;
    case 'unauthorized':
      return follow;
  }
}

function isOn({ state }: Follow): boolean {
  return state !== 'off' && state !== 'left';
}

function on({ since: _, ...follow }: Follow, webhookId: string, at: number): Follow {
  return { ...follow, state: 'on', webhookId, at };
}

function outOfSight(follow: Follow, state: 'hidden' | 'left', at: number): Follow {
  const since = follow.state === state ? follow.since : undefined;
  return { ...follow, state, since: since ?? at, at };
}

function off({ since: _, ...follow }: Follow, why: NonNullable<Follow['why']>, at: number): Follow {
  return { ...follow, state: 'off', webhookId: null, why, at };
}
