import type { Incident } from '../health/incident.ts';
import type { SeenOutage } from '../health/past-outages.ts';
import type { Store, StoredEntry } from './store.ts';

export type History = {
  /** Adding the same incident again changes nothing; one that was withdrawn was no outage. */
  add(incident: Incident): Promise<void>;
  outages(): readonly SeenOutage[];
};

export function history(store: Pick<Store, 'write'>, remembered: readonly StoredEntry[]): History {
  let outages = remembered.find((entry) => entry.kind === 'history')?.value.outages ?? [];
  return {
    async add({ id, since, resolved }) {
      if (resolved === null || resolved.withdrawn || outages.some((known) => known.id === id)) return;
      outages = [...outages, { id, since, until: resolved.firstGoodAt }];
      await store.write([{ kind: 'history', key: 'now', value: { outages } }]);
    },
    outages: () => outages,
  };
}
