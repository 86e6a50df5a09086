import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Timer } from '../timer.ts';
import type { Engine, Lock, Row } from './engine.ts';
import { groupCommit } from './group-commit.ts';
import { parseRecord } from './records.ts';
import { checkSchema, schemaName, schemaVersion } from './schema.ts';
import type { Change, Entry, EntryKey, Store } from './store.ts';

/** Where the bots of one token keep what they remember. */
export type Storage = {
  /** The right to write, which one process has at a time; null while another has it. Throws when the place can't be used. */
  lead(): Promise<Lease | null>;
  /** What these keys hold now, whoever wrote it; those that hold nothing are left out. Throws when the place can't be reached. */
  get(keys: readonly EntryKey[]): Promise<Entry[]>;
  /** Writes a letter to whoever leads: open to every process. */
  post(letter: Extract<Entry, { kind: 'asks' }>): Promise<void>;
  close(): Promise<void>;
};

export type Lease = {
  /** No write of it reaches the place once the lease is lost. */
  store: Store;
  /** Whether it is certain at this moment that nobody else leads. A clock says so: false after a pause of the process. */
  isHeld(): boolean;
  /** Resolves, once, when the lease is lost. */
  lost: Promise<Error>;
  release(): Promise<void>;
};

export type StorageNeeds = {
  /** Monotonic, in ms. */
  clock: () => number;
  timer: Timer;
};

/** Opens the place that `STORAGE_URL` names. Only what this kind of place needs is loaded. */
export async function openStorage(url: string, needs: StorageNeeds): Promise<Storage> {
  return storageOn(await openEngine(url, needs));
}

async function openEngine(url: string, _needs: StorageNeeds): Promise<Engine> {
  const { sqlite } = await import('./sqlite.ts');
  return sqlite(url);
}

function storageOn(engine: Engine): Storage {
  return {
    async lead() {
      const lock = await engine.lock();
      if (lock === null) return null;
      try {
        const [found] = await engine.read([schemaName]);
        checkSchema(found);
        // Shows at start, not at the first outage, that the place can be written to.
        await lock.commit([[schemaName, schemaVersion]]);
      } catch (error) {
        await lock.release();
        throw error;
      }
      const { isHeld, lost, release } = lock;
      return { store: storeOn(lock), isHeld, lost, release };
    },
    async get(keys) {
      const [found, ...values] = await engine.read([schemaName, ...keys.map(nameOf)]);
      checkSchema(found);
      return keys.flatMap(({ kind, key }, index) =>
        values[index] === undefined ? [] : [parseRecord(kind, key, values[index])],
      );
    },
    post: (letter) => engine.put(nameOf(letter), letter.value),
    close: () => engine.close(),
  };
}

function storeOn(lock: Lock): Store {
  const write = groupCommit<Change>(
    (changes) => lock.commit(latestOf(changes)),
    () => nextTurn(),
  );
  return { load: () => load(lock), write };
}

/** Of several changes to one key the last one counts. */
function latestOf(changes: readonly Change[]): Row[] {
  return [...new Map(changes.map((change) => [nameOf(change), change.value]))];
}

async function load(lock: Lock): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const [name, value] of lock.rows()) {
    if (name === schemaName) continue;
    const [, kind = '', key = ''] = /^(\w+):(.*)$/s.exec(name) ?? [];
    entries.push(parseRecord(kind, key, value));
  }
  return entries;
}

function nameOf({ kind, key }: EntryKey): string {
  return `${kind}:${key}`;
}
