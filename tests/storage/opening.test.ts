import { expect, onTestFinished, test } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { describeOnServers } from './engines.ts';
import { aLog } from './log.ts';

/** What is said of a place that can't be opened. */
async function refusal(url: string): Promise<string> {
  const opening = openStorage(url, realTime).then((storage) => storage.close());
  return opening.then(
    () => 'it was opened',
    ({ message }: Error) => message,
  );
}

describeOnServers('opening a place', ({ name, server, freshUrl }) => {
  test('waits for a server that is still starting, and says so once', async () => {
    const url = await freshUrl();
    onTestFinished(() => server().mend());
    await server().cut();
    const { logged, log } = aLog();
    const opening = openStorage(url, { ...realTime, log });
    await expect.poll(() => logged).toHaveLength(1);
    await server().mend();
    const storage = await opening;
    expect(await storage.get([])).toEqual([]);
    expect(logged).toEqual([expect.stringMatching(/^warn: waiting for the storage .*ECONN/)]);
    expect(logged.join()).not.toMatch(/w@rd|w%40rd/);
    await storage.close();
  });

  test('gives up on a server that does not come, after half a minute', async () => {
    const url = await freshUrl();
    onTestFinished(() => server().mend());
    await server().cut();
    let now = 0;
    const hurried = {
      ...realTime,
      clock: () => now,
      timer(run: () => void, delayMs: number) {
        now += delayMs;
        setImmediate(run);
        return () => {};
      },
    };
    await expect(openStorage(url, hurried)).rejects.toThrow(/ECONNREFUSED/);
    expect(now).toBeGreaterThan(25_000);
    expect(now).toBeLessThanOrEqual(30_000);
  });

  test('with a wrong password is refused at once, in words that hold no password', async () => {
    const url = (await freshUrl()).replace(/:[^:@/]+@/, ':wr%2Fong@');
    const said = await refusal(url);
    expect(said).toMatch(
      name === 'Redis' ? /WRONGPASS.*check the user and the password/ : /password authentication failed/,
    );
    expect(said).not.toMatch(/wr(\/|%2F)ong/);
  });

  test('that does not exist is refused at once', async () => {
    const said = await refusal((await freshUrl()).replace(/\/\w+$/, '/4711'));
    expect(said).toMatch(name === 'Redis' ? /DB index is out of range/ : /database "4711" does not exist/);
  });
});
