import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../sandbox/store.ts';
import { aFolder } from './temporary-folder.ts';

const writingBot = resolve(import.meta.dirname, 'writing-bot.ts');

/** Has a process save one record after the other, and kills it once that many were acknowledged; returns the last of them. */
async function killAfter(acknowledged: number, url: string): Promise<number> {
  const child = spawn(process.execPath, [writingBot, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const closed = once(child, 'close');
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (printed.split('\n').length > acknowledged) child.kill('SIGKILL');
  });
  expect(await closed).toEqual([null, 'SIGKILL']);
  // The last line may be cut off in its middle.
  return Number(printed.split('\n').at(-2));
}

test('a bot that is killed in the middle of its writes has lost nothing that was acknowledged', async () => {
  const url = `sqlite://${join(await aFolder(), 'bot.sqlite')}`;
  for (const acknowledged of [1, 40, 300]) {
    const last = await killAfter(acknowledged, url);
    const store = await openStore(url);
    const keys = new Set((await store.load()).map(({ key }) => key));
    await store.close();
    const numbers = Array.from({ length: last + 1 }, (_, number) => String(number));
    expect(numbers.filter((number) => !keys.has(number))).toEqual([]);
    const halfSaved = [...keys].filter((key) => /^\d+$/.test(key) && !keys.has(`twin-of-${key}`));
    expect(halfSaved).toEqual([]);
  }
});
