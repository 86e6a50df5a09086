import { DatabaseSync } from 'node:sqlite';

// Loaded into a bot's process before its program, so that a bench can ask what the process has used so far, and nothing but it.

export type Usage = {
  /** Resident memory after a collection of garbage, in bytes. */
  rss: number;
  cpuMs: number;
  /** The part of it that was spent in SQLite. */
  sqliteMs: number;
  /** Transactions of SQLite that were committed. */
  commits: number;
};

const writing = /^\s*(insert|update|delete|replace|commit|end)/i;
const collectGarbage = globalThis.gc;
let commits = 0;
let sqliteMs = 0;

countCommits();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  // Memory that the first collection frees is given back to the system by the second.
  collectGarbage?.();
  collectGarbage?.();
  const usage: Usage = { rss: process.memoryUsage.rss(), cpuMs: (user + system) / 1000, sqliteMs, commits };
  process.send?.(usage);
});
process.channel?.unref();

/** A statement that writes has committed when no transaction is open after it. */
function countCommits(): void {
  const { prepare, exec } = DatabaseSync.prototype;
  const count = (database: DatabaseSync, sql: string) => {
    if (writing.test(sql) && !database.isTransaction) commits += 1;
  };
  DatabaseSync.prototype.exec = function (sql) {
    timed(() => exec.call(this, sql));
    count(this, sql);
  };
  DatabaseSync.prototype.prepare = function (sql, ...options) {
    const statement = timed(() => prepare.call(this, sql, ...options));
    const { run, all, get } = statement;
    const counted =
      <Parameters extends unknown[], Result>(act: (...parameters: Parameters) => Result) =>
      (...parameters: Parameters): Result => {
        const result = timed(() => act.apply(statement, parameters));
        count(this, sql);
        return result;
      };
    return Object.assign(statement, { run: counted(run), all: counted(all), get: counted(get) });
  };
}

/** SQLite works in the thread that asks it. */
function timed<Result>(act: () => Result): Result {
  const before = process.threadCpuUsage();
  try {
    return act();
  } finally {
    const { user, system } = process.threadCpuUsage(before);
    sqliteMs += (user + system) / 1000;
  }
}
