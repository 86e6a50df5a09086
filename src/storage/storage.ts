import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Engine, Lock, Row } from './engine.ts';
import { groupCommit } from './group-commit.ts';
import { migrate, migrateAll } from './migrate.ts';
import { openEngine, type StorageNeeds } from './open-engine.ts';
import { parseRecord } from './records.ts';
import { formatOf, schemaName, schemaVersion } from './schema.ts';
import type { Change, RecordKey, Store, StoredEntry } from './store.ts';

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
  return storageOn(await openEngine(url, needs));
}

function storageOn(engine: Engine): Storage {
  return {
    async lead() {
      const lock = await engine.lock();
      if (lock === null) return null;
      try {
        const [found] = await engine.read([schemaName]);
        const format = formatOf(found);
        // So that a place which can't be written to is found at the start, not at the first outage.
        await lock.commit([[schemaName, format ?? schemaVersion]]);
        const { isHeld, lost, release } = lock;
        return { store: storeOn(lock, format ?? schemaVersion), isHeld, lost, release };
      } catch (error) {
        await lock.release();
        throw error;
      }
    },
    async get(keys) {
      const [found, ...values] = await engine.read([schemaName, ...keys.map(nameOf)]);
      const format = formatOf(found) ?? schemaVersion;
      return keys.flatMap((key, index) =>
        values[index] === undefined ? [] : [entryOf(migrate([nameOf(key), values[index]], format))],
      );
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

function storeOn(lock: Lock, format: number): Store {
  const write = groupCommit<Change>(
    (changes) => lock.commit(latestOf(changes)),
    () => nextTurn(),
  );
  return { load: () => load(lock, format), write };
}

/** If a key changes several times, the last change counts. */
function latestOf(changes: readonly Change[]): Row[] {
  return [...new Map(changes.map((change) => [nameOf(change), change.value]))];
}

/** Rewrites in one commit what an older version wrote. If the bot is killed before that, the next start does it. */
async function load(lock: Lock, format: number): Promise<StoredEntry[]> {
  const found: Row[] = [];
  for await (const row of lock.rows()) if (row[0] !== schemaName) found.push(row);
  const rows = migrateAll(found, format);
  const entries = rows.filter(([, value]) => value !== null).map(entryOf);
  const gone = rows.filter(([, value]) => value === null);
  const rewritten: Row[] = format < schemaVersion ? [...rows, [schemaName, schemaVersion]] : gone;
  if (rewritten.length > 0) await lock.commit(rewritten);
  return entries;
}

function entryOf([name, value]: Row): StoredEntry {
  const [, kind = '', key = ''] = /^(\w+):(.*)$/s.exec(name) ?? [];
  return parseRecord(kind, key, value);
}

function nameOf({ kind, key }: RecordKey): string {
  return `${kind}:${key}`;
}
