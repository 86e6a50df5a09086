import type { Incident } from '../health/incident.ts';
import { deliveryChange, type Ledger, type LedgerChange, subscriptionEntry } from './ledger.ts';
import { type Delivery, leftOf, type MessageStep } from './outbox.ts';
import type { Subscription } from './subscription.ts';
import { isWorthTelling, type Wants, wantsOf } from './wants.ts';

type Known = Pick<Ledger, 'deliveries' | 'incidents' | 'subscriptions'>;

/**
 * What to record when a channel gets another subscription, or its first. How an outage ends that has worked again by then is told as it
 * was wanted until then, for a message about it would come late. If it breaks again, all of it is told as it is wanted from now on.
 */
export function takenUp(ledger: Known, subscription: Subscription, now: number): LedgerChange[] {
  const { channelId } = subscription;
  const before = ledger.subscriptions.get(channelId);
  const wants = wantsOf(subscription, now);
  const missed = [...ledger.deliveries.toChannel(channelId).values()].flatMap((delivery) => {
    const incident = ledger.incidents.get(delivery.incidentId);
    if (incident === undefined || incident.phase === 'down') return [];
    const wanted = before && endsWanted(delivery, incident, wantsOf(before, now));
    if (wanted && endsWanted(delivery, incident, wants).every((end) => wanted.includes(end))) return [];
    const after = { ...delivery, missedEnd: incident.revision };
    return [deliveryChange(delivery, leftOf(after, incident, wants))];
  });
  return [subscriptionEntry(subscription), ...missed];
}

/** Which messages about the end are wanted: a reply below an alert that is or may be there, a summary in place of one that is not. */
function endsWanted({ told, triedAt }: Delivery, incident: Incident, wants: Wants): MessageStep[] {
  const isShown = told !== 'nothing';
  const [isReplied, isSummarised] = [
    isShown || triedAt !== null,
    !isShown && isWorthTelling(wants, incident),
  ];
  return [
    ...(isReplied && wants.settings.end === 'reply' ? (['reply'] as const) : []),
    ...(isSummarised ? (['summary'] as const) : []),
  ];
}
