import { createHash } from 'node:crypto';
import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Engine, Lock, Row, StorageNeeds } from './engine.ts';
import { openEngine } from './open-engine.ts';
import { formatOf, halfMove, schemaName } from './schema.ts';
import { shownUrl } from './shown-url.ts';
import { aside, Unreadable } from './unreadable.ts';

const rowsPerCommit = 2_000;

/** How many records there are, and a hash of them that depends neither on the engine nor on their order. */
export type Contents = { records: number; hash: string };

export type Moved = { from: Contents; to: Contents };

/**
 * Copies everything as it is from one place to another that is empty, and then compares the two. Meanwhile no bot can use
 * either of them, and no bot starts from a target that was not finished.
 */
export async function move(fromUrl: string, toUrl: string, needs: StorageNeeds): Promise<Moved> {
  await using open = new AsyncDisposableStack();
  if (inFull(fromUrl) === inFull(toUrl)) throw new Error('FROM and TO are the same place.');
  await at(toUrl, () => refuseUnlessKept(toUrl));
  await at(fromUrl, () => refuseIfMissing(fromUrl));
  const from = await opened(fromUrl, needs, open);
  const format = await at(fromUrl, async () => formatOf((await from.engine.read([schemaName]))[0]));
  if (format === null) throw new Error(`There is nothing in ${shownUrl(fromUrl)}.`);
  const to = await opened(toUrl, needs, open);
  await at(toUrl, () => refuseUnlessEmpty(to));

  await to.lock.commit([[schemaName, halfMove]]);
  const copied = await at(fromUrl, () => copy(from.lock, to.lock, needs.now()));
  const arrived = await at(toUrl, () => contentsOf(to.lock, needs.now()));
  if (copied.records !== arrived.records || copied.hash !== arrived.hash) {
    throw new Error(`What arrived in ${shownUrl(toUrl)} is not what was sent. ${howToEmpty(toUrl)}`);
  }
  if (!from.lock.isHeld()) throw new Error(`Another bot may have written to ${shownUrl(fromUrl)} meanwhile.`);
  await to.lock.commit([[schemaName, format]]);
  return { from: copied, to: arrived };
}

type Opened = { url: string; engine: Engine; lock: Lock };

async function opened(url: string, needs: StorageNeeds, open: AsyncDisposableStack): Promise<Opened> {
  return at(url, async () => {
    const engine = await openEngine(url, needs);
    open.defer(() => engine.close());
    const lock = await engine.lock();
    if (lock === null) throw new Error('a bot is running on it: stop the bot first');
    open.defer(() => lock.release());
    return { url, engine, lock };
  });
}

/** One file may have several paths. */
function inFull(url: string): string {
  const [, path] = /^sqlite:\/\/(.+)/s.exec(url) ?? [];
  return path === undefined ? url : resolve(path);
}

/** SQLite can open databases that vanish when they are closed. */
async function refuseUnlessKept(url: string): Promise<void> {
  if (/^sqlite:\/\/(:memory:)?$/.test(url)) throw new Error('nothing in it would be kept');
}

/** Opening would create a missing file. */
async function refuseIfMissing(url: string): Promise<void> {
  if (url.startsWith('sqlite://')) await access(url.slice('sqlite://'.length));
}

async function refuseUnlessEmpty({ url, engine, lock }: Opened): Promise<void> {
  const [format] = await engine.read([schemaName]);
  if (format === halfMove) {
    throw new Error(`it holds half a move that was interrupted. ${howToEmpty(url)}`);
  }
  for await (const [name] of lock.rows()) {
    if (name !== schemaName) throw new Error(`it is not empty. ${howToEmpty(url)}`);
  }
}

function howToEmpty(url: string): string {
  if (url.startsWith('sqlite:')) return 'If nothing in it is needed, delete that file.';
  if (url.startsWith('postgres')) return 'If nothing in it is needed: DROP TABLE cai_status_bot;';
  return "If nothing in it is needed: redis-cli --scan --pattern 'cai-status-bot::*' | xargs -d '\\n' redis-cli unlink";
}

async function copy(from: Lock, to: Lock, now: number): Promise<Contents> {
  const { add, sum } = tally();
  let batch: Row[] = [];
  for await (const row of records(from, now)) {
    add(row);
    batch.push(row);
    if (batch.length < rowsPerCommit) continue;
    await to.commit(batch);
    batch = [];
  }
  await to.commit(batch);
  return sum();
}

async function contentsOf(lock: Lock, now: number): Promise<Contents> {
  const { add, sum } = tally();
  for await (const row of records(lock, now)) add(row);
  return sum();
}

/** All but the format; what can't be read is kept aside, for another engine has no way to hold it as it is. */
async function* records(lock: Lock, now: number): AsyncGenerator<Row> {
  for await (const [name, value] of lock.rows()) {
    if (value instanceof Unreadable) yield* aside(name, value.raw, now);
    else if (name !== schemaName) yield [name, value];
  }
}

/** Counts and hashes rows one by one without keeping them. Throws on an empty one. */
function tally(): { add(row: Row): void; sum(): Contents } {
  const digests: string[] = [];
  return {
    add([name, value]) {
      if (value === undefined || value === null) throw new Error(`its record ${name} can't be read`);
      digests.push(sha256(JSON.stringify([name, inOrder(value)])));
    },
    sum: () => ({ records: digests.length, hash: sha256(digests.toSorted().join('\n')) }),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Engines may return the fields of an object in another order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, field]) => [name, inOrder(field)]);
}

/** Adds to an error the place where it came up. */
async function at<T>(url: string, act: () => Promise<T>): Promise<T> {
  return act().catch((error: Error) => {
    throw new Error(`${shownUrl(url)} can't be used: ${error.message}`);
  });
}
