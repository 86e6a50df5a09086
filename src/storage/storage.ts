import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../time.ts';
import type { Engine, Lock, Row } from './engine.ts';
import { groupCommit } from './group-commit.ts';
import { migrate, migrateAll } from './migrate.ts';
import { openEngine } from './open-engine.ts';
import { recordReader } from './records.ts';
import { formatOf, schemaName, schemaVersion } from './schema.ts';
import type { StorageNeeds } from './storage-needs.ts';
import type { Change, RecordKey, Store, StoredEntry } from './store.ts';
import { isAside, type Leftovers, leftovers, Unreadable } from './unreadable.ts';

/** Where the bots of one token keep what they remember. */
export type Storage = {
  /** The right to write, which one process has at a time; null while another process has it. Throws if the place can't be used. */
  lead(): Promise<Lease | null>;
  /** The entries of these keys, whoever wrote them; keys without one are left out. Throws if the place is out of reach. */
  get(keys: readonly RecordKey[]): Promise<StoredEntry[]>;
  /** Writes down a request to the process that leads; open to every process. Throws while an older version leads. */
  post(requests: Extract<StoredEntry, { kind: 'requests' }>): Promise<void>;
  close(): Promise<void>;
};

export type Lease = {
  /** None of its writes reaches the place once the lease is lost. */
  store: Store;
  /** Whether it is certain right now that nobody else leads. It goes by a clock, so it is false after the process was paused. */
  isHeld(): boolean;
  /** Resolves, once, when the lease is lost. */
  lost: Promise<Error>;
  release(): Promise<void>;
};

/** Opens the place that `STORAGE_URL` names. Waits up to half a minute for a server that is still starting. */
export async function openStorage(url: string, needs: StorageNeeds): Promise<Storage> {
  return storageOn(await openEngine(url, needs), needs);
}

function storageOn(engine: Engine, { now }: StorageNeeds): Storage {
  const read = recordReader(now);
  return {
    async lead() {
      const lock = await engine.lock();
      if (lock === null) return null;
      try {
        const [found] = await engine.read([schemaName]);
        const format = formatOf(found) ?? schemaVersion;
        // So that a place which can't be written to is found at the start, not at the first outage.
        await lock.commit([[schemaName, format]]);
        const { isHeld, lost, release } = lock;
        return { store: storeOn(lock, format, read, now), isHeld, lost, release };
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
        return read(key.kind, key.key, migrated) ?? [];
      });
    },
    async post(requests) {
      const [found] = await engine.read([schemaName]);
      if ((formatOf(found) ?? schemaVersion) < schemaVersion)
        throw new Error('an older version of this bot leads');
      await engine.put(nameOf(requests), requests.value);
    },
    close: () => engine.close(),
  };
}

type ReadRecord = ReturnType<typeof recordReader>;

function storeOn(lock: Lock, format: number, read: ReadRecord, now: Clock): Store {
  const left = leftovers(now);
  const write = groupCommit<Change>(
    async (changes) => {
      const rows = latestOf(changes);
      await lock.commit([...rows, ...left.setAside(rows)]);
      left.forget(rows);
    },
    () => nextTurn(),
  );
  return { load: () => load(lock, format, read, left), write, unreadable: left.names };
}

/** If a key changes several times, the last change counts. */
function latestOf(changes: readonly Change[]): Row[] {
  return [...new Map(changes.map((change) => [nameOf(change), change.value]))];
}

/** Rewrites in one commit what an older version wrote. If the bot is killed before that, the next start does it. */
async function load(lock: Lock, format: number, read: ReadRecord, left: Leftovers): Promise<StoredEntry[]> {
  const found: Row[] = [];
  for await (const row of lock.rows()) {
    if (row[0] === schemaName || isAside(row)) continue;
    if (row[1] instanceof Unreadable) left.add(row);
    else found.push(row);
  }
  const entries: StoredEntry[] = [];
  const rewritten: Row[] = [];
  for (const [name, value] of migrateAll(found, format)) {
    const entry = value === null ? null : entryOf(read, name, value);
    if (entry !== null) entries.push(entry);
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

function nameOf({ kind, key }: RecordKey): string {
  return `${kind}:${key}`;
}
