import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { aStorage, describeEverywhere, leadIn } from './engines.ts';

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

describeEverywhere('a bot that is killed in the middle of its writes', ({ freshUrl }) => {
  test('has lost nothing that was acknowledged, and saved nothing by half', async () => {
    const url = await freshUrl();
    for (const acknowledged of [1, 40, 300]) {
      const last = await killAfter(acknowledged, url);
      const storage = await aStorage(url);
      const lease = await leadIn(storage);
      const keys = new Set((await lease.store.load()).map(({ key }) => key));
      await lease.release();
      await storage.close();
      const numbers = Array.from({ length: last + 1 }, (_, number) => String(number));
      expect(numbers.filter((number) => !keys.has(number))).toEqual([]);
      const halfSaved = [...keys].filter((key) => /^\d+$/.test(key) && !keys.has(`twin-of-${key}`));
      expect(halfSaved).toEqual([]);
    }
  });
});
