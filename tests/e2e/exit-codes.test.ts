import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@redis/client';
import pg from 'pg';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../sandbox/store.ts';
import { aPostgres, aRedis } from '../storage/servers.ts';
import { aFolder } from '../storage/temporary-folder.ts';
import { aWorld } from './world.ts';

const run = promisify(execFile);

/** How a bot ends that starts on this memory. */
async function end(url: string): Promise<{ code: number | null; said: string }> {
  const { launchBot } = await aWorld();
  const bot = launchBot({ STORAGE_URL: url });
  const { code } = await bot.exit;
  return { code, said: bot.lines.join('\n') };
}

/** A place that a bot has used before. */
async function used(url: string): Promise<string> {
  await (await openStore(url)).close();
  return url;
}

/** A file system of its own, with a memory in it. */
async function aDisk() {
  const folder = join(await aFolder(), 'disk');
  await mkdir(folder);
  await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  onTestFinished(async () => void (await run('umount', [folder])));
  return { folder, url: await used(`sqlite://${join(folder, 'bot.sqlite')}`) };
}

describe('trouble that passes by itself ends the start with 1, so that it is tried again', () => {
  test('a disk that is full', { tags: 'mount' }, async () => {
    const { folder, url } = await aDisk();
    await writeFile(join(folder, 'fill'), Buffer.alloc(2_000_000)).catch(() => {});
    expect(await end(url)).toEqual({ code: 1, said: expect.stringMatching(/database or disk is full/) });
  });

  test('a file system that is read-only', { tags: 'mount' }, async () => {
    const { folder, url } = await aDisk();
    await run('mount', ['-o', 'remount,ro', folder]);
    expect(await end(url)).toEqual({ code: 1, said: expect.stringMatching(/can't be used: .*EROFS/) });
  });

  test('a file that another program has for now', async () => {
    const url = await used(`sqlite://${join(await aFolder(), 'bot.sqlite')}`);
    const other = await openStore(url);
    onTestFinished(() => other.close());
    expect(await end(url)).toEqual({ code: 1, said: expect.stringMatching(/database is locked/) });
  });

  test('a PostgreSQL that is read-only for now', { tags: 'postgresql' }, async () => {
    const server = await aPostgres();
    onTestFinished(() => server.stop());
    const url = await used(await server.freshUrl());
    const client = new pg.Client(url);
    await client.connect();
    await client.query('ALTER ROLE bot SET default_transaction_read_only = on');
    await client.end();
    expect(await end(url)).toEqual({ code: 1, said: expect.stringMatching(/read-only transaction/) });
  });

  test.each([
    ['that has no memory left', ['CONFIG', 'SET', 'maxmemory', '1'], /OOM command not allowed/],
    ['that follows another', ['REPLICAOF', '127.0.0.1', '1'], /READONLY/],
  ])('a Redis %s', { tags: 'redis' }, async (_, command, said) => {
    const server = await aRedis();
    onTestFinished(() => server.stop());
    const url = await used(await server.freshUrl());
    const client = await createClient({ url }).connect();
    await client.sendCommand(command);
    await client.close();
    expect(await end(url)).toEqual({ code: 1, said: expect.stringMatching(said) });
  });
});

describe('what a person must change ends the start with 78, and says what', () => {
  test.each([
    [
      'a password that is not encoded',
      'postgres://bot:se/cr#et@localhost/bot',
      /write \/ as %2F and # as %23/,
    ],
    ['a password that is cut off', 'postgres://bot:secr', /its port is no number/],
  ])('%s', async (_, url, what) => {
    const { code, said } = await end(url);
    expect({ code, said }).toEqual({ code: 78, said: expect.stringMatching(what) });
    expect(said).not.toMatch(/secr|cr#et/);
  });
});
