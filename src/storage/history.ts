import type { Incident } from '../health/incident.ts';
import type { PastOutage, Sample } from '../health/past-outages.ts';
import type { Entry, Store } from './store.ts';

/** An outage that the bot itself saw from start to end. */
export type SeenOutage = PastOutage & { id: string };

export type History = {
  /** Adding the same incident again changes nothing; one that was withdrawn was no outage. */
  add(incident: Incident): Promise<void>;
  /** One sample for each year. */
  samples(): Sample[];
  outages(): SeenOutage[];
};

export function history(store: Store, remembered: readonly Entry[]): History {
  const outages = new Map<string, PastOutage>();
  for (const { kind, key, value } of remembered) if (kind === 'outage') outages.set(key, value);
  return {
    async add({ id, since, resolved }) {
      if (resolved === null || resolved.withdrawn || outages.has(id)) return;
      const outage = { since, until: resolved.firstGoodAt };
      outages.set(id, outage);
      await store.write([{ kind: 'outage', key: id, value: outage }]);
    },
    samples() {
      const byYear = Map.groupBy(outages.values(), ({ until }) => String(new Date(until).getUTCFullYear()));
      return [...byYear].map(([years, outages]) => ({ years, outages }));
    },
    outages: () => [...outages].map(([id, outage]) => ({ id, ...outage })),
  };
}
