import type { Incident } from '../health/incident.ts';
import { type Deliveries, deliveries as emptyDeliveries } from './deliveries.ts';
import { type Delivery, deliveryKey } from './outbox.ts';
import { isHidden, type Subscription, withRoleProblem } from './subscription.ts';

/** What is to be kept over a restart, by kind and by key within the kind. */
export type LedgerRecords = { subscription: Subscription; incident: Incident; delivery: Delivery };
type LedgerKind = keyof LedgerRecords;
export type LedgerEntry = {
  [K in LedgerKind]: { kind: K; key: string; value: LedgerRecords[K] };
}[LedgerKind];
type Removal = { kind: LedgerKind; key: string; value: null };
export type LedgerChange = LedgerEntry | Removal;

const kinds: Record<LedgerKind, true> = { subscription: true, incident: true, delivery: true };

/** Where that is kept. */
export type LedgerStore = {
  /** Resolves when all of it is on the disk. Rejects if it could not be saved; then none of it is. */
  write(changes: readonly LedgerChange[]): Promise<void>;
};

/**
 * Subscriptions, incidents and deliveries in memory, each change written through to the store.
 * Memory changes first and at once, so that whoever looks during a write sees the latest.
 */
export type Ledger = {
  readonly subscriptions: ReadonlyMap<string, Subscription>;
  readonly incidents: ReadonlyMap<string, Incident>;
  readonly deliveries: Deliveries;
  /** The subscribed channels that the bot was not allowed to see when it last tried. */
  readonly hidden: ReadonlySet<string>;
  /** The subscriptions of one server. */
  ofServer(guildId: string): Subscription[];
  /** Resolves when this is saved, together with all that was noted before, or could not be saved. */
  put(changes: readonly LedgerChange[]): Promise<void>;
  /** Saved with whatever is put next. It may be lost in a crash, and is then found out or done again. */
  note(changes: readonly LedgerChange[]): void;
  /** What was noted and is not handed in to be saved yet. */
  unsaved(): readonly LedgerChange[];
};

export function ledger(store: LedgerStore, remembered: readonly LedgerEntry[]): Ledger {
  const subscriptions = new Map<string, Subscription>();
  /** Lists of ids, for they are few: maps would take more memory than what they hold. */
  const channelsByServer = new Map<string, string[]>();
  const hidden = new Set<string>();
  const incidents = new Map<string, Incident>();
  const deliveries = emptyDeliveries();
  let unsaved: LedgerChange[] = [];

  function keep(change: LedgerChange): void {
    if (change.value === null) forget(change);
    else set(change);
  }

  function set(change: LedgerEntry): void {
    if (change.kind === 'subscription') subscribe(change.value);
    if (change.kind === 'incident') incidents.set(change.key, change.value);
    if (change.kind === 'delivery') deliveries.set(change.value);
  }

  function forget({ kind, key }: Removal): void {
    if (kind === 'subscription') unsubscribe(key);
    if (kind === 'incident') incidents.delete(key);
    if (kind === 'delivery') deliveries.delete(key);
  }

  function subscribe(subscription: Subscription): void {
    const { channelId, guildId } = subscription;
    if (subscriptions.get(channelId)?.guildId !== guildId) {
      unsubscribe(channelId);
      const channels = channelsByServer.get(guildId);
      if (channels === undefined) channelsByServer.set(guildId, [channelId]);
      else channels.push(channelId);
    }
    subscriptions.set(channelId, subscription);
    if (isHidden(subscription)) hidden.add(channelId);
    else hidden.delete(channelId);
  }

  function unsubscribe(channelId: string): void {
    const guildId = subscriptions.get(channelId)?.guildId;
    subscriptions.delete(channelId);
    hidden.delete(channelId);
    if (guildId === undefined) return;
    const left = (channelsByServer.get(guildId) ?? []).filter((other) => other !== channelId);
    if (left.length === 0) channelsByServer.delete(guildId);
    else channelsByServer.set(guildId, left);
  }

  function ofServer(guildId: string): Subscription[] {
    const channelIds = channelsByServer.get(guildId) ?? [];
    return channelIds.flatMap((channelId) => subscriptions.get(channelId) ?? []);
  }

  function note(changes: readonly LedgerChange[]): void {
    const touched = new Set(changes.flatMap((change) => incidentOf(change) ?? []));
    for (const change of changes) keep(change);
    const unowed = [...touched].filter((id) => incidents.has(id) && deliveries.ofIncident(id).size === 0);
    const gone = unowed.map((id) => removal('incident', id));
    for (const each of gone) keep(each);
    for (const each of [...changes, ...gone]) unsaved.push(each);
  }

  /** The incident that may no longer be owed to anybody after this change. */
  function incidentOf({ kind, key, value }: LedgerChange): string | null {
    return kind === 'delivery' && value === null ? (deliveries.get(key)?.incidentId ?? null) : null;
  }

  function put(changes: readonly LedgerChange[]): Promise<void> {
    note(changes);
    const saving = unsaved;
    unsaved = [];
    return store.write(saving).catch((error: unknown) => {
      // It goes with whatever is saved next, as it is by now: what is known must not stay what nobody saved.
      for (const { kind, key } of saving) unsaved.push(known(kind, key));
      throw error;
    });
  }

  function known(kind: LedgerKind, key: string): LedgerChange {
    const subscription = kind === 'subscription' ? subscriptions.get(key) : undefined;
    const incident = kind === 'incident' ? incidents.get(key) : undefined;
    const delivery = kind === 'delivery' ? deliveries.get(key) : undefined;
    if (subscription) return subscriptionEntry(subscription);
    if (incident) return incidentEntry(incident);
    return delivery ? deliveryEntry(delivery) : removal(kind, key);
  }

  for (const entry of remembered) keep(entry);

  return { subscriptions, incidents, deliveries, hidden, ofServer, put, note, unsaved: () => unsaved };
}

/** Whether an entry is one of the ledger's, among all that a store keeps. */
export function isLedgerEntry(entry: { kind: string }): entry is LedgerEntry {
  return Object.hasOwn(kinds, entry.kind);
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

/** Records what is left of a delivery; null if nothing is. */
export function deliveryChange(of: Delivery, after: Delivery | null): LedgerChange {
  return after === null ? removal('delivery', deliveryKey(of)) : deliveryEntry(after);
}

export function removal(kind: LedgerKind, key: string): LedgerChange {
  return { kind, key, value: null };
}

/** Whether a server's channels, or the alerts that stand in them, mention any role. */
export function namesRoles(ledger: Ledger, guildId: string): boolean {
  const named = [...ledger.ofServer(guildId), ...alertsIn(ledger, guildId)];
  return named.some(({ roleId }) => roleId !== null);
}

/** What to record once it is known which roles a server has: an alert is not edited to mention one that was deleted. */
export function withoutDeletedRoles(
  ledger: Ledger,
  guildId: string,
  roles: ReadonlySet<string>,
): LedgerChange[] {
  const isDeleted = ({ roleId }: { roleId: string | null }) => roleId !== null && !roles.has(roleId);
  return [
    ...ledger
      .ofServer(guildId)
      .filter(isDeleted)
      .map((each) => subscriptionEntry(withRoleProblem(each, 'no-such-role'))),
    ...alertsIn(ledger, guildId)
      .filter(isDeleted)
      .map((each) => deliveryChange(each, { ...each, roleId: null })),
  ];
}

function alertsIn({ deliveries, ofServer }: Ledger, guildId: string): Delivery[] {
  return ofServer(guildId).flatMap(({ channelId }) => [...deliveries.toChannel(channelId).values()]);
}
