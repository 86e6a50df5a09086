import type { Incident } from '../health/incident.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Messenger } from '../sending/messenger.ts';
import type { Lack, Outcome, Refusal } from '../sending/outcome.ts';
import { tokenRefused } from '../sending/refused.ts';
import type { Finding } from '../sending/sent-messages.ts';
import type { Clock } from '../time.ts';
import { afterAbsence, afterDeletion, afterFailure, afterStep, afterTooManyEdits } from './around-step.ts';
import {
  deliveryChange,
  type Ledger,
  type LedgerChange,
  subscriptionEntry,
  withoutChannel,
} from './ledger.ts';
import {
  type Delivery,
  deliveryKey,
  editedBy,
  isDoubtful,
  isEndMissed,
  isOldNews,
  isPost,
  leftOf,
  type MessageStep,
  withTriedAt,
} from './outbox.ts';
import type { OwedMessage } from './owed.ts';
import { lookFor, send } from './send.ts';
import { type Subscription, withoutTrouble, withRoleProblem } from './subscription.ts';
import { wantsOf } from './wants.ts';
import type { AlertWords } from './words.ts';

export type StepNeeds = {
  ledger: Ledger;
  messenger: Messenger;
  words: AlertWords;
  clock: Clock;
  random: () => number;
  log: Log;
  metrics: Metrics;
};

const failuresToShow = 5;

/**
 * Carries out what a channel is owed next and notes what became of it. `triedBefore`: since when an earlier try may have
 * left the message in the channel; null if this is the first.
 */
export async function takeStep(
  needs: StepNeeds,
  owed: OwedMessage,
  triedBefore: number | null,
): Promise<void> {
  const { ledger, clock } = needs;
  const { step, delivery } = owed;
  const { channelId, audience } = delivery;
  const key = deliveryKey(delivery);
  // In a channel that unsubscribed during an outage the alert still follows it, but nothing new is posted.
  const isUnwanted = audience === 'channel' && isPost(step) && !ledger.subscriptions.has(channelId);
  if (isUnwanted && triedBefore === null) {
    const left = delivery.told === 'nothing' ? null : afterDeletion(delivery, step);
    const wants = wantsOf(undefined, clock());
    return ledger.note([deliveryChange(delivery, left && leftOf(left, owed.incident, wants))]);
  }

  const isOnlyToBeFound = isUnwanted || (isPost(step) && isEndMissed(delivery, owed.incident));
  const isInDoubt = isOnlyToBeFound || isDoubtful(step, triedBefore, clock());
  const outcome = await (isInDoubt ? lookFor : send)(needs, owed);
  needs.metrics.countDelivery(step, outcome.kind);
  const latest = ledger.deliveries.get(key);
  if (latest === undefined) return;
  ledger.note(changesAfter(needs, { ...owed, delivery: latest }, outcome, triedBefore));
}

function changesAfter(
  needs: StepNeeds,
  owed: OwedMessage,
  outcome: Finding,
  triedBefore: number | null,
): LedgerChange[] {
  const { ledger, clock, random } = needs;
  const { delivery, step, incident } = owed;
  const subscription = ledger.subscriptions.get(delivery.channelId);
  const log = needs.log.child({ incident: incident.id, channel: delivery.channelId, step });
  // The outage may have been closed meanwhile.
  const now = ledger.incidents.get(incident.id) ?? incident;
  const wants = wantsOf(subscription, clock());
  const become = (after: Delivery | null) => deliveryChange(delivery, after && leftOf(after, now, wants));
  const untried = withTriedAt(delivery, step, triedBefore);
  switch (outcome.kind) {
    case 'sent':
      log.info(outcome.isOther ? 'delivered before' : 'delivered');
      return [
        become(mentionable(afterStep(delivery, step, incident, outcome), outcome)),
        ...told(subscription, step, incident, outcome, clock()),
      ];
    case 'message-gone':
      log.info('the message was deleted by somebody');
      return [become(afterDeletion(delivery, step))];
    case 'channel-gone':
      log.info('the channel is gone, its subscription is dropped');
      return withoutChannel(ledger, delivery.channelId);
    case 'forbidden': {
      const { kind: _, ...lack } = outcome;
      log.info(lack, 'paused until something new is to be told or a test succeeds');
      return afterRefusal(owed, untried, subscription, { at: clock(), ...lack });
    }
    case 'unauthorized':
      throw tokenRefused();
    case 'refused':
      // The same body would be refused again: this step is skipped, and the end is still told.
      log.error({ detail: outcome.detail }, 'Discord refused the message');
      return [become(skipped(owed))];
    case 'failed': {
      log.warn({ detail: outcome.detail, attempts: delivery.attempts + 1 }, 'not delivered, will try again');
      if (step === 'update' && outcome.retryAfterMs !== undefined) {
        return [become(afterTooManyEdits(delivery, clock() + outcome.retryAfterMs))];
      }
      const left = afterFailure(outcome.isUnsent ? untried : delivery, clock(), random());
      const isPointless = outcome.refusal !== undefined && isOldNews(left, incident, clock());
      return [become(isPointless ? null : left), ...troubled(subscription, left, outcome.refusal, clock())];
    }
    case 'limited':
      return [become(untried)];
    case 'absent':
      return [become(afterAbsence(delivery, step))];
    case 'unreadable':
      log.warn('it can not be found out whether this was delivered: it is not sent again');
      // A missing message is better than a second one.
      return [become(afterDeletion(delivery, step))];
  }
}

/** An alert goes on without the mention of a role that was deleted. */
function mentionable(
  delivery: Delivery | null,
  { mentioned }: Extract<Outcome, { kind: 'sent' }>,
): Delivery | null {
  return delivery !== null && mentioned === 'no-such-role' ? { ...delivery, roleId: null } : delivery;
}

function told(
  subscription: Subscription | undefined,
  step: MessageStep,
  { phase }: Incident,
  { mentioned }: Extract<Outcome, { kind: 'sent' }>,
  at: number,
): LedgerChange[] {
  if (subscription === undefined) return [];
  const what = step === 'start' ? 'start' : phase === 'down' ? 'update' : 'end';
  const told = { ...withoutTrouble(subscription), lastDelivery: { at, what } as const };
  return [subscriptionEntry(mentioned === undefined ? told : withRoleProblem(told, mentioned))];
}

/** What admins are shown: trouble that lasts, or has lasted for half a minute. */
function troubled(
  subscription: Subscription | undefined,
  { attempts }: Delivery,
  refusal: Refusal | undefined,
  now: number,
): LedgerChange[] {
  const isShown = refusal?.isLasting === true || attempts >= failuresToShow;
  if (subscription === undefined || !isShown) return [];
  const { at = now, said } = subscription.problem ?? {};
  if (subscription.problem !== undefined && said === refusal?.said) return [];
  const problem = { at, ...(refusal && { said: refusal.said }) };
  return [subscriptionEntry({ ...subscription, problem })];
}

/** A channel where the bot may not post is no longer owed an outage that is over and of which it shows nothing. */
function afterRefusal(
  { incident }: OwedMessage,
  untried: Delivery,
  subscription: Subscription | undefined,
  { at, ...lack }: { at: number } & Lack,
): LedgerChange[] {
  const isMissed = untried.told === 'nothing' && incident.phase !== 'down';
  const delivery = deliveryChange(untried, isMissed || subscription === undefined ? null : untried);
  if (subscription === undefined) return [delivery];
  // Even if the clock was set back, this refusal is later than the news that it is about.
  const paused = { at: Math.max(at, incident.phaseAt), ...lack };
  return [delivery, subscriptionEntry({ ...subscription, paused })];
}

function skipped({ delivery, step, incident }: OwedMessage): Delivery | null {
  const messageId = editedBy(delivery, step);
  if (messageId === null) return afterDeletion(delivery, step);
  return afterStep(delivery, step, incident, { messageId, isOther: false });
}
