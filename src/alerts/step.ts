import { endReplyView, outageView, personView, resolvedView, summaryView } from '../discord/alert-view.ts';
import type { Outcome } from '../discord/messenger.ts';
import { RefusedByDiscord } from '../discord/refused.ts';
import type { Incident } from '../health/incident.ts';
import type { DeliveringNeeds } from './delivering.ts';
import { deliveryEntry, subscriptionEntry } from './ledger.ts';
import {
  afterFailure,
  afterStep,
  type Delivery,
  deliveryKey,
  nonce,
  type Step,
  withoutAlert,
} from './outbox.ts';

/** Carries out one step of one delivery and writes down what became of it. */
export async function takeStep(
  needs: DeliveringNeeds,
  owed: Delivery,
  step: Step,
  incident: Incident,
): Promise<void> {
  const { ledger, clock, random, log } = needs;
  const { channelId } = owed;
  const key = deliveryKey(owed);
  const edits = step === 'update' || step === 'end-edit';
  // Whoever unsubscribed while an outage ran still sees the alert end, but gets nothing new posted.
  const postsAnew = owed.audience === 'channel' && !edits;
  if (postsAnew && !ledger.subscriptions.has(channelId)) return ledger.dropDelivery(key);

  // The role may have been changed since the start became owed.
  const roleId = ledger.subscriptions.get(channelId)?.roleId ?? null;
  const delivery = step === 'start' ? { ...owed, roleId } : owed;
  const outcome = await send(needs, delivery, step, incident);
  // Both may have changed while Discord took its time.
  const subscription = ledger.subscriptions.get(channelId);
  if (!ledger.deliveries.has(key)) return;

  const line = log.child({ incident: incident.id, channel: channelId, step });
  switch (outcome.kind) {
    case 'sent': {
      line.info('delivered');
      const what = step === 'start' || step === 'update' ? step : 'end';
      const told = subscription
        ? [subscriptionEntry({ ...subscription, lastDelivery: { at: clock(), what } })]
        : [];
      const next = afterStep(delivery, step, incident, outcome.messageId);
      if (next !== null) return ledger.put(deliveryEntry(next), ...told);
      await ledger.put(...told);
      return ledger.dropDelivery(key);
    }
    case 'message-gone':
      line.info('the alert was deleted by somebody');
      return ledger.put(deliveryEntry(withoutAlert(delivery)));
    case 'channel-gone':
      line.info('the channel is gone, its subscription is dropped');
      return ledger.dropChannel(channelId);
    case 'forbidden':
      line.info({ missing: outcome.missing }, 'paused until the permission is back');
      if (subscription === undefined) return ledger.dropDelivery(key);
      return ledger.put(
        subscriptionEntry({ ...subscription, paused: { at: clock(), missing: outcome.missing } }),
      );
    case 'unauthorized':
      throw new RefusedByDiscord(
        'Discord no longer accepts the token. Make a new one in the developer portal.',
      );
    case 'refused':
      // The same body would be refused again: this step is skipped, and the end is still told.
      line.error({ detail: outcome.detail }, 'Discord refused the message');
      return skip(needs, delivery, step, incident);
    case 'failed':
      line.warn({ detail: outcome.detail, attempts: delivery.attempts + 1 }, 'not delivered, will try again');
      return ledger.put(deliveryEntry(afterFailure(delivery, clock(), random())));
  }
}

function skip(
  { ledger }: DeliveringNeeds,
  delivery: Delivery,
  step: Step,
  incident: Incident,
): Promise<void> {
  if (step === 'start') return ledger.put(deliveryEntry(withoutAlert(delivery)));
  const next = delivery.messageId === null ? null : afterStep(delivery, step, incident, delivery.messageId);
  return next === null ? ledger.dropDelivery(deliveryKey(delivery)) : ledger.put(deliveryEntry(next));
}

function send(
  { messenger, outlook }: DeliveringNeeds,
  delivery: Delivery,
  step: Step,
  incident: Incident,
): Promise<Outcome> {
  const { roleId, messageId } = delivery;
  const place = { guildId: delivery.guildId, channelId: delivery.channelId };
  const once = nonce(delivery, step);
  if (step === 'start') {
    const view = outageView(incident, roleId, outlook(incident));
    return messenger.post(place, { view, nonce: once, mentionRoleId: roleId });
  }
  if (step === 'tell') return messenger.post(place, { view: personView(incident), nonce: once });
  if (step === 'summary' || messageId === null) {
    return messenger.post(place, { view: summaryView(incident), nonce: once });
  }
  if (step === 'end-reply') {
    return messenger.post(place, { view: endReplyView(incident), nonce: once, replyTo: messageId });
  }
  const view =
    step === 'update' ? outageView(incident, roleId, outlook(incident)) : resolvedView(incident, roleId);
  return messenger.edit(place, messageId, view);
}
