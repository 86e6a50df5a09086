import { deliveryEntry, incidentEntry, subscriptionEntry } from '../alerts/ledger.ts';
import type { Log } from '../log.ts';
import type { Store, StoredEntry } from '../storage/store.ts';
import type { Clock } from '../time.ts';
import type { Leader } from './leader.ts';

type Remembering = Pick<Leader, 'ledger' | 'known'>;

/** What this process knows beside the storage, which may lose what it was given: it evicts, is emptied, or begins anew. */
export type Memory = {
  /** What there is to go on from. Throws while another process may know more of a storage that was emptied. */
  load(store: Store): Promise<StoredEntry[]>;
  /** Writes again what the storage has lost; to be called often. */
  mend(leader: Remembering, store: Store): Promise<void>;
  /** This is what was known when a term ended. */
  keep(leader: Remembering): void;
  /** Somebody leads, and knows more. */
  forget(): void;
};

const mendEveryMs = 15_000;
const leaveToOthersMs = 15_000;
const namesToTell = 20;

/** `clock` is monotonic. `hasFollowed` says whether this process has read what another one remembers. */
export function memory(clock: Clock, hasFollowed: () => boolean, log: Log): Memory {
  let known: StoredEntry[] = [];
  let emptiedAt: number | null = null;
  let mendedAt = clock();

  /** Brings back what this process knew, and the storage has lost since. */
  async function bringBack(store: Store): Promise<StoredEntry[]> {
    const lost = known.length > 0 ? await store.lost(() => known) : [];
    if (lost.length > 0) {
      await store.write(lost);
      tellLost(lost.length);
    }
    return lost;
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
      const all = [...found, ...(await bringBack(store))];
      if (all.length + store.unreadable().length + known.length === 0) leaveToOthers();
      return all;
    },
    async mend(leader, store) {
      if (clock() - mendedAt < mendEveryMs) return;
      mendedAt = clock();
      // The watch is written again with every look anyway.
      const kept = () => rememberedBy(leader).filter(({ kind }) => kind !== 'watch');
      const lost = new Set((await store.lost(kept)).map(nameOf));
      if (lost.size === 0) return;
      // What was removed meanwhile is not wanted back.
      await store.write(kept().filter((entry) => lost.has(nameOf(entry))));
      tellLost(lost.size);
    },
    keep(leader) {
      known = rememberedBy(leader);
    },
    forget() {
      known = [];
      emptiedAt = null;
    },
  };
}

function rememberedBy({ ledger, known }: Remembering): StoredEntry[] {
  const { watch, outages } = known();
  return [
    { kind: 'watch', key: 'now', value: watch },
    ...(outages.length > 0 ? [{ kind: 'history', key: 'now', value: { outages } } as const] : []),
    ...ledger.subscriptions.values().map(subscriptionEntry),
    ...ledger.incidents.values().map(incidentEntry),
    ...ledger.deliveries.values().map(deliveryEntry),
  ];
}

function nameOf({ kind, key }: StoredEntry): string {
  return `${kind}:${key}`;
}
