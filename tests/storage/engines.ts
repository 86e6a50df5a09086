import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, onTestFinished, vi } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { openEngine } from '../../src/storage/open-engine.ts';
import { type Lease, openStorage, type Storage } from '../../src/storage/storage.ts';
import { aPostgres, aRedis, type Server } from './servers.ts';

/** A kind of place to keep things in, for the stories that hold for every kind. */
export type Place = { name: string; freshUrl(): Promise<string>; server(): Server };

const servers = [
  { name: 'PostgreSQL', start: aPostgres },
  { name: 'Redis', start: aRedis },
];

/** Stories that hold for every place that several processes can use at a time. */
export function describeOnServers(title: string, stories: (place: Place) => void): void {
  for (const { name, start } of servers) {
    describe(`${title} on ${name}`, { tags: name.toLowerCase() }, () => {
      let started: Server | undefined;
      beforeAll(async () => {
        started = await start();
      });
      afterAll(() => started?.stop());
      const server = () => started ?? notYet();
      stories({ name, server, freshUrl: () => server().freshUrl() });
    });
  }
}

/** Stories that hold for every place. */
export function describeEverywhere(title: string, stories: (place: Place) => void): void {
  describe(`${title} on SQLite`, () => {
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-'));
    });
    afterAll(() => rm(folder, { recursive: true }));
    const freshUrl = async () => `sqlite://${join(folder, randomUUID(), 'bot.sqlite')}`;
    stories({ name: 'SQLite', server: notYet, freshUrl });
  });
  describeOnServers(title, stories);
}

export async function aStorage(url: string): Promise<Storage> {
  const storage = await openStorage(url, realTime);
  onTestFinished(() => storage.close().catch(() => {}));
  return storage;
}

/** The lease, once whoever had it last has lost it. */
export async function leadIn(storage: Storage, withinMs = 15_000): Promise<Lease> {
  const tried = async () => (await storage.lead().catch((error: Error) => error)) ?? notYet();
  const lease = await vi.waitFor(tried, { timeout: withinMs, interval: 100 });
  if (lease instanceof Error) throw lease;
  return lease;
}

/** Writes past the program, as somebody else might. */
export async function plant(url: string, name: string, value: unknown): Promise<void> {
  const engine = await openEngine(url, realTime);
  await engine.put(name, value);
  await engine.close();
}

function notYet(): never {
  throw new Error('not yet');
}
