import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';

type SqliteError = Error & { code?: string; errcode?: number };

/** Results that do not say why: it may only read, or it can't open the file. */
const silentResults = [8, 14];
/** It can't lock the file: of the kinds of "disk I/O error", those about locks, and "locking protocol". */
const lockResults = [15, 2058, 2314, 3850];

/** Uses the database at this path, and makes its errors say what somebody can do about them. */
export function explaining<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw explained(path, error as SqliteError);
  }
}

function explained(path: string, error: SqliteError): Error {
  const { errcode = 0, message } = error;
  const isAboutLocks = lockResults.includes(errcode);
  if (!isAboutLocks && !silentResults.includes(errcode & 0xff)) return error;
  const reason = reasonAt(path);
  if (reason !== null) return Object.assign(new Error(`${message} (${reason})`), { code: reason });
  return isAboutLocks
    ? new Error(`${message}: its file system does not lock files, so put it on a disk of this machine`)
    : error;
}

/** Why the operating system lets nobody open or write the file; null if it does. */
function reasonAt(path: string): string | null {
  return (
    codeOf(() => accessSync(path, constants.R_OK | constants.W_OK), 'ENOENT') ??
    codeOf(() => accessSync(dirname(path), constants.W_OK | constants.X_OK)) ??
    (statSync(path, { throwIfNoEntry: false })?.isDirectory() ? 'EISDIR' : null)
  );
}

function codeOf(act: () => void, except?: string): string | null {
  try {
    act();
    return null;
  } catch (error) {
    const { code = null } = error as NodeJS.ErrnoException;
    return code === except ? null : code;
  }
}
