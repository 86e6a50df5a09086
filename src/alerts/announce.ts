import type { Incident } from '../health/incident.ts';
import type { Delivering } from './delivering.ts';
import { deliveryEntry, incidentEntry, type Ledger } from './ledger.ts';
import { deliveryKey, owedStart } from './outbox.ts';

/**
 * Writes down what every subscribed channel is owed because of an incident, then has it delivered. Called again with
 * the same incident it owes nothing twice, so it is called with the latest one at every start.
 */
export async function announce(ledger: Ledger, delivering: Delivering, incident: Incident): Promise<void> {
  const owed = incident.resolved === null ? newlyOwed(ledger, incident) : [];
  if (owed.length === 0 && ledger.deliveries.ofIncident(incident.id).size === 0) return;
  await ledger.put([incidentEntry(incident), ...owed.map(deliveryEntry)]);
  delivering.wake([...ledger.deliveries.ofIncident(incident.id).values()].map(({ channelId }) => channelId));
}

/** Where the bot was refused before, it tries once more: whoever gave the permission back expects to hear of the next outage. */
function newlyOwed({ subscriptions, deliveries }: Ledger, incident: Incident) {
  return [...subscriptions.values()]
    .map((subscription) => owedStart(incident, subscription))
    .filter((delivery) => !deliveries.has(deliveryKey(delivery)));
}
