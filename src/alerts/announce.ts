import type { Incident } from '../health/incident.ts';
import type { Delivering } from './delivering.ts';
import { deliveryChange, deliveryEntry, incidentEntry, type Ledger } from './ledger.ts';
import { type Delivery, deliveryKey, goesOn, leftOf, owedStart } from './outbox.ts';
import { wantsOf } from './wants.ts';

/** How many deliveries one commit writes down: the first channels are told while the last of a million are still being written. */
const mostAtOnce = 5_000;

/** Whether a channel is told of an outage in another way than by messages of its own. */
export type LeftOut = (channelId: string, incident: Incident) => boolean;

/**
 * Writes down what every subscribed channel is owed because of an incident, and has it delivered. Called again with
 * the same incident it owes nothing twice, so it is called with the latest one at every start.
 */
export async function announce(
  ledger: Ledger,
  delivering: Delivering,
  incident: Incident,
  now: number,
  isLeftOut: LeftOut = () => false,
): Promise<void> {
  if (ledger.deliveries.ofIncident(incident.id).size > 0) {
    ledger.note([incidentEntry(incident)]);
    await ledger.put(paidOff(ledger, now));
    delivering.wake(ledger.deliveries.ofIncident(incident.id).keys());
  }
  if (incident.phase !== 'down') return;
  const subscriptions = ledger.subscriptions.values();
  for (let owed = newlyOwed(); owed.length > 0; owed = newlyOwed()) {
    await ledger.put([incidentEntry(latest()), ...owed.map(deliveryEntry)]);
    delivering.wake(owed.map(({ channelId }) => channelId));
  }

  /** What came of it while others were written down. */
  function latest(): Incident {
    return ledger.incidents.get(incident.id) ?? incident;
  }

  /** Where the bot was refused before, it tries once more: whoever gave the permission back expects to hear of the next outage. */
  function newlyOwed(): Delivery[] {
    if (latest().phase !== 'down') return [];
    return subscriptions
      .filter(({ channelId }) => !isLeftOut(channelId, incident))
      .map((subscription) => owedStart(incident, subscription))
      .filter((delivery) => !ledger.deliveries.has(deliveryKey(delivery)))
      .take(mostAtOnce)
      .toArray();
  }
}

/** Whoever is owed nothing more of an outage that is closed, because a message was deleted or the end was told before. */
function paidOff({ incidents, deliveries, subscriptions }: Ledger, now: number) {
  const closed = [...incidents.values()].filter((incident) => !goesOn(incident));
  return closed.flatMap((incident) =>
    [...deliveries.ofIncident(incident.id).values()]
      .filter((delivery) => {
        const wants = wantsOf(subscriptions.get(delivery.channelId), now);
        return leftOf(delivery, incident, wants) === null;
      })
      .map((delivery) => deliveryChange(delivery, null)),
  );
}
