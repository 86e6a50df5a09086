import type { Subscription } from '../alerts/subscription.ts';
import type { FollowRequests, WebhookOutcome } from '../sending/follow-requests.ts';
import type { Place } from '../sending/messenger.ts';
import type { Pace } from '../sending/pace.ts';
import { tokenRefused } from '../sending/refused.ts';
import type { Clock } from '../time.ts';
import { afterStep, asking, type Follow, isLongOutOfSight, type TendingStep } from './follow.ts';
import type { FollowingLedger } from './following-ledger.ts';
import type { TendingQueue } from './tending-queue.ts';

export type TendingStepsNeeds = {
  ledger: FollowingLedger;
  queue: Pick<TendingQueue, 'note' | 'wantedNews'>;
  subscriptions: ReadonlyMap<string, Subscription>;
  requests: Pick<FollowRequests, 'follow' | 'find' | 'look' | 'remove'>;
  /** Whether the bot is known to lack the permission to manage webhooks there. */
  lacksPermission: (place: Place) => Promise<boolean>;
  /** Whether the bot is in that server no more. */
  isAway: (place: Place) => Promise<boolean>;
  /** Deletes all else that is stored about a channel. */
  forgetChannel: (channelId: string) => Promise<void>;
  pace: Pick<Pace, 'turnForPanel'>;
  /** Whether a channel may be asked to follow, now. */
  mayAsk: () => boolean;
  clock: Clock;
};

/** To learn which permissions the bot has somewhere, and whether the channel follows already. */
const requestsBeforeAsking = 5;

/** Does one step about a channel, and remembers what came of it; null if it was not done because it is not wanted any more. */
export function tendingSteps(
  needs: TendingStepsNeeds,
): (channelId: string, step: TendingStep) => Promise<WebhookOutcome | null> {
  const { ledger, queue, subscriptions, requests, clock } = needs;
  return take;

  async function ask(channelId: string): Promise<WebhookOutcome | null> {
    const subscription = subscriptions.get(channelId);
    const newsId = queue.wantedNews(channelId);
    if (subscription === undefined || newsId === null) return null;
    const intent = asking(subscription, newsId, clock());
    for (let request = 0; request < requestsBeforeAsking; request += 1) await needs.pace.turnForPanel();
    if (await needs.lacksPermission(subscription)) return note(intent, 'ask', { kind: 'forbidden' });
    queue.note(channelId, intent);
    await ledger.save();
    if (!needs.mayAsk() || queue.wantedNews(channelId) !== newsId) {
      queue.note(channelId, null);
      return null;
    }
    return note(intent, 'ask', await followOnce(newsId, channelId));
  }

  /** There may be a webhook of a time that nobody remembers. */
  async function followOnce(newsId: string, channelId: string): Promise<WebhookOutcome> {
    const found = await requests.find(newsId, channelId);
    if (found.kind === 'gone') return requests.follow(newsId, channelId);
    return found.kind === 'failed' ? { ...found, isUnsent: true } : found;
  }

  async function take(channelId: string, step: TendingStep): Promise<WebhookOutcome | null> {
    if (step === 'ask') return ask(channelId);
    const follow = ledger.follows.get(channelId);
    if (follow === undefined) return null;
    const webhookId = follow.webhookId ?? '';
    switch (step) {
      case 'find':
        return note(follow, step, await requests.find(follow.newsId, channelId));
      case 'look': {
        const outcome = await requests.look(webhookId, channelId);
        const isLost = outcome.kind === 'forbidden' && isLongOutOfSight(follow, clock());
        if (!isLost || !(await needs.isAway(follow))) return note(follow, step, outcome);
        await needs.forgetChannel(channelId);
        return note(follow, 'forget', outcome);
      }
      case 'remove':
        return note(follow, step, await requests.remove(webhookId));
      case 'forget':
        return note(follow, step, { kind: 'gone' });
    }
  }

  /** Takes in what came of a step, unless everything about the channel was forgotten meanwhile. */
  function note(follow: Follow, step: TendingStep, outcome: WebhookOutcome): WebhookOutcome {
    const { channelId } = follow;
    if (outcome.kind === 'unauthorized') throw tokenRefused();
    const isKnown = step === 'ask' || ledger.follows.has(channelId);
    const after = isKnown ? afterStep(follow, step, outcome, clock()) : null;
    queue.note(channelId, after);
    return outcome;
  }
}
