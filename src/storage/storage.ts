import { setImmediate as nextTurn } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Engine, Lock, Row, StorageNeeds } from './engine.ts';
import { groupCommit } from './group-commit.ts';
import { migrate, migrateAll } from './migrate.ts';
import { openEngine } from './open-engine.ts';
import { recordReader } from './records.ts';
import { formatOf, schemaName, schemaVersion } from './schema.ts';
import type { Change, RecordKey, Store, StoredEntry } from './store.ts';
import { isAside, type Leftovers, leftovers, Unreadable } from './unreadable.ts';

/** What another machine wrote is told by its clock. */
const clocksDifferMs = 24 * 60 * 60_000;

/** What the names of rows begin with of which there are hundreds, and which are read when they are asked for. */
const notLoaded = 'day';

/** Where the bots of one token keep what they remember. */
export type Storage = {
  /** The right to write, which one process has at a time; null while another process has it. Throws if the place can't be used. */
  lead(): Promise<Lease | null>;
  /** The entries of these keys, whoever wrote them; keys without one are left out. Throws if the place is out of reach. */
  get(keys: readonly RecordKey[]): Promise<StoredEntry[]>;
  /** Writes down what a process says of itself, or asks of the one that leads. Throws while an older version leads. */
  post(entry: Extract<StoredEntry, { kind: 'requests' | 'process' }>): Promise<void>;
  close(): Promise<void>;
};

export type Lease = {
  /** None of its writes reaches the place once the lease is lost. */
  store: Store;
  /** Whether it is certain right now that nobody else leads. It goes by a clock, so it is false after the process was paused. */
  isHeld(): boolean;
  /** Resolves, once, when the lease is lost. */
  lost: Promise<Error>;
  /** Once it is lost: keeps what is known, where the place itself was spoilt by somebody. */
  rescue(known: readonly StoredEntry[]): Promise<void>;
  release(): Promise<void>;
};

/** Opens the place that `STORAGE_URL` names. Waits up to half a minute for a server that is still starting. */
export async function openStorage(url: string, needs: StorageNeeds): Promise<Storage> {
  return storageOn(await openEngine(url, needs), needs);
}

function storageOn(engine: Engine, { now, log }: StorageNeeds): Storage {
  const read = recordReader(now);
  const readOfOthers = recordReader(() => now() + clocksDifferMs);
  return {
    async lead() {
      const lock = await engine.lock();
      if (lock === null) return null;
      try {
        const [found] = await engine.read([schemaName]);
        const format = formatOf(found);
        // So that a place which can't be written to is found at the start, not at the first outage.
        await lock.commit([[schemaName, format ?? schemaVersion]]);
        const left = leftovers(now);
        return {
          store: storeOn({ lock, format, read, now, log }, left),
          isHeld: lock.isHeld,
          lost: lock.lost,
          rescue: async (known) =>
            lock.rescue?.([[schemaName, schemaVersion], ...rowsOf(known), ...left.all()]),
          release: lock.release,
        };
      } catch (error) {
        // What went wrong first says more.
        await lock.release().catch(() => {});
        throw error;
      }
    },
    async get(keys) {
      const [found, ...values] = await engine.read([schemaName, ...keys.map(nameOf)]);
      const format = formatOf(found) ?? schemaVersion;
      return keys.flatMap((key, index) => {
        const value = values[index];
        if (value === undefined || value instanceof Unreadable) return [];
        const [, migrated] = migrate([nameOf(key), value], format);
        return readOfOthers(key.kind, key.key, migrated) ?? [];
      });
    },
    async post(entry) {
      const [found] = await engine.read([schemaName]);
      if ((formatOf(found) ?? schemaVersion) < schemaVersion)
        throw new Error('an older version of this bot leads');
      await engine.put(nameOf(entry), entry.value);
    },
    close: () => engine.close(),
  };
}

type ReadRecord = ReturnType<typeof recordReader>;

type StoreNeeds = Pick<StorageNeeds, 'now' | 'log'> & {
  lock: Lock;
  /** What the place said when the lock was taken; null if it said nothing. */
  format: number | null;
  read: ReadRecord;
};

function storeOn(needs: StoreNeeds, left: Leftovers): Store {
  const { lock } = needs;
  const commit = groupCommit<Row>(
    async (changed) => {
      const rows = latestOf(changed);
      await lock.commit([...rows, ...left.setAside(rows)]);
      left.forget(rows);
    },
    () => nextTurn(),
  );
  let isSuspected = needs.format === null;

  async function lost(known: () => StoredEntry[], unsaved: () => RecordKey[] = () => []): Promise<Change[]> {
    isSuspected ||= await lock.mayHaveLost();
    if (!isSuspected) return [];
    const before = byName(known());
    const settling = new Set(unsaved().map(nameOf));
    // What is known and not saved yet is not lost.
    await commit([]);
    const found = await differing(needs, before);
    const after = byName(known());
    const isLost = ({ kind, key }: RecordKey) => {
      const name = nameOf({ kind, key });
      return !settling.has(name) && isDeepStrictEqual(before.get(name), after.get(name));
    };
    const lost = found.filter(isLost);
    await commit([[schemaName, schemaVersion]]);
    isSuspected = false;
    return lost;
  }

  return {
    load: () => load(needs, left),
    write: (changes) => commit(rowsOf(changes)),
    lost,
    unreadable: left.names,
  };
}

/** What would make the place hold just what is known: it may hold less, something older, and what was removed since. */
async function differing(
  { lock, read }: StoreNeeds,
  known: ReadonlyMap<string, StoredEntry>,
): Promise<Change[]> {
  const missing = new Map(known);
  const changes: Change[] = [];
  for await (const [name, value] of lock.rows(notLoaded)) {
    const found = value instanceof Unreadable ? null : entryOf(read, name, value);
    if (found === null) continue;
    const wanted = missing.get(name);
    missing.delete(name);
    if (wanted === undefined) changes.push({ kind: found.kind, key: found.key, value: null });
    else if (!isSame(found.value, wanted.value)) changes.push(wanted);
  }
  for (const entry of missing.values()) changes.push(entry);
  return changes;
}

/** Whether what was read is what was saved: JSON leaves out what is undefined. */
function isSame(found: unknown, saved: unknown): boolean {
  return isDeepStrictEqual(found, saved) || isDeepStrictEqual(found, JSON.parse(JSON.stringify(saved)));
}

function byName(entries: readonly StoredEntry[]): Map<string, StoredEntry> {
  return new Map(entries.map((entry) => [nameOf(entry), entry]));
}

/** If a row changes several times, the last change counts. */
function latestOf(rows: readonly Row[]): Row[] {
  return [...new Map(rows)];
}

/** Rewrites in one commit what an older version wrote. If the bot is killed before that, the next start does it. */
async function load(needs: StoreNeeds, left: Leftovers): Promise<StoredEntry[]> {
  const { lock, read } = needs;
  const format = needs.format ?? schemaVersion;
  const found: Row[] = [];
  for await (const row of lock.rows(format < schemaVersion ? undefined : notLoaded)) {
    if (row[0] === schemaName || isAside(row)) continue;
    if (row[1] instanceof Unreadable) left.add(row);
    else found.push(row);
  }
  if (needs.format === null && found.length > 0) {
    needs.log.error({ records: found.length }, 'the storage has lost its format, and maybe more');
  }
  const entries: StoredEntry[] = [];
  const rewritten: Row[] = [];
  for (const [name, value] of migrateAll(found, format)) {
    const entry = value === null ? null : entryOf(read, name, value);
    if (entry !== null && !name.startsWith(notLoaded)) entries.push(entry);
    if (value !== null && entry === null) left.add([name, value]);
    else if (value === null || format < schemaVersion) rewritten.push([name, value]);
  }
  if (format < schemaVersion) rewritten.push([schemaName, schemaVersion]);
  if (rewritten.length > 0) await lock.commit(rewritten);
  return entries;
}

function entryOf(read: ReadRecord, name: string, value: unknown): StoredEntry | null {
  const [, kind = '', key = ''] = /^(\w+):(.*)$/s.exec(name) ?? [];
  return read(kind, key, value);
}

function rowsOf(changes: readonly Change[]): Row[] {
  return changes.map((change) => [nameOf(change), change.value]);
}

function nameOf({ kind, key }: RecordKey): string {
  return `${kind}:${key}`;
}
