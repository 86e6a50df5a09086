import { stat } from 'node:fs/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createClient } from '@redis/client';
import pg from 'pg';
import { expect, test } from 'vitest';
import { diceOf } from '../../replay/dice.ts';
import { madeUpHistory } from '../../sandbox/made-up-history.ts';
import { archive } from '../../src/history/archive.ts';
import { isHistoryEntry } from '../../src/history/recorder.ts';
import { historyTools } from '../../src/history-tools/history-tools.ts';
import { pageOf } from '../../src/history-views/answers.ts';
import { inRealTime } from '../../src/time.ts';
import { english } from '../../tests/english.ts';
import { aLoggedLog } from '../roles/logged.ts';
import { aStorage, describeEverywhere, leadIn } from '../storage/engines.ts';

const now = Date.UTC(2026, 10, 29, 12);
const day = 24 * 60 * 60_000;
const mebibyte = 2 ** 20;

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function usedMib(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / mebibyte;
}

async function timed<T>(run: () => Promise<T>): Promise<{ ms: number; found: T }> {
  const at = performance.now();
  const found = await run();
  return { ms: performance.now() - at, found };
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** What is on the disk, or in the memory of a server, in MB. */
async function sizeOf(url: string): Promise<number> {
  if (url.startsWith('sqlite:')) {
    const path = url.slice('sqlite://'.length);
    const sizes = await Promise.all(
      ['', '-wal'].map((end) =>
        stat(path + end).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    );
    return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
  }
  if (url.startsWith('postgres:')) {
    const client = new pg.Client(url);
    await client.connect();
    const { rows } = await client.query("SELECT pg_total_relation_size('public.cai_status_bot') AS size");
    await client.end();
    return Number(rows[0].size) / 1e6;
  }
  const client = createClient({ url });
  await client.connect();
  const memory = await client.info('memory');
  await client.close();
  return Number(/used_memory_dataset:(\d+)/.exec(memory)?.[1]) / 1e6;
}

describeEverywhere('400 days with 250 outages', ({ name, freshUrl, server }) => {
  test('take little room, and are told of at once', async () => {
    const url = await freshUrl();
    const dice = diceOf('400 days');
    const before = name === 'Redis' ? await sizeOf(server().direct(url)) : 0;
    const storage = await aStorage(url);
    const lease = await leadIn(storage);
    await lease.store.write(madeUpHistory({ days: 400, outages: 250, until: now, random: dice.roll }));
    const mb = (await sizeOf(name === 'SQLite' ? url : server().direct(url))) - before;

    const emptyMib = usedMib();
    const loaded = await timed(() => lease.store.load());
    const kept = archive({
      get: async (keys) => (await storage.get(keys)).filter(isHistoryEntry),
      now: () => now,
      seen: () => null,
    });
    const tools = historyTools(inRealTime, aLoggedLog().log);
    /** At another moment the picture is another one. */
    const answered = async (at: number) => {
      const { picture } = await pageOf(english, kept, 0, at);
      return tools.draw(picture?.svg ?? '');
    };
    const first = await timed(() => answered(now));
    const anew: number[] = [first.ms];
    for (const days of [1, 2, 3, 4]) anew.push((await timed(() => answered(now + days * day))).ms);
    const again: number[] = [];
    for (let times = 0; times < 21; times += 1) again.push((await timed(() => answered(now))).ms);
    const mib = usedMib() - emptyMib;
    const told = {
      name,
      mb,
      loadMs: loaded.ms,
      firstMs: first.ms,
      anewMs: median(anew),
      againMs: median(again),
      mostMs: Math.max(...again),
      mib,
    };
    process.stdout.write(`${JSON.stringify(told)}\n`);
    expect(first.found?.length).toBeGreaterThan(1_000);
    expect(loaded.found.length).toBeGreaterThan(10);
    expect(mb).toBeLessThan(45);
    expect(told.anewMs).toBeLessThan(300);
    expect(told.againMs).toBeLessThan(50);
    expect(mib).toBeLessThan(10);
  });
});
