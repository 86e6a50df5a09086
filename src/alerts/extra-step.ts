import type { Outcome } from '../sending/outcome.ts';
import { tokenRefused } from '../sending/refused.ts';
import { withoutThread } from './around-step.ts';
import { afterFailedTry, type Extra } from './extras.ts';
import { deliveryChange, type LedgerChange, subscriptionEntry } from './ledger.ts';
import { type Delivery, deliveryKey, leftOf } from './outbox.ts';
import type { OwedExtra } from './owed.ts';
import { placeOf, spokenTo } from './send.ts';
import type { StepNeeds } from './step.ts';
import { type ExtraProblem, withExtraProblem } from './subscription.ts';
import { wantsOf } from './wants.ts';

/** Does something with an alert besides. Whatever becomes of that, the alert itself is told as without it. */
export async function takeExtra(needs: StepNeeds, owed: OwedExtra): Promise<void> {
  const { ledger, metrics } = needs;
  const outcome = await asked(needs, owed);
  metrics.countDelivery(owed.step, outcome.kind);
  if (outcome.kind === 'unauthorized') throw tokenRefused();
  const delivery = ledger.deliveries.get(deliveryKey(owed.delivery));
  if (delivery === undefined) return;
  ledger.note(changesAfter(needs, { ...owed, delivery }, outcome));
}

function asked(
  { messenger, words, ledger }: StepNeeds,
  { delivery, step, incident }: OwedExtra,
): Promise<Outcome> {
  const place = placeOf(delivery);
  const messageId = delivery.messageId ?? '';
  switch (step) {
    case 'publish':
      return messenger.publish(place, messageId);
    case 'thread':
      return messenger.openThread(place, messageId, words.threadName(incident, spokenTo(ledger, delivery)));
    case 'archive':
      return messenger.archiveThread(place, messageId);
  }
}

function changesAfter(needs: StepNeeds, owed: OwedExtra, outcome: Outcome): LedgerChange[] {
  const { ledger, clock } = needs;
  const { delivery, step, incident } = owed;
  const now = clock();
  const subscription = ledger.subscriptions.get(delivery.channelId);
  const latest = ledger.incidents.get(incident.id) ?? incident;
  const become = (after: Delivery) =>
    deliveryChange(delivery, leftOf(after, latest, wantsOf(subscription, now)));
  // Discord archives by itself what nobody writes in.
  if (step === 'archive') return [become(withoutThread(delivery))];

  const extra = afterTry(delivery[step], outcome, now);
  const problem = problemOf(outcome, extra, now);
  logProblem(needs, owed, problem);
  return [
    become({ ...delivery, [step]: extra }),
    ...(subscription === undefined || outcome.kind === 'limited'
      ? []
      : [subscriptionEntry(withExtraProblem(subscription, step, problem))]),
  ];
}

function afterTry(extra: Extra | undefined, outcome: Outcome, now: number): Extra {
  const attempts = extra?.attempts ?? 0;
  switch (outcome.kind) {
    case 'sent':
      return { state: 'done', attempts: 0, retryAt: 0 };
    case 'limited':
      return { state: 'owed', attempts, retryAt: now };
    case 'failed':
      if (outcome.refusal?.isLasting) return { state: 'refused', attempts, retryAt: 0 };
      return afterFailedTry(extra, now, outcome.retryAfterMs);
    default:
      return { state: 'refused', attempts, retryAt: 0 };
  }
}

/** What admins are shown; null if there is nothing to show. */
function problemOf(outcome: Outcome, { state, retryAt }: Extra, at: number): ExtraProblem | null {
  switch (outcome.kind) {
    case 'forbidden': {
      const { missing, said } = outcome;
      return { at, ...(missing.length > 0 ? { missing } : said !== undefined && { said }) };
    }
    case 'failed': {
      const said = outcome.refusal?.said;
      return { at, ...(said !== undefined && { said }), ...(state === 'owed' && { until: retryAt }) };
    }
    case 'refused':
      return { at, said: outcome.detail };
    default:
      return null;
  }
}

function logProblem({ log }: StepNeeds, owed: OwedExtra, problem: ExtraProblem | null): void {
  if (problem === null) return;
  const { step, incident, delivery } = owed;
  log.info(
    { incident: incident.id, channel: delivery.channelId, step, ...problem },
    'the alert was posted, but something besides could not be done with it',
  );
}
