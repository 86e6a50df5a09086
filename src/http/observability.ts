import { Registry } from 'prom-client';
import packageJson from '../../package.json' with { type: 'json' };
import type { Metrics } from '../metrics.ts';
import type { Storage } from '../storage/storage.ts';
import type { Clock } from '../time.ts';
import { app } from './app.ts';
import { counted } from './counted.ts';
import { gauges } from './gauges.ts';
import type { Seen } from './seen.ts';
import { type ListenAddress, type Running, serve } from './server.ts';
import { storageInUse } from './store-use.ts';
import { uptimeGauges } from './uptime-gauges.ts';

/** What lets others watch over the bot: what it is to count with, its storage as it is to use it, and the server that tells. */
export type Observability = {
  metrics: Metrics;
  storage: Storage;
  /** Rejects when the address can't be had. */
  serve(see: () => Omit<Seen, 'store'>): Promise<Running>;
};

/** `clock` is monotonic. */
export function observability(storage: Storage, address: ListenAddress, clock: Clock): Observability {
  const registry = new Registry();
  const metrics = counted(registry);
  const bringUpToDate = gauges(registry, packageJson.version);
  const inUse = storageInUse(storage, clock);
  const bringHistoryUpToDate = uptimeGauges(registry);
  const page = async (seen: Seen) => {
    bringUpToDate(seen);
    bringHistoryUpToDate(await seen.summedUp().catch(() => null));
    return registry.metrics();
  };
  return {
    metrics,
    storage: inUse.storage,
    serve: (see) =>
      serve(
        app(() => ({ ...see(), store: inUse.use() }), page, registry.contentType),
        address,
      ),
  };
}
