import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../time.ts';
import type { StorageLog } from './engine.ts';
import { explaining } from './sqlite-error.ts';

const busyTimeoutMs = 2_000;

export type SqliteFile = {
  query(sql: string, ...values: unknown[]): Promise<unknown[]>;
  /**
   * Makes sure that what was written stands at the path. Where the file was removed it is put back, with all that is in it.
   * Throws where another one has taken its place.
   */
  check(): void;
  close(): void;
};

/**
 * The database in this file, for this process alone until it is closed. A process goes on writing into a file that was
 * removed or replaced, and nobody else ever reads what it wrote.
 */
export function sqliteFile(path: string, log: StorageLog, now: Clock): SqliteFile {
  const isKept = path !== ':memory:';
  const logPath = `${path}-wal`;
  let database = opened();
  let identity = identityAt(path);
  /** Of the write-ahead log, from the first write on. */
  let logIdentity: string | null = null;

  function opened(): DatabaseSync {
    if (isKept) mkdirSync(dirname(path), { recursive: true });
    return explaining(path, () => openAlone(path));
  }

  /** Closing brings into the file what is in its log, even if that was removed. */
  function reopen(): void {
    database.close();
    database = opened();
    identity = identityAt(path);
    logIdentity = null;
    log.error({ file: path }, 'the file of the storage was removed while it was in use: it was put back');
  }

  function putBack(): void {
    const copy = `${path}.new`;
    mkdirSync(dirname(path), { recursive: true });
    rmSync(copy, { force: true });
    copyTo(copy);
    // What is left of the old one would be taken for the log of the new one.
    for (const rest of [logPath, `${path}-shm`]) rmSync(rest, { force: true });
    renameSync(copy, path);
  }

  function copyTo(copy: string): void {
    database.prepare('VACUUM INTO ?').run(copy);
  }

  /** What stands there now is somebody's, and stays as it is; so does what this process knew, beside it. */
  function setAside(): never {
    const copy = `${path}.replaced-${new Date(now()).toISOString().replaceAll(':', '-')}`;
    const isOurs = logIdentity !== null && identityAt(logPath) === logIdentity;
    try {
      copyTo(copy);
    } finally {
      // Whoever opens the other file next would write into it what is in our log.
      if (isOurs) renameSync(logPath, `${copy}.log`);
    }
    if (isOurs) rmSync(`${copy}.log`);
    log.error(
      { file: path, copy },
      'another file has taken the place of the storage: a copy was made of ours',
    );
    throw new Error(`another file has taken the place of ${path}`);
  }

  return {
    async query(sql, ...values) {
      return explaining(path, () => database.prepare(sql).all(...(values as string[])));
    },
    check() {
      if (!isKept || database.isTransaction) return;
      const found = identityAt(path);
      if (found !== null && found !== identity) setAside();
      if (found === null) putBack();
      const foundLog = identityAt(logPath);
      if (found === null || (logIdentity !== null && foundLog !== logIdentity)) reopen();
      else logIdentity = foundLog;
    },
    close: () => database.close(),
  };
}

function openAlone(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    // Asked for before the first look into the file, it also does without memory shared between processes, which not every
    // file system has.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    if (path !== ':memory:') database.exec('PRAGMA journal_mode = WAL');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Which file stands at a path; null: none. */
function identityAt(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}
