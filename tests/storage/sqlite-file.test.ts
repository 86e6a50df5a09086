import { copyFile, mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore, realTime } from '../../sandbox/store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { leadIn } from './engines.ts';
import { subscriptionEntry } from './entries.ts';
import { aLog } from './log.ts';
import { aFolder } from './temporary-folder.ts';

/** A bot that has its file open and two records in it, one of them long ago. */
async function aBot() {
  const path = join(await aFolder(), 'data', 'bot.sqlite');
  const earlier = await openStore(`sqlite://${path}`);
  await earlier.write([subscriptionEntry('old')]);
  await earlier.close();
  const { logged, log } = aLog();
  const storage = await openStorage(`sqlite://${path}`, { ...realTime, log });
  onTestFinished(() => storage.close().catch(() => {}));
  const lease = await leadIn(storage);
  await lease.store.write([subscriptionEntry('1')]);
  const end = async () => {
    await lease.release();
    await storage.close();
  };
  return { path, logged, lease, end };
}

/** What the next bot at this path finds. */
async function foundAt(path: string): Promise<string[]> {
  const store = await openStore(`sqlite://${path}`);
  const keys = (await store.load()).map(({ key }) => key).toSorted();
  await store.close();
  return keys;
}

/** Whether another program would have to wait for this file. */
function isLocked(path: string): boolean {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('SELECT * FROM keyv');
    return false;
  } catch {
    return true;
  } finally {
    database.close();
  }
}

const all = (path: string) => ['', '-wal', '-shm'].map((end) => path + end);

describe('a file that is removed while it is in use', () => {
  const removals: [string, (path: string) => Promise<unknown>][] = [
    ['with its log', (path) => Promise.all(all(path).map((each) => rm(each, { force: true })))],
    ['without its log', (path) => rm(path)],
    ['but only its log', (path) => rm(`${path}-wal`)],
    ['with its folder', (path) => rm(dirname(path), { recursive: true })],
    ['to another place', (path) => rename(path, `${path}.moved`)],
    ['to another place, with its folder', (path) => rename(dirname(path), `${dirname(path)}-moved`)],
    [
      'and a link to nowhere stands in its place',
      async (path) => {
        await rm(path);
        await symlink('nowhere', path);
      },
    ],
  ];

  test.each(removals)('is put back %s, with all that was and is saved', async (_, remove) => {
    const { path, logged, lease, end } = await aBot();
    await remove(path);
    await lease.store.write([subscriptionEntry('2')]);
    expect(logged).toEqual([
      expect.stringMatching(/^error: the file of the storage was removed while .* put back/),
    ]);
    expect(isLocked(path)).toBe(true);
    await lease.store.write([subscriptionEntry('3')]);
    expect(lease.isHeld()).toBe(true);
    await end();
    expect(logged).toHaveLength(1);
    expect(await foundAt(path)).toEqual(['1', '2', '3', 'old']);
  });

  test('is put back even if nothing is written', async () => {
    const { path, logged, end } = await aBot();
    await Promise.all(all(path).map((each) => rm(each, { force: true })));
    await expect.poll(() => logged).toHaveLength(1);
    expect(isLocked(path)).toBe(true);
    await end();
    expect(await foundAt(path)).toEqual(['1', 'old']);
  });

  test('and can not be put back is lost, and nothing is said to be saved', async () => {
    const { path, lease, end } = await aBot();
    await rm(dirname(path), { recursive: true });
    await writeFile(dirname(path), 'in the way');
    await expect(lease.store.write([subscriptionEntry('2')])).rejects.toThrow();
    expect(await lease.lost).toBeInstanceOf(Error);
    expect(lease.isHeld()).toBe(false);
    await end().catch(() => {});
  });
});

describe('a file that another takes the place of while it is in use', () => {
  /** Another bot's, with the same name and one record. */
  async function another(): Promise<string> {
    const path = join(await aFolder(), 'another.sqlite');
    const store = await openStore(`sqlite://${path}`);
    await store.write([subscriptionEntry('theirs')]);
    await store.close();
    return path;
  }

  test.each([
    ['with its log left', async () => {}],
    ['with its log removed', (path: string) => rm(`${path}-wal`)],
  ])('stays as it is, and so does what was known, beside it: %s', async (_, more) => {
    const { path, logged, lease, end } = await aBot();
    const theirs = await another();
    await copyFile(theirs, `${path}.other`);
    await rename(`${path}.other`, path);
    await more(path);
    await expect(lease.store.write([subscriptionEntry('2')])).rejects.toThrow(
      'another file has taken the place',
    );
    expect((await lease.lost).message).toContain('another file has taken the place');
    await expect(lease.store.write([subscriptionEntry('3')])).rejects.toThrow();
    expect(lease.isHeld()).toBe(false);
    await end();
    expect(logged).toEqual([
      expect.stringMatching(/^error: another file has taken the place of the storage/),
    ]);
    expect(await readFile(path)).toEqual(await readFile(theirs));
    expect(await foundAt(path)).toEqual(['theirs']);
    const copies = (await readdir(dirname(path))).filter((name) => name.includes('.replaced-'));
    expect(copies).toHaveLength(1);
    expect(await foundAt(join(dirname(path), copies[0] ?? ''))).toEqual(['1', '2', 'old']);
  });

  test('is noticed even if nothing is written', async () => {
    const { path, lease } = await aBot();
    const theirs = await another();
    await rename(theirs, path);
    expect((await lease.lost).message).toContain('another file has taken the place');
    expect(await foundAt(path)).toEqual(['theirs']);
  });

  test('is noticed when that is a folder', async () => {
    const { path, lease } = await aBot();
    await rm(path);
    await mkdir(path);
    await expect(lease.store.write([subscriptionEntry('2')])).rejects.toThrow(
      'another file has taken the place',
    );
  });
});

test('a file system without memory that processes share is no hindrance', async () => {
  const path = join(await aFolder(), 'bot.sqlite');
  // Nothing can be mapped where a folder is.
  await mkdir(`${path}-shm`);
  for (const key of ['1', '2']) {
    const store = await openStore(`sqlite://${path}`);
    await store.write([subscriptionEntry(key)]);
    await store.close();
  }
  expect(await foundAt(path)).toEqual(['1', '2']);
});
