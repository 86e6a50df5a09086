import type { Incident } from '../health/incident.ts';
import type { Entry, EntryKey, Store } from '../storage/store.ts';
import { type Delivery, deliveryKey } from './outbox.ts';
import type { Subscription } from './subscription.ts';

export type LedgerEntry = Extract<Entry, { kind: 'subscription' | 'incident' | 'delivery' }>;

/**
 * Subscriptions, incidents and deliveries in memory, each change written through to the store.
 * Memory changes first and at once, so that whoever looks while a write is under way sees the newest.
 */
export type Ledger = {
  readonly subscriptions: ReadonlyMap<string, Subscription>;
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly deliveries: ReadonlyMap<string, Delivery>;
  put(...entries: LedgerEntry[]): Promise<void>;
  /** For a channel that has been told everything; the last one takes its incident with it. */
  dropDelivery(key: string): Promise<void>;
  dropSubscription(channelId: string): Promise<void>;
  /** Forgets a channel: its subscription and everything that it was still owed. */
  dropChannel(channelId: string): Promise<void>;
};

/** What the store saves in one piece. */
const entriesPerWrite = 200;

export function ledger(store: Store, remembered: readonly Entry[]): Ledger {
  const subscriptions = new Map<string, Subscription>();
  const incidents = new Map<string, Incident>();
  const deliveries = new Map<string, Delivery>();

  function keep({ kind, key, value }: Entry): void {
    if (kind === 'subscription') subscriptions.set(key, value);
    if (kind === 'incident') incidents.set(key, value);
    if (kind === 'delivery') deliveries.set(key, value);
  }

  function forget({ kind, key }: EntryKey): void {
    if (kind === 'subscription') subscriptions.delete(key);
    if (kind === 'incident') incidents.delete(key);
    if (kind === 'delivery') deliveries.delete(key);
  }

  async function drop(keys: EntryKey[]): Promise<void> {
    keys.forEach(forget);
    const unowed = [...incidents.values()]
      .filter(({ id }) => !isOwed(id))
      .map(({ id }): EntryKey => ({ kind: 'incident', key: id }));
    unowed.forEach(forget);
    await store.remove([...keys, ...unowed]);
  }

  function isOwed(incidentId: string): boolean {
    return deliveries.values().some((delivery) => delivery.incidentId === incidentId);
  }

  remembered.forEach(keep);

  return {
    subscriptions,
    incidents,
    deliveries,
    async put(...entries) {
      entries.forEach(keep);
      for (let from = 0; from < entries.length; from += entriesPerWrite) {
        await store.save(entries.slice(from, from + entriesPerWrite));
      }
    },
    dropDelivery: (key) => drop([{ kind: 'delivery', key }]),
    dropSubscription: (channelId) => drop([{ kind: 'subscription', key: channelId }]),
    dropChannel: (channelId) =>
      drop([
        { kind: 'subscription', key: channelId },
        ...deliveriesTo(channelId, deliveries).map((key): EntryKey => ({ kind: 'delivery', key })),
      ]),
  };
}

export function subscriptionEntry(value: Subscription): LedgerEntry {
  return { kind: 'subscription', key: value.channelId, value };
}

export function incidentEntry(value: Incident): LedgerEntry {
  return { kind: 'incident', key: value.id, value };
}

export function deliveryEntry(value: Delivery): LedgerEntry {
  return { kind: 'delivery', key: deliveryKey(value), value };
}

/** The keys of all that a channel is owed. */
export function deliveriesTo(channelId: string, deliveries: ReadonlyMap<string, Delivery>): string[] {
  return [...deliveries].filter(([, delivery]) => delivery.channelId === channelId).map(([key]) => key);
}
