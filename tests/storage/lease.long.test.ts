import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { aStorage, describeOnServers, leadIn } from './engines.ts';
import { requests, subscriptionEntry } from './entries.ts';

/** A process that leads; it says what it does line by line. */
async function aHolder(url: string) {
  const child = spawn(process.execPath, [resolve(import.meta.dirname, 'holder.ts'), url], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async () => (await lines.next()).value;
  expect(await nextLine()).toBe('leads');
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), nextLine };
}

describeOnServers('the right to write', ({ freshUrl, server }) => {
  test('is had by one, and goes to another within two seconds of its release', async () => {
    const url = await freshUrl();
    const [one, other] = [await aStorage(url), await aStorage(url)];
    const lease = await leadIn(one);
    expect(lease.isHeld()).toBe(true);
    expect(await other.lead()).toBeNull();
    await lease.release();
    expect(lease.isHeld()).toBe(false);
    expect((await leadIn(other, 2_000)).isHeld()).toBe(true);
    expect(await one.lead()).toBeNull();
  });

  test('lasts as long as it is used or not, and others read and post meanwhile', async () => {
    const url = await freshUrl();
    const [one, other] = [await aStorage(url), await aStorage(url)];
    const { store, isHeld } = await leadIn(one);
    await store.write([subscriptionEntry('1')]);
    expect(await other.get([subscriptionEntry('1')])).toEqual([subscriptionEntry('1')]);
    await other.post(requests);
    expect(await one.get([requests])).toEqual([requests]);
    const since = performance.now();
    await expect.poll(() => performance.now() - since > 12_000 || !isHeld(), { timeout: 15_000 }).toBe(true);
    expect(isHeld()).toBe(true);
    expect(await other.lead()).toBeNull();
    await store.write([subscriptionEntry('2')]);
  });

  test('is not had by two in places beside each other', async () => {
    const [one, other] = [await aStorage(await freshUrl()), await aStorage(await freshUrl())];
    await leadIn(one);
    expect((await other.lead())?.isHeld()).toBe(true);
  });

  test('goes to another within fifteen seconds when its holder is killed', async () => {
    const url = await freshUrl();
    const holder = await aHolder(url);
    const storage = await aStorage(url);
    expect(await storage.lead()).toBeNull();
    holder.kill('SIGKILL');
    const { store } = await leadIn(storage, 15_000);
    expect(await store.load()).toEqual([subscriptionEntry('before')]);
  });

  test('is lost by a holder that is paused for too long: it knows at its first look, and can write no more', async () => {
    const url = await freshUrl();
    const holder = await aHolder(url);
    const storage = await aStorage(url);
    holder.kill('SIGSTOP');
    const { store } = await leadIn(storage, 15_000);
    await store.write([subscriptionEntry('meanwhile')]);
    holder.kill('SIGCONT');
    expect(await holder.nextLine()).toBe('isHeld: false, wrote: false');
    expect((await store.load()).map(({ key }) => key).toSorted()).toEqual(['before', 'meanwhile']);
  });

  test.each(['cut', 'freeze'] as const)(
    'is lost in time by a holder whose connection is: %s',
    async (how) => {
      const url = await freshUrl();
      onTestFinished(() => server().mend());
      const storage = await aStorage(url);
      const lease = await leadIn(storage);
      await server()[how]();
      const other = await aStorage(server().direct(url));
      const heldByOther = leadIn(other, 15_000).then(({ store }) => [lease.isHeld(), store] as const);
      expect(await lease.lost).toBeInstanceOf(Error);
      const [wasHeldByBoth, store] = await heldByOther;
      expect([wasHeldByBoth, lease.isHeld()]).toEqual([false, false]);
      await server().mend();
      await expect(lease.store.write([subscriptionEntry('1')])).rejects.toThrow();
      expect(await store.load()).toEqual([]);
    },
  );

  test.each(['cut', 'freeze'] as const)(
    'is lost together with a write that failed because the connection was: %s',
    async (how) => {
      const url = await freshUrl();
      onTestFinished(() => server().mend());
      const { store, lost, isHeld } = await leadIn(await aStorage(url));
      let isLost = false;
      lost.then(() => {
        isLost = true;
      });
      await server()[how]();
      await expect(store.write([subscriptionEntry('1')])).rejects.toThrow();
      await expect.poll(() => isLost, { timeout: 500 }).toBe(true);
      expect(isHeld()).toBe(false);
    },
  );

  test('is let go of soon by a holder that slept while its connection went silent', async () => {
    const url = await freshUrl();
    onTestFinished(() => server().mend());
    let sleptMs = 0;
    const storage = await openStorage(url, { ...realTime, clock: () => realTime.clock() + sleptMs });
    onTestFinished(() => storage.close().catch(() => {}));
    const lease = await leadIn(storage);
    server().freeze();
    sleptMs = 60_000;
    await lease.lost;
    const since = performance.now();
    await lease.release();
    expect(performance.now() - since).toBeLessThan(6_000);
  });

  test.each(['cut', 'freeze'] as const)(
    'asking where the connection is %s fails soon, and works again after',
    async (how) => {
      const url = await freshUrl();
      onTestFinished(() => server().mend());
      const storage = await aStorage(url);
      expect(await storage.get([requests])).toEqual([]);
      await server()[how]();
      const since = performance.now();
      await expect(storage.get([requests])).rejects.toThrow();
      await expect(storage.post(requests)).rejects.toThrow();
      expect(performance.now() - since).toBeLessThan(15_000);
      await server().mend();
      await expect.poll(() => storage.get([requests]).catch(() => 'still away')).toEqual([]);
    },
  );
});
