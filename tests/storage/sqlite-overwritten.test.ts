import {
  copyFile,
  open,
  readdir,
  readFile,
  rename,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore, realTime } from '../../sandbox/store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { leadIn } from './engines.ts';
import { oneOfEveryKind, sorted, subscriptionEntry } from './entries.ts';
import { aLog } from './log.ts';
import { aFolder } from './temporary-folder.ts';

const known = oneOfEveryKind;

/** A bot in the middle of its work, which has saved all that it knows; something is in the file, and more in its log. */
async function aBot() {
  const path = join(await aFolder(), 'bot.sqlite');
  const earlier = await openStore(`sqlite://${path}`);
  await earlier.write([subscriptionEntry('gone since')]);
  await earlier.close();
  const { logged, log } = aLog();
  const storage = await openStorage(`sqlite://${path}`, { ...realTime, log });
  onTestFinished(() => storage.close().catch(() => {}));
  const lease = await leadIn(storage);
  await copyFile(path, `${path}.backup`);
  await lease.store.write([{ kind: 'subscription', key: 'gone since', value: null }, ...known]);
  return { path, logged, storage, lease };
}

async function another(): Promise<string> {
  const path = join(await aFolder(), 'another.sqlite');
  const store = await openStore(`sqlite://${path}`);
  await store.write([subscriptionEntry('theirs')]);
  await store.close();
  return path;
}

async function foundAt(path: string) {
  const store = await openStore(`sqlite://${path}`);
  const entries = sorted(await store.load());
  await store.close();
  return entries;
}

async function writeInto(path: string, text: string): Promise<void> {
  const { size } = await stat(path);
  const file = await open(path, 'r+');
  await file.write(text, size - 100);
  await file.close();
}

const ways: [string, (path: string) => Promise<unknown>][] = [
  ['by the file of another bot', async (path) => copyFile(await another(), path)],
  ['by a backup of its own', (path) => copyFile(`${path}.backup`, path)],
  ['by nothing', (path) => truncate(path)],
  ['by its own first half', async (path) => truncate(path, 4_096)],
  ['by a text', (path) => writeFile(path, 'hello\n'.repeat(1_000))],
  ['in some place', (path) => writeInto(path, 'x')],
  ['where its log is', (path) => truncate(`${path}-wal`)],
  ['where its log is, by another log', (path) => writeInto(`${path}-wal`, 'x')],
];

describe('a file that is overwritten in place while it is in use', () => {
  test.each(ways)('%s, is noticed, and nothing more is said to be saved', async (_, overwrite) => {
    const { path, lease, logged } = await aBot();
    await overwrite(path);
    const theirs = await readFile(path);
    await expect(lease.store.write([subscriptionEntry('2')])).rejects.toThrow('somebody has written into');
    expect((await lease.lost).message).toContain('somebody has written into');
    expect(lease.isHeld()).toBe(false);
    await lease.release();
    expect(await readFile(path)).toEqual(theirs);

    await lease.rescue(known);
    expect(logged).toEqual([
      expect.stringMatching(/^error: somebody has written into the file of the storage/),
    ]);
    expect(await foundAt(path)).toEqual(sorted(known));
    const [kept = ''] = (await readdir(dirname(path))).filter((name) => name.includes('.overwritten-'));
    expect(await readFile(join(dirname(path), kept))).toEqual(theirs);
  });

  test('is noticed even if nothing is written, or only read', async () => {
    const { path, lease } = await aBot();
    await truncate(path);
    expect((await lease.lost).message).toContain('somebody has written into');
    const other = await aBot();
    await truncate(other.path);
    await expect(other.storage.get([{ kind: 'watch', key: 'now' }])).rejects.toThrow(
      'somebody has written into',
    );
  });

  test('is noticed though it happens in the middle of a write', async () => {
    const { path, lease } = await aBot();
    const many = Array.from({ length: 5_000 }, (_, index) => subscriptionEntry(`n${index}`));
    const writing = lease.store.write(many);
    await copyFile(await another(), path);
    await expect(writing.then(() => lease.store.write([]))).rejects.toThrow('somebody has written into');
  });

  test('and that only got another time, costs nothing', async () => {
    const { path, lease } = await aBot();
    await utimes(path, 1, 1);
    await lease.lost;
    await lease.release();
    await lease.rescue(known);
    expect(await foundAt(path)).toEqual(sorted(known));
  });

  test('and can not be written anew, says so', async () => {
    const { path, lease, logged } = await aBot();
    await truncate(path);
    await lease.lost;
    await rename(dirname(path), `${dirname(path)}-moved`);
    await writeFile(dirname(path), 'in the way');
    await expect(lease.rescue(known)).rejects.toThrow();
    expect(logged).toEqual([]);
  });

  test('is no matter of a bot that writes itself, however much', async () => {
    const { path, lease } = await aBot();
    const many = Array.from({ length: 5_000 }, (_, index) =>
      subscriptionEntry(`n${index}`, { roleId: '9'.repeat(1_000) }),
    );
    for (let round = 0; round < 2; round += 1) await lease.store.write(many);
    expect(lease.isHeld()).toBe(true);
    // What is in the log goes into the file once there is much of it.
    expect((await stat(`${path}-wal`)).size).toBeLessThan(5_000_000);
    expect((await stat(path)).size).toBeGreaterThan(1_000_000);
    await lease.release();
    await lease.rescue([]);
    expect(await foundAt(path)).toHaveLength(known.length + many.length);
  });
});
