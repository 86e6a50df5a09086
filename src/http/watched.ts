import { Registry } from 'prom-client';
import packageJson from '../../package.json' with { type: 'json' };
import type { Metrics } from '../metrics.ts';
import type { Store } from '../storage/store.ts';
import { app } from './app.ts';
import { counted } from './counted.ts';
import { gauges } from './gauges.ts';
import type { Seen } from './seen.ts';
import { type Place, type Running, serve } from './server.ts';
import { storeInUse } from './store-use.ts';

/** What lets others watch over the bot: what it is to count with, its store as it is to use it, and the server that tells. */
export type Watched = {
  metrics: Metrics;
  store: Store;
  /** Rejects when the place can't be had. */
  serve(see: () => Omit<Seen, 'store'>): Promise<Running>;
};

export function watched(store: Store, place: Place, clock: () => number): Watched {
  const registry = new Registry();
  const metrics = counted(registry);
  const bringUpToDate = gauges(registry, packageJson.version);
  const inUse = storeInUse(store, clock);
  const page = (seen: Seen) => {
    bringUpToDate(seen);
    return registry.metrics();
  };
  return {
    metrics,
    store: inUse.store,
    serve: (see) =>
      serve(
        app(() => ({ ...see(), store: inUse.use() }), page, registry.contentType),
        place,
      ),
  };
}
