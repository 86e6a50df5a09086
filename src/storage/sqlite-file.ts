import { mkdirSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../time.ts';
import type { StorageLog } from './engine.ts';
import { explaining } from './sqlite-error.ts';

const busyTimeoutMs = 2_000;
/** How long the log gets before what is in it is brought into the file; as SQLite itself would do. */
const longestLog = 4 * 1024 * 1024;

export type SqliteFile = {
  query(sql: string, ...values: unknown[]): Promise<unknown[]>;
  /**
   * Makes sure that what was written stands at the path. Where the file was removed it is put back, with all that is in it.
   * Throws where another one has taken its place, or somebody has written into it.
   */
  check(): void;
  /** Where somebody has written into the file: puts another one in its place, with what is known, and keeps theirs beside it. */
  rescue(write: (path: string) => Promise<void>): Promise<void>;
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
  /** How both were left by what this process did last: it writes into the log, and into the file only when it brings that there. */
  let left = stamps();
  let spoilt: Error | null = null;

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
    left = stamps();
    log.error({ file: path }, 'the file of the storage was removed while it was in use: it was put back');
  }

  function putBack(): void {
    const copy = `${path}.new`;
    mkdirSync(dirname(path), { recursive: true });
    removeAll(copy);
    copyTo(copy);
    // What is left of the old one would be taken for the log of the new one.
    removeAll(path);
    renameSync(copy, path);
  }

  function copyTo(copy: string): void {
    database.prepare('VACUUM INTO ?').run(copy);
  }

  /** What stands there now is somebody's, and stays as it is; so does what this process knew, beside it. */
  function setAside(): never {
    const copy = pathBeside('replaced');
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

  function pathBeside(why: 'replaced' | 'overwritten'): string {
    return `${path}.${why}-${new Date(now()).toISOString().replaceAll(':', '-')}`;
  }

  function stamps() {
    return { file: stampAt(path), log: stampAt(logPath) };
  }

  /** SQLite holds the file alone: who has written there has not asked it, and what it says from now on may be anything. */
  function mustBeUntouched(): void {
    if (spoilt !== null) throw spoilt;
    const found = stamps();
    if (!isTouched(left.file, found.file) && !isTouched(left.log, found.log)) return;
    // Otherwise closing would write into the file what is in our log.
    if (logIdentity !== null && logIdentity === identityAt(logPath)) truncateSync(logPath);
    database.close();
    spoilt = new Error(`somebody has written into ${path}`);
    throw spoilt;
  }

  function emptyLog(): void {
    explaining(path, () => database.exec('PRAGMA wal_checkpoint(TRUNCATE)'));
    left = stamps();
  }

  return {
    async query(sql, ...values) {
      if (isKept) mustBeUntouched();
      try {
        return explaining(path, () => database.prepare(sql).all(...(values as string[])));
      } finally {
        left.log = stampAt(logPath);
      }
    },
    check() {
      if (spoilt !== null) throw spoilt;
      if (!isKept || database.isTransaction) return;
      const found = identityAt(path);
      if (found !== null && found !== identity) setAside();
      if (found === null) putBack();
      const foundLog = identityAt(logPath);
      if (found === null || (logIdentity !== null && foundLog !== logIdentity)) reopen();
      else logIdentity = foundLog;
      mustBeUntouched();
      if ((left.log?.size ?? 0) > longestLog) emptyLog();
    },
    async rescue(write) {
      if (spoilt === null) return;
      const theirs = pathBeside('overwritten');
      const copy = `${path}.new`;
      removeAll(copy);
      await write(copy);
      if (identityAt(path) !== null) renameSync(path, theirs);
      removeAll(path);
      renameSync(copy, path);
      log.error(
        { file: path, theirs },
        'somebody has written into the file of the storage while it was in use: what is known was written anew',
      );
    },
    close() {
      if (spoilt === null) database.close();
    },
  };
}

function removeAll(path: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true });
}

type Stamp = { identity: string; size: number; content: string };

function openAlone(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  try {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    // Asked for before the first look into the file, it also does without memory shared between processes, which not every
    // file system has.
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    if (path !== ':memory:') database.exec('PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Which file stands at a path, and as it was left by the last write; null: none. */
function stampAt(path: string): Stamp | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (found === undefined) return null;
  const { dev, ino, size, mtimeNs } = found;
  return { identity: `${dev}:${ino}`, size: Number(size), content: `${size} ${mtimeNs}` };
}

function isTouched(before: Stamp | null, found: Stamp | null): boolean {
  return found !== null && before?.identity === found.identity && before.content !== found.content;
}

/** Which file stands at a path; null: none. */
function identityAt(path: string): string | null {
  return stampAt(path)?.identity ?? null;
}
