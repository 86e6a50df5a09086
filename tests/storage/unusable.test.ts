import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../sandbox/store.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import { subscriptionEntry } from './entries.ts';
import { aFolder } from './temporary-folder.ts';

/** Does what a bot does when it starts. */
async function start(path: string): Promise<StoredEntry[]> {
  const store = await openStore(`sqlite://${path}`);
  try {
    return await store.load();
  } finally {
    await store.close();
  }
}

/** A database of several pages, as a bot leaves it behind. */
async function aDatabase(): Promise<string> {
  const path = join(await aFolder(), 'bot.sqlite');
  const store = await openStore(`sqlite://${path}`);
  for (let from = 0; from < 600; from += 200) {
    await store.write(Array.from({ length: 200 }, (_, index) => subscriptionEntry(String(from + index))));
  }
  await store.close();
  return path;
}

async function aDatabaseAfter(sql: string): Promise<string> {
  const path = await aDatabase();
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
  return path;
}

async function aFileOf(content: string | Uint8Array): Promise<string> {
  const path = join(await aFolder(), 'bot.sqlite');
  await writeFile(path, content);
  return path;
}

async function withPageOverwritten(path: string, page: number): Promise<string> {
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(4_096, 'x'), 0, 4_096, page * 4_096);
  await file.close();
  return path;
}

async function cutTo(path: string, part: number): Promise<string> {
  const { size } = await stat(path);
  await truncate(path, Math.floor(size * part));
  return path;
}

/** What may be left beside the database is only what holds nothing, so that a backup can be put in its place. */
async function contents(path: string): Promise<{ hash: string; leftBeside: string[] }> {
  const hash = createHash('sha256')
    .update(await readFile(path))
    .digest('hex');
  const log = `${path}-wal`;
  const beside = await readdir(join(path, '..'));
  const leftBeside = beside.includes('bot.sqlite-wal') && (await stat(log)).size > 0 ? [log] : [];
  return { hash, leftBeside };
}

describe('a file that can not be used is refused, and left as it was', () => {
  test.each([
    ['garbage', () => aFileOf('not a database, but long enough to be one. '.repeat(200)), /not a database/],
    [
      'binary garbage',
      () => aFileOf(Uint8Array.from({ length: 9_000 }, (_, at) => (at * 31) % 256)),
      /not a/,
    ],
    ['half a database', async () => cutTo(await aDatabase(), 0.5), /malformed/],
    ['a database without its last bytes', async () => cutTo(await aDatabase(), 0.99), /malformed/],
    ['a database with a spoilt first page', async () => withPageOverwritten(await aDatabase(), 0), /not a/],
    [
      'a database with a spoilt page within',
      async () => withPageOverwritten(await aDatabase(), 5),
      /malformed/,
    ],
    [
      'a newer version of the format',
      () => aDatabaseAfter(`UPDATE keyv SET value = '{"value":99}' WHERE key = 'schema'`),
      /written by a newer version of this bot \(format 99, I know \d+\)/,
    ],
  ])('%s', async (_, make, message) => {
    const path = await make();
    const before = await contents(path);
    await expect(start(path)).rejects.toThrow(message);
    expect(await contents(path)).toEqual(before);
    expect(before.leftBeside).toEqual([]);
  });
});

describe('a place that can not be used is refused', () => {
  test('a folder where the file should be', async () => {
    const path = join(await aFolder(), 'bot.sqlite');
    await mkdir(path);
    await expect(start(path)).rejects.toThrow('unable to open database file');
    expect(await readdir(path)).toEqual([]);
  });

  test.each([
    ['right under a file', 'bot.sqlite'],
    ['deep under a file', 'deep/down/bot.sqlite'],
  ])('%s', async (_, below) => {
    const file = await aFileOf('somebody else’s');
    await expect(start(join(file, below))).rejects.toThrow(/file already exists|not a directory/);
    expect(await readFile(file, 'utf8')).toBe('somebody else’s');
  });
});

test('a newer version of the format is let go of: nothing stays open beside it', async () => {
  const path = await aDatabaseAfter(`UPDATE keyv SET value = '{"value":99}' WHERE key = 'schema'`);
  await expect(start(path)).rejects.toThrow('newer version');
  expect(await readdir(join(path, '..'))).toEqual(['bot.sqlite']);
});

test('an empty file becomes a database', async () => {
  expect(await start(await aFileOf(''))).toEqual([]);
});
