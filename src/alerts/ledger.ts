import type { Incident } from '../health/incident.ts';
import type { Change, RecordKey, Store, StoredEntry } from '../storage/store.ts';
import { type Deliveries, deliveries as emptyDeliveries } from './deliveries.ts';
import { type Delivery, deliveryKey } from './outbox.ts';
import type { Subscription } from './subscription.ts';

export type LedgerEntry = Extract<StoredEntry, { kind: 'subscription' | 'incident' | 'delivery' }>;
export type LedgerChange = LedgerEntry | Extract<Change, { value: null }>;

/**
 * Subscriptions, incidents and deliveries in memory, each change written through to the store.
 * Memory changes first and at once, so that whoever looks while a write is under way sees the newest.
 */
export type Ledger = {
  readonly subscriptions: ReadonlyMap<string, Subscription>;
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly deliveries: Deliveries;
  /** Done when it is saved, and all that was noted before with it. */
  put(...changes: LedgerChange[]): Promise<void>;
  /** To be saved with what is put next: it may be lost in a crash, after which it is found out or done again. */
  note(...changes: LedgerChange[]): void;
};

export function ledger(store: Store, remembered: readonly StoredEntry[]): Ledger {
  const subscriptions = new Map<string, Subscription>();
  const incidents = new Map<string, Incident>();
  const deliveries = emptyDeliveries();
  let unsaved: Change[] = [];

  function keep(change: Change): void {
    if (change.value === null) forget(change);
    else set(change);
  }

  function set(change: StoredEntry): void {
    if (change.kind === 'subscription') subscriptions.set(change.key, change.value);
    if (change.kind === 'incident') incidents.set(change.key, change.value);
    if (change.kind === 'delivery') deliveries.set(change.value);
  }

  function forget({ kind, key }: RecordKey): void {
    if (kind === 'subscription') subscriptions.delete(key);
    if (kind === 'incident') incidents.delete(key);
    if (kind === 'delivery') deliveries.delete(key);
  }

  function note(...changes: LedgerChange[]): void {
    const touched = new Set(changes.flatMap((change) => incidentOf(change) ?? []));
    for (const change of changes) keep(change);
    const unowed = [...touched].filter((id) => incidents.has(id) && deliveries.ofIncident(id).size === 0);
    const gone = unowed.map((id) => removal('incident', id));
    for (const each of gone) keep(each);
    for (const each of [...changes, ...gone]) unsaved.push(each);
  }

  /** The incident that may no longer be owed to anybody after this change. */
  function incidentOf({ kind, key, value }: Change): string | null {
    return kind === 'delivery' && value === null ? (deliveries.get(key)?.incidentId ?? null) : null;
  }

  function put(...changes: LedgerChange[]): Promise<void> {
    note(...changes);
    const saving = unsaved;
    unsaved = [];
    return store.write(saving);
  }

  for (const entry of remembered) keep(entry);

  return { subscriptions, incidents, deliveries, put, note };
}

/** Forgets a channel: its subscription and everything that it was still owed. */
export function withoutChannel(
  { deliveries }: Pick<Ledger, 'deliveries'>,
  channelId: string,
): LedgerChange[] {
  const owed = [...deliveries.toChannel(channelId).keys()].map((key) => removal('delivery', key));
  return [removal('subscription', channelId), ...owed];
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

/** The delivery as it is after something; null: there is nothing left of it. */
export function deliveryChange(of: Delivery, after: Delivery | null): LedgerChange {
  return after === null ? removal('delivery', deliveryKey(of)) : deliveryEntry(after);
}

export function removal(kind: LedgerEntry['kind'], key: string): LedgerChange {
  return { kind, key, value: null };
}
