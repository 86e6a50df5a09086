import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../sandbox/store.ts';
import { aFolder } from './temporary-folder.ts';

const writingBot = resolve(import.meta.dirname, 'writing-bot.ts');

// Of SQLite's file format: https://www.sqlite.org/fileformat2.html#walformat
const logHeaderBytes = 32;
const frameHeaderBytes = 24;

/** A database and its write-ahead log as a bot leaves them that is killed while it writes. */
async function killedWhileWriting(): Promise<{
  path: string;
  log: Buffer;
  frameBytes: number;
  acknowledged: number;
}> {
  const path = join(await aFolder(), 'bot.sqlite');
  const child = spawn(process.execPath, [writingBot, `sqlite://${path}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (printed.split('\n').length > 40) child.kill('SIGKILL');
  });
  expect(await once(child, 'close')).toEqual([null, 'SIGKILL']);
  const log = await readFile(`${path}-wal`);
  const frameBytes = frameHeaderBytes + log.readUInt32BE(8);
  return { path, log, frameBytes, acknowledged: printed.split('\n').length - 1 };
}

/** How many pairs of records a bot that starts on this database and this log finds; throws where one of a pair is missing. */
async function pairsAfter(path: string, log: Buffer): Promise<number> {
  const copy = join(await aFolder(), 'bot.sqlite');
  await copyFile(path, copy);
  await writeFile(`${copy}-wal`, log);
  const store = await openStore(`sqlite://${copy}`);
  const keys = (await store.load()).map(({ key }) => key);
  await store.close();
  const pairs = keys.filter((key) => /^\d+$/.test(key)).length;
  const expected = Array.from({ length: pairs }, (_, number) => [String(number), `twin-of-${number}`]).flat();
  expect(keys.toSorted()).toEqual(expected.toSorted());
  return pairs;
}

test('a log that is cut off anywhere leaves a store that opens, with all that was written before the cut', async () => {
  const { path, log, frameBytes, acknowledged } = await killedWhileWriting();
  const wholeFrames = Math.floor((log.length - logHeaderBytes) / frameBytes);
  const end = logHeaderBytes + wholeFrames * frameBytes;
  expect(wholeFrames).toBeGreaterThan(40);
  expect(await pairsAfter(path, log)).toBeGreaterThanOrEqual(acknowledged);

  const inLastFrame = [
    1,
    2,
    8,
    100,
    frameBytes - 100,
    frameBytes - frameHeaderBytes,
    frameBytes - 1,
    frameBytes,
  ];
  const inLogHeader = [0, 1, logHeaderBytes - 1, logHeaderBytes, logHeaderBytes + 1];
  const amid = Array.from({ length: 40 }, (_, index) => Math.floor((end * (index + 1)) / 41));
  const cuts = [...inLogHeader, ...amid, ...inLastFrame.map((bytes) => end - bytes).toReversed(), end];
  let found = 0;
  for (const cut of cuts) {
    const pairs = await pairsAfter(path, log.subarray(0, cut));
    expect(pairs, `cut at byte ${cut}`).toBeGreaterThanOrEqual(found);
    found = pairs;
  }
  expect(found).toBeGreaterThanOrEqual(acknowledged);
});

test('a last frame of the right length with something else in it is left out, and nothing before it', async () => {
  const { path, log, frameBytes } = await killedWhileWriting();
  const wholeFrames = Math.floor((log.length - logHeaderBytes) / frameBytes);
  const end = logHeaderBytes + wholeFrames * frameBytes;
  const whole = await pairsAfter(path, log.subarray(0, end));
  const without = await pairsAfter(path, log.subarray(0, end - frameBytes));
  for (const torn of [1, 512, 2_048, frameBytes]) {
    const spoilt = Buffer.from(log.subarray(0, end)).fill(0, end - torn);
    const pairs = await pairsAfter(path, spoilt);
    expect([whole, without], `the last ${torn} bytes are zero`).toContain(pairs);
  }
});
