import { DatabaseSync } from 'node:sqlite';

// Preloaded into a bot's process, so that a bench can ask what this process alone has used so far.

export type Usage = {
  /** Resident memory after a collection of garbage, in bytes. */
  rss: number;
  cpuMs: number;
  /** How much of it SQLite took. */
  sqliteMs: number;
  /** How many transactions SQLite committed. */
  commits: number;
};

const writing = /^\s*(insert|update|delete|replace|commit|end)/i;
const collectGarbage = globalThis.gc;
let commits = 0;
let sqliteMs = 0;

countCommits();
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  // The second collection returns to the system what the first one freed.
  collectGarbage?.();
  collectGarbage?.();
  const usage: Usage = { rss: process.memoryUsage.rss(), cpuMs: (user + system) / 1000, sqliteMs, commits };
  process.send?.(usage);
});
process.channel?.unref();

/** A writing statement has committed if no transaction is open after it. */
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

/** SQLite works in the calling thread. */
function timed<Result>(act: () => Result): Result {
  const before = process.threadCpuUsage();
  try {
    return act();
  } finally {
    const { user, system } = process.threadCpuUsage(before);
    sqliteMs += (user + system) / 1000;
  }
}
