import type { Incident } from '../health/incident.ts';
import type { SeenOutage } from '../health/past-outages.ts';
import type { Store, StoredEntry } from './store.ts';

export type History = {
  /** Adding the same incident again changes nothing, and neither does one that is not over: it may break again, or was no outage. */
  add(incident: Incident): Promise<void>;
  outages(): readonly SeenOutage[];
};

export function history(store: Pick<Store, 'write'>, remembered: readonly StoredEntry[]): History {
  let outages = remembered.find((entry) => entry.kind === 'history')?.value.outages ?? [];
  return {
    async add({ id, since, phase, end, relapse }) {
      if (phase !== 'over' || end === null || outages.some((known) => known.id === id)) return;
      outages = [...outages, { id, since, until: end.firstGoodAt, relapses: relapse?.count ?? 0 }];
      await store.write([{ kind: 'history', key: 'now', value: { outages } }]);
    },
    outages: () => outages,
  };
}
