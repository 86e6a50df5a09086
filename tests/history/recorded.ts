import { onTestFinished } from 'vitest';
import type { Incident } from '../../src/health/incident.ts';
import type { SourceReading, Watch } from '../../src/health/watch.ts';
import { newWatch } from '../../src/health/watch.ts';
import { archive } from '../../src/history/archive.ts';
import { isHistoryEntry, recorder } from '../../src/history/recorder.ts';
import type { Lease, Storage } from '../../src/storage/storage.ts';
import { aStorage, leadIn } from '../storage/engines.ts';
import { watch as aWatch } from '../storage/entries.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A place in which what is seen is recorded, and from which it is read. */
export async function aRecord(url: string, freshMs = 105_000) {
  const storage = await aStorage(url);
  const lease = await leadIn(storage);
  onTestFinished(() => lease.release().catch(() => {}));
  return recordIn(storage, lease, freshMs);
}

export async function recordIn(storage: Storage, lease: Lease, freshMs = 105_000) {
  const { store } = lease;
  const its = recorder({
    remembered: (await store.load()).filter(isHistoryEntry),
    day: async (date) => {
      const found = await storage.get([{ kind: 'dayhours', key: date }]);
      return found.find((entry) => entry.kind === 'dayhours')?.value;
    },
    freshMs,
  });
  let now = 0;
  const kept = archive({
    get: async (keys) => (await storage.get(keys)).filter(isHistoryEntry),
    now: () => now,
    seen: () => null,
  });
  async function look(at: number, changes: Partial<SourceReading> = {}): Promise<void> {
    now = Math.max(now, at);
    const reading = aReading(at, changes);
    await store.write(await its.took(reading, watchAt(reading)));
  }
  return {
    ...{ storage, lease, store, recorder: its, archive: kept, look },
    /** Looks every so often. */
    async watch(since: number, until: number, everyMs = minute, changes: Partial<SourceReading> = {}) {
      for (let at = since; at <= until; at += everyMs) await look(at, changes);
    },
    async tell(incident: Incident, at = incident.phaseAt) {
      now = Math.max(now, at);
      await store.write(its.changed(incident, watchAt(aReading(at, {})), at));
    },
  };
}

export function aReading(at: number, changes: Partial<SourceReading>): SourceReading {
  return { source: 'api', kind: 'endpoint', at, verdict: 'ok', reason: 'it works', ...changes };
}

/** What is known right after a look that tells something, unless it does not. */
export function watchAt({ at, verdict, ...reading }: SourceReading): Watch {
  const seenAt = verdict === 'unknown' ? at - hour : at;
  return { ...newWatch(at, aWatch.detection), seenAt, readings: [{ ...reading, at, verdict }] };
}
