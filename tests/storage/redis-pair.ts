import { createClient } from '@redis/client';
import { expect, onTestFinished, vi } from 'vitest';
import { realTime } from '../../sandbox/store.ts';
import { type Lease, openStorage, type Storage } from '../../src/storage/storage.ts';
import { leadIn } from './engines.ts';
import { subscriptionEntry } from './entries.ts';
import { aLog } from './log.ts';
import { aRelay } from './relay.ts';
import { aRedis } from './servers.ts';

/** A Redis that somebody may tell anything. */
async function aServer() {
  const server = await aRedis();
  onTestFinished(() => server.stop());
  const url = new URL(server.direct(await server.freshUrl()));
  const admin = createClient({ url: url.href });
  admin.on('error', () => {});
  await admin.connect();
  onTestFinished(() => admin.destroy());
  const password = decodeURIComponent(url.password);
  await admin.sendCommand(['CONFIG', 'SET', 'masterauth', password]);
  return { url, tell: (...words: string[]) => admin.sendCommand(words) };
}

/** A server, one that follows it, and a storage at an address behind which they change places. */
export async function aPair() {
  const [first, second] = await Promise.all([aServer(), aServer()]);
  const relay = await aRelay(Number(first.url.port));
  onTestFinished(() => relay.cut());
  const follow = ['REPLICAOF', '127.0.0.1', first.url.port];
  await second.tell(...follow);
  await expect.poll(() => second.tell('INFO', 'replication')).toContain('master_link_status:up');
  const { logged, log } = aLog();
  const address = Object.assign(new URL(first.url), { port: String(relay.port) }).href;
  const storage = await openStorage(address, { ...realTime, log });
  onTestFinished(() => storage.close().catch(() => {}));
  const lease = await leadIn(storage);
  await lease.store.write([subscriptionEntry('1')]);
  await expect.poll(() => second.tell('EXISTS', 'cai-status-bot::subscription:1')).toBe(1);

  return {
    first,
    second,
    storage,
    lease,
    logged,
    /** The second one hears nothing more of what is written. */
    fallBehind: () => second.tell('REPLICAOF', 'NO', 'ONE'),
    /** Whoever is connected has to connect again. */
    hangUp: relay.mend,
    /** Whoever connects from now on gets to the second one, which leads. */
    async change() {
      await second.tell('REPLICAOF', 'NO', 'ONE');
      relay.redirect(Number(second.url.port));
    },
  };
}

/** The lease, however often it can't be had before. */
export function leadsAgain(storage: Storage): Promise<Lease> {
  const lead = async () => (await storage.lead()) ?? Promise.reject(new Error('somebody else leads'));
  return vi.waitFor(lead, { timeout: 15_000, interval: 200 });
}

/** Makes one whose follower was promoted answer writes with this word from now on. */
export type Demotion = (first: Awaited<ReturnType<typeof aServer>>, second: URL) => Promise<unknown>;

/** What comes of a failover for one that leads: it loses the lease by this answer, leads again, and forgets nothing. */
export async function leadsOnAfter(answer: string, demote: Demotion): Promise<void> {
  const { first, second, storage, lease, logged, change } = await aPair();
  await change();
  await demote(first, second.url);
  await expect.poll(() => lease.store.write([subscriptionEntry('2')]).catch(String)).toContain(answer);
  expect(await lease.lost).toBeInstanceOf(Error);
  await lease.release();
  const next = await leadsAgain(storage);
  await next.store.write([subscriptionEntry('3')]);
  expect((await next.store.load()).map(({ key }) => key).toSorted()).toEqual(['1', '3']);
  expect(logged).toEqual([
    expect.stringMatching(`^warn: the storage takes no writes on this connection.*${answer}`),
  ]);
}
