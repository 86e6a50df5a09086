import { join } from 'node:path';
import { expect } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { move } from '../../src/storage/move.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import { aStorage, leadIn } from './engines.ts';
import { endedIncident, subscriptionEntry } from './entries.ts';
import { aFolder } from './temporary-folder.ts';

export async function aFile(): Promise<string> {
  return `sqlite://${join(await aFolder(), 'bot.sqlite')}`;
}

/** A place with these records, as a bot leaves it that is stopped. */
export async function filled(url: string, entries: readonly StoredEntry[]): Promise<string> {
  const storage = await aStorage(url);
  const lease = await leadIn(storage);
  await lease.store.write(entries);
  await lease.release();
  await storage.close();
  return url;
}

/** Moves so many subscriptions, and a thousand incidents, from a file to a place and on to another file; the hashes that differ. */
export async function hashesThereAndBack(between: string, subscriptions: number): Promise<string[]> {
  const entries = [
    ...Array.from({ length: subscriptions }, (_, index) => subscriptionEntry(String(index))),
    ...Array.from({ length: 1_000 }, (_, index): StoredEntry => {
      const id = `i${index}`;
      return { kind: 'incident', key: id, value: { ...endedIncident, id } };
    }),
  ];
  const [first, last] = [await filled(await aFile(), entries), await aFile()];
  const there = await move(first, between, realTime);
  const back = await move(between, last, realTime);
  expect(there.from.records).toBe(subscriptions + 1_000);
  return [...new Set([there.from, there.to, back.from, back.to].map(({ hash }) => hash))];
}
