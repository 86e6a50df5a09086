import { DatabaseSync } from 'node:sqlite';

// Loaded into a bot's process before its program, so that a bench can ask what the process has used so far, and nothing but it.

export type Usage = {
  /** Resident memory after a collection of garbage, in bytes. */
  rss: number;
  cpuMs: number;
  /** Transactions of SQLite that were committed. */
  commits: number;
};

const writing = /^\s*(insert|update|delete|replace|commit|end)/i;
const collectGarbage = globalThis.gc;
let commits = 0;

countCommits();
process.on('message', () => {
  // Memory that the first collection frees is given back to the system by the second.
  collectGarbage?.();
  collectGarbage?.();
  const { user, system } = process.cpuUsage();
  const usage: Usage = { rss: process.memoryUsage.rss(), cpuMs: (user + system) / 1000, commits };
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
    exec.call(this, sql);
    count(this, sql);
  };
  DatabaseSync.prototype.prepare = function (sql, ...options) {
    const statement = prepare.call(this, sql, ...options);
    const { run, all, get } = statement;
    const counted =
      <Parameters extends unknown[], Result>(act: (...parameters: Parameters) => Result) =>
      (...parameters: Parameters): Result => {
        const result = act.apply(statement, parameters);
        count(this, sql);
        return result;
      };
    return Object.assign(statement, { run: counted(run), all: counted(all), get: counted(get) });
  };
}
