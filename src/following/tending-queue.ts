import type { Subscription } from '../alerts/subscription.ts';
import type { Clock } from '../time.ts';
import { type Follow, isOutOfSight, mayFollow, nextStep, type TendingStep } from './follow.ts';
import type { FollowingLedger } from './following-ledger.ts';

export type TendingQueueNeeds = {
  ledger: Pick<FollowingLedger, 'follows' | 'noteFollow'>;
  subscriptions: ReadonlyMap<string, Subscription>;
  /** The news channel that is to be followed, if one is. */
  newsId: () => string | null;
  /** Whether anybody can begin to follow it. */
  mayBegin: () => boolean;
  /** Whether a request that will probably be refused may be made. */
  hasRoomForRefusal: () => boolean;
  clock: Clock;
};

export type Due = { channelId: string; step: TendingStep };

/** Of which channels something is due, and in which order. */
export type TendingQueue = {
  /** A channel is looked at before those that only have their daily turn. */
  consider(channelId: string): void;
  considerAll(): void;
  /** What a channel should follow; null: nothing. */
  wantedNews(channelId: string): string | null;
  stepOf(channelId: string): TendingStep | null;
  /** Who was asked to follow, with an outcome that we never learnt. */
  doubtful(): string | undefined;
  /** Who is next, and what for; null if nothing is due. */
  next(): Due | null;
  /** It is being looked at. */
  begin(channelId: string): void;
  /** Remembers how a channel follows; null: not at all. */
  note(channelId: string, follow: Follow | null): void;
};

export function tendingQueue(needs: TendingQueueNeeds): TendingQueue {
  const { ledger, subscriptions, clock } = needs;
  const considered = new Set<string>();
  const asked = new Set<string>();
  /** What follows, the one first that was looked at first; and apart from that, what will probably be refused. */
  const [inSight, outOfSight] = [new Set<string>(), new Set<string>()];
  for (const follow of [...ledger.follows.values()].sort((a, b) => a.at - b.at)) queue(follow);

  function queue(follow: Follow): void {
    const { channelId, state, webhookId } = follow;
    if (state === 'asked') asked.add(channelId);
    if (isOutOfSight(follow)) outOfSight.add(channelId);
    else if (webhookId !== null) inSight.add(channelId);
  }

  function wantedNews(channelId: string): string | null {
    return mayFollow(subscriptions.get(channelId)) ? needs.newsId() : null;
  }

  function stepOf(channelId: string): TendingStep | null {
    const step = nextStep(ledger.follows.get(channelId), wantedNews(channelId), clock());
    return step === 'ask' && !needs.mayBegin() ? null : step;
  }

  function dueOf(channelId = ''): Due | null {
    const step = stepOf(channelId);
    if (step === null) return null;
    const follow = ledger.follows.get(channelId);
    const mayTry = follow === undefined || !isOutOfSight(follow) || needs.hasRoomForRefusal();
    return mayTry ? { channelId, step } : null;
  }

  return {
    consider: (channelId) => void considered.add(channelId),
    considerAll() {
      for (const channelId of [...subscriptions.keys(), ...ledger.follows.keys()]) considered.add(channelId);
    },
    wantedNews,
    stepOf,
    doubtful: () => [...asked][0],
    next() {
      for (const channelId of considered) {
        const due = dueOf(channelId);
        if (due !== null) return due;
        considered.delete(channelId);
      }
      const [[oldest], [hidden]] = [inSight, outOfSight];
      return dueOf(oldest) ?? dueOf(hidden);
    },
    begin: (channelId) => void considered.delete(channelId),
    note(channelId, follow) {
      ledger.noteFollow(channelId, follow);
      for (const queued of [inSight, outOfSight, asked]) queued.delete(channelId);
      if (follow === null) considered.add(channelId);
      else queue(follow);
    },
  };
}
