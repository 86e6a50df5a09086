import { deliveryEntry, incidentEntry, isLedgerEntry, subscriptionEntry } from '../alerts/ledger.ts';
import type { Watch } from '../health/watch.ts';
import type { Log } from '../log.ts';
import { panelEntry } from '../panels/panel-ledger.ts';
import type { Change, RecordKey, Store, StoredEntry } from '../storage/store.ts';
import type { Clock } from '../time.ts';
import type { Leader } from './leader.ts';

type Remembering = Pick<Leader, 'ledger' | 'keptPanels' | 'following' | 'recorder' | 'known'>;

/**
 * What this process knows beside the storage, which may lose what it was given: it evicts, is emptied, begins anew, or is followed by
 * one that lagged behind.
 */
export type Memory = {
  /** What there is to go on from. Throws while another process may know more of a storage that was emptied. */
  load(store: Store): Promise<StoredEntry[]>;
  /** Writes again what the storage has lost; to be called often. */
  mend(leader: Remembering, store: Store): Promise<void>;
  /** This is what was known when a term ended, and is returned. */
  keep(leader: Remembering): readonly StoredEntry[];
  /** Somebody leads, and knows more. */
  forget(): void;
};

const mendEveryMs = 15_000;
const leaveToOthersMs = 15_000;
const namesToTell = 20;
/** How many of its own looks a process knows again: a storage that is further behind was put back by somebody. */
const looksKept = 2_000;

/** `clock` is monotonic. `hasFollowed` says whether this process has read what another one remembers. */
export function memory(clock: Clock, hasFollowed: () => boolean, log: Log): Memory {
  let known: StoredEntry[] = [];
  let emptiedAt: number | null = null;
  let mendedAt = clock();
  /** When this process looked at whom while it led, the oldest first. */
  const ownLooks = new Set<string>();

  function noteLooks({ watch }: { watch: Watch }): void {
    for (const look of looksOf(watch)) {
      ownLooks.delete(look);
      ownLooks.add(look);
    }
    for (const oldest of ownLooks) if (ownLooks.size > looksKept) ownLooks.delete(oldest);
  }

  /** Whether nobody else has led since this process did: whoever leads looks at once. */
  function isOurs(found: readonly StoredEntry[]): boolean {
    const watch = found.find((entry) => entry.kind === 'watch')?.value;
    return watch === undefined || looksOf(watch).every((look) => ownLooks.has(look));
  }

  /** Brings back what this process knew, where the storage has lost it since. */
  async function broughtBack(store: Store, found: StoredEntry[]): Promise<StoredEntry[]> {
    if (known.length === 0 || !isOurs(found)) return found;
    const lost = (await store.lost(() => known)).filter(isWanted);
    if (lost.length === 0) return found;
    await store.write(lost);
    tellLost(lost.length);
    return known;
  }

  function tellLost(count: number): void {
    log.error({ count }, 'the storage has lost records: they are written again from memory');
  }

  function tellUnreadable(names: readonly string[]): void {
    if (names.length === 0) return;
    const records = names.slice(0, namesToTell);
    log.error(
      { count: names.length, records },
      'records in the storage can not be read, and are left as they are',
    );
  }

  /** Nothing is there, and this process knows nothing: but another one might. */
  function leaveToOthers(): void {
    if (!hasFollowed()) return;
    emptiedAt ??= clock();
    if (clock() - emptiedAt < leaveToOthersMs) throw new Error('the storage was emptied');
    log.error({}, 'the storage was emptied, and nobody knows what it held');
  }

  return {
    async load(store) {
      const found = await store.load();
      tellUnreadable(store.unreadable());
      const all = await broughtBack(store, found);
      if (all.length + store.unreadable().length + known.length === 0) leaveToOthers();
      return all;
    },
    async mend(leader, store) {
      noteLooks(leader.known());
      if (clock() - mendedAt < mendEveryMs) return;
      mendedAt = clock();
      // These are written again with the next looks anyway.
      const kept = () => rememberedBy(leader).filter(({ kind }) => kind !== 'watch' && kind !== 'hour');
      const lost = (
        await store.lost(kept, () => [
          ...leader.ledger.unsaved(),
          ...leader.keptPanels.ledger.unsaved(),
          ...leader.following.ledger.unsaved(),
        ])
      ).filter(isWanted);
      if (lost.length === 0) return;
      // What has changed meanwhile is written as it is now.
      const now = new Map(kept().map((entry) => [nameOf(entry), entry]));
      await store.write(lost.map((change) => now.get(nameOf(change)) ?? { ...change, value: null }));
      tellLost(lost.length);
    },
    keep(leader) {
      noteLooks(leader.known());
      known = rememberedBy(leader);
      return known;
    },
    forget() {
      known = [];
      emptiedAt = null;
    },
  };
}

function looksOf({ readings }: Watch): string[] {
  return readings.map(({ source, at }) => `${source} ${at}`);
}

const wholeKinds: readonly string[] = ['panel', 'follow', 'bulletin'];

/** What is in the storage besides is removed only if it is of the kinds that are known as a whole. */
function isWanted(change: Change): boolean {
  return change.value !== null || wholeKinds.includes(change.kind) || isLedgerEntry(change);
}

function rememberedBy({ ledger, keptPanels, following, recorder, known }: Remembering): StoredEntry[] {
  const { watch } = known();
  return [
    { kind: 'watch', key: 'now', value: watch },
    ...recorder.known(),
    ...ledger.subscriptions.values().map(subscriptionEntry),
    ...ledger.incidents.values().map(incidentEntry),
    ...ledger.deliveries.values().map(deliveryEntry),
    ...keptPanels.ledger.panels.values().map(panelEntry),
    ...following.ledger.entries(),
  ];
}

function nameOf({ kind, key }: RecordKey): string {
  return `${kind}:${key}`;
}
