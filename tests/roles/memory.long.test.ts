import { describe, expect, test } from 'vitest';
import { isLedgerEntry, type Ledger, ledger, removal, subscriptionEntry } from '../../src/alerts/ledger.ts';
import { nothingFollows } from '../../src/following/following-counts.ts';
import { followingLedger } from '../../src/following/following-ledger.ts';
import type { Watch } from '../../src/health/watch.ts';
import { nothingShown } from '../../src/panels/panel-counts.ts';
import { panelLedger } from '../../src/panels/panel-ledger.ts';
import { memory } from '../../src/roles/memory.ts';
import type { Lease } from '../../src/storage/storage.ts';
import type { Store, StoredEntry } from '../../src/storage/store.ts';
import { delivery, openIncident, sorted, subscription, watch } from '../storage/entries.ts';
import { aPair, leadsAgain } from '../storage/redis-pair.ts';
import { aLoggedLog } from './logged.ts';

const isLost = /^error: the storage has lost records/;
const watchAt = (at: number): Watch => ({
  ...watch,
  readings: watch.readings.map((each) => ({ ...each, at })),
});

/** Somebody who leads on a server whose follower no longer hears of what is saved, and what is saved then. */
async function aLaggingPair() {
  const pair = await aPair();
  const { lease } = pair;
  const known = ledger(lease.store, (await lease.store.load()).filter(isLedgerEntry));
  const panels = panelLedger(lease.store, []);
  let looked = watchAt(1_000);
  const look = (at: number, store: Store) => {
    looked = watchAt(at);
    return store.write([{ kind: 'watch', key: 'now', value: looked }]);
  };
  const leader = {
    ledger: known,
    keptPanels: { ledger: panels, counts: () => nothingShown },
    recorder: { known: () => [] },
    following: { ledger: followingLedger(lease.store, []), counts: () => nothingFollows },
    known: () => ({ watch: looked, outages: [] }),
  };
  await look(1_000, lease.store);
  await known.put(['2', '3'].map((id) => subscriptionEntry(subscription(id))));
  const isThere = () => pair.second.tell('EXISTS', 'cai-status-bot::subscription:3');
  await expect.poll(isThere).toBe(1);
  await pair.fallBehind();
  await known.put([
    removal('subscription', '1'),
    subscriptionEntry(subscription('2', { roleId: '77' })),
    subscriptionEntry(subscription('4')),
    { kind: 'incident', key: openIncident.id, value: openIncident },
    { kind: 'delivery', key: `${openIncident.id}:3`, value: delivery('3', { incidentId: openIncident.id }) },
  ]);
  const failOver = async () => {
    // Otherwise one that has lost the lease would wait for its end there.
    if (!lease.isHeld()) await pair.second.tell('DEL', 'cai-status-bot:lease');
    await pair.change();
    await pair.hangUp();
  };
  return { ...pair, leader, look, failOver };
}

function aMemory() {
  let now = 0;
  const { logged, log } = aLoggedLog();
  const remembered = memory(
    () => now,
    () => false,
    log,
  );
  return { ...remembered, logged, pass: (ms: number) => (now += ms) };
}

function saidBy({ subscriptions, incidents, deliveries }: Ledger): unknown[] {
  return [...subscriptions.values(), ...incidents.values(), ...deliveries.values()];
}

async function savedIn({ store }: Lease): Promise<StoredEntry[]> {
  return sorted((await store.load()).filter(isLedgerEntry));
}

describe('a server that lagged behind takes over', { tags: 'redis' }, () => {
  test('from one that goes on leading: what was saved is saved again, and what was removed stays so', async () => {
    const { leader, lease, failOver, storage } = await aLaggingPair();
    const { mend, pass, logged } = aMemory();
    await failOver();
    pass(20_000);
    const mended = async () => {
      await mend(leader, lease.store);
      pass(20_000);
      return logged;
    };
    await expect.poll(mended, { interval: 200 }).toEqual([expect.stringMatching(isLost)]);
    const values = (await savedIn(lease)).map(({ value }) => value);
    expect(new Set(values)).toEqual(new Set(saidBy(leader.ledger)));
    expect(await storage.get([{ kind: 'subscription', key: '1' }])).toEqual([]);
  });

  test('from one that loses the lease and leads again: it goes on from what it knew', async () => {
    const { leader, lease, look, failOver, storage } = await aLaggingPair();
    const { keep, load, mend, logged } = aMemory();
    await mend(leader, lease.store);
    await look(2_000, lease.store);
    keep(leader);
    await lease.release();
    await failOver();
    const next = await leadsAgain(storage);
    const remembered = (await load(next.store)).filter(isLedgerEntry).map(({ value }) => value);
    expect(new Set(remembered)).toEqual(new Set(saidBy(leader.ledger)));
    expect(new Set((await savedIn(next)).map(({ value }) => value))).toEqual(new Set(remembered));
    expect(logged).toEqual([expect.stringMatching(isLost)]);
  });

  test('and somebody else has led since: what that one wrote counts', async () => {
    const { leader, lease, look, failOver, storage } = await aLaggingPair();
    const { keep, load, logged } = aMemory();
    keep(leader);
    await lease.release();
    await failOver();
    const other = await leadsAgain(storage);
    await look(9_000, other.store);
    await other.store.write([subscriptionEntry(subscription('9'))]);
    await other.release();
    const next = await leadsAgain(storage);
    const found = (await load(next.store)).filter(isLedgerEntry).map(({ key }) => key);
    expect(found.toSorted()).toEqual(['1', '2', '3', '9']);
    expect(logged).toEqual([]);
  });
});
