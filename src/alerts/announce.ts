import type { Incident } from '../health/incident.ts';
import type { Delivering } from './delivering.ts';
import { deliveryEntry, incidentEntry, type Ledger } from './ledger.ts';
import { deliveryKey, owedStart } from './outbox.ts';

/**
 * Writes down what every subscribed channel is owed because of an incident, then has it delivered. Telling it the same
 * incident again owes nothing twice, so it is called with the latest one at every start.
 */
export async function announce(ledger: Ledger, delivering: Delivering, incident: Incident): Promise<void> {
  const owed = incident.resolved === null ? newlyOwed(ledger, incident) : [];
  const keys = [...keysOf(ledger, incident.id), ...owed.map(deliveryKey)];
  if (keys.length === 0) return;
  await ledger.put(incidentEntry(incident), ...owed.map(deliveryEntry));
  delivering.wake(keys);
}

/** Those with a role to mention come first: somebody asked to be told there. */
function newlyOwed(ledger: Ledger, incident: Incident) {
  return [...ledger.subscriptions.values()]
    .filter(({ paused }) => paused === null)
    .sort((a, b) => Number(b.roleId !== null) - Number(a.roleId !== null))
    .map((subscription) => owedStart(incident, subscription))
    .filter((delivery) => !ledger.deliveries.has(deliveryKey(delivery)));
}

function keysOf(ledger: Ledger, incidentId: string): string[] {
  return [...ledger.deliveries]
    .filter(([, delivery]) => delivery.incidentId === incidentId)
    .map(([key]) => key);
}
