import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { move } from '../../src/storage/move.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import { aStorage, describeOnServers, leadIn } from './engines.ts';
import { oneOfEveryKind, sorted, subscriptionEntry } from './entries.ts';
import { aFile, filled, hashesThereAndBack } from './moves.ts';

const program = resolve(import.meta.dirname, '..', '..', 'src', 'move-storage.ts');

async function contents(url: string): Promise<StoredEntry[]> {
  const storage = await aStorage(url);
  const lease = await leadIn(storage);
  const entries = await lease.store.load();
  await lease.release();
  await storage.close();
  return sorted(entries);
}

/** Runs the program as an admin does. */
function run(...args: string[]): Promise<{ code: number; said: string }> {
  return promisify(execFile)(process.execPath, [program, ...args]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr }) => ({ code, said: stderr }),
  );
}

describeOnServers('a move', ({ freshUrl, server }) => {
  test('of 5000 subscriptions and 1000 incidents there and back gives the same hash', async () => {
    expect(await hashesThereAndBack(await freshUrl(), 5_000)).toHaveLength(1);
  });

  test('brings every kind of record over, leaves the source as it was, and shows no password', async () => {
    const [from, to] = [await filled(await aFile(), oneOfEveryKind), await freshUrl()];
    const before = await readFile(from.replace('sqlite://', ''));
    const { code, said } = await run(from, to);
    expect(said).toMatch(/(\d+ records, SHA-256 \w{64})\n[^\n]*:\*\*\*@[^\n]*\1\nMoved\./s);
    expect(code).toBe(0);
    expect(await readFile(from.replace('sqlite://', ''))).toEqual(before);
    expect(await contents(to)).toEqual(sorted(oneOfEveryKind));
    expect(await contents(from)).toEqual(sorted(oneOfEveryKind));
  });

  test('to a place that is not empty, or that a bot is running on, is refused', async () => {
    const from = await filled(await aFile(), oneOfEveryKind);
    const full = await filled(await freshUrl(), [subscriptionEntry('1')]);
    const refused = await run(from, full);
    expect(refused).toEqual({
      code: 1,
      said: expect.stringMatching(/it is not empty.*(DROP TABLE|redis-cli)/),
    });
    expect(await contents(full)).toEqual([subscriptionEntry('1')]);

    const used = await freshUrl();
    await leadIn(await aStorage(used));
    for (const [source, target] of [
      [from, used],
      [used, await aFile()],
    ] as const) {
      await expect(move(source, target, realTime)).rejects.toThrow(/stop the bot first/);
    }
  });

  test('that was interrupted leaves a place that no bot starts from, and no move goes to', async () => {
    const many = Array.from({ length: 8_000 }, (_, index) => subscriptionEntry(String(index)));
    const [from, to] = [await filled(await aFile(), many), await freshUrl()];
    const watching = await aStorage(server().direct(to));
    const moving = move(from, to, realTime);
    const begun = () => watching.get([subscriptionEntry('0')]).catch((error: Error) => error.message);
    await expect.poll(begun, { interval: 1 }).toMatch(/half a move/);
    await server().cut();
    await expect(moving).rejects.toThrow();
    await server().mend();

    await expect(leadIn(await aStorage(to))).rejects.toThrow(/half a move/);
    await expect
      .poll(() => run(from, to), { timeout: 15_000 })
      .toMatchObject({
        code: 1,
        said: expect.stringMatching(/half a move that was interrupted.*If nothing in it is needed/),
      });
  });
});

test('the hash tells places apart by a single letter, and not by their order', async () => {
  const [one, other] = [subscriptionEntry('1'), subscriptionEntry('2')];
  const hashes = [[one, other], [other, one], [one], [one, subscriptionEntry('2', { guildId: '101' })]].map(
    async (entries) => (await move(await filled(await aFile(), entries), await aFile(), realTime)).to.hash,
  );
  const [first, reversed, ...others] = await Promise.all(hashes);
  expect(reversed).toBe(first);
  expect(new Set([first, ...others]).size).toBe(3);
});

test.each([
  ['nothing', [], /^npm run storage:move -- FROM TO/],
  ['one place', ['sqlite://a'], /^npm run storage:move -- FROM TO/],
  ['three places', ['sqlite://a', 'sqlite://b', 'sqlite://c'], /^npm run storage:move -- FROM TO/],
  ['one place twice', ['sqlite://a', 'sqlite://a'], /the same place/],
  ['one file in two ways', ['sqlite://a', `sqlite://${resolve('a')}`], /the same place/],
  ['a target without a name', ['sqlite://a', 'sqlite://'], /nothing in it would be kept/],
  ['a target in memory', ['sqlite://a', 'sqlite://:memory:'], /nothing in it would be kept/],
  ['a file that is not there', ['sqlite:///nowhere/bot.sqlite', 'sqlite://b'], /nowhere.*no such file/],
  [
    'a place that is none',
    ['mysql://u:secret@db/x', 'sqlite://b'],
    /mysql:\/\/u:\*\*\*@db\/x can't be used: it is not/,
  ],
])('given %s it says what is wrong', async (_, args, message) => {
  const { code, said } = await run(...args);
  expect(code).not.toBe(0);
  expect(said).toMatch(message);
  expect(said).not.toContain('    at ');
});

test('from a file that a bot is running on is refused', async () => {
  const url = await filled(await aFile(), oneOfEveryKind);
  await leadIn(await aStorage(url));
  const target = await aFile();
  await expect(move(url, target, realTime)).rejects.toThrow(/locked/);
  await rm(target.replace('sqlite://', ''), { force: true });
});
