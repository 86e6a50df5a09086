import type { Incident } from '../health/incident.ts';
import type { PastOutage, Sample } from '../health/past-outages.ts';
import type { Entry, Store } from './store.ts';

/** An outage that the bot itself saw from start to end. */
export type SeenOutage = PastOutage & { id: string };

export type History = {
  /** Adding the same incident again changes nothing; one that was withdrawn was no outage. */
  add(incident: Incident): Promise<void>;
  outages(): readonly SeenOutage[];
};

export function history(store: Pick<Store, 'write'>, remembered: readonly Entry[]): History {
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

/** One sample for each year. */
export function samplesOf(outages: readonly PastOutage[]): Sample[] {
  const byYear = Map.groupBy(outages, ({ until }) => String(new Date(until).getUTCFullYear()));
  return [...byYear].map(([years, outages]) => ({ years, outages }));
}
