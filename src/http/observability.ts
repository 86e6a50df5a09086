import { Registry } from 'prom-client';
import packageJson from '../../package.json' with { type: 'json' };
import type { Config } from '../config.ts';
import type { Archive } from '../history/archive.ts';
import { sayIn } from '../languages.ts';
import type { Metrics } from '../metrics.ts';
import type { Storage } from '../storage/storage.ts';
import type { Clock } from '../time.ts';
import { app } from './app.ts';
import { connections } from './connections.ts';
import { counted } from './counted.ts';
import { gauges } from './gauges.ts';
import { recordReader } from './public-record.ts';
import type { Seen } from './seen.ts';
import { type Running, serve } from './server.ts';
import { storageInUse } from './store-use.ts';
import { uptimeGauges } from './uptime-gauges.ts';

/** What lets others watch over the bot: what it is to count with, its storage as it is to use it, and the server that tells. */
export type Observability = {
  metrics: Metrics;
  storage: Storage;
  /** Rejects when the address can't be had. */
  serve(see: () => Omit<Seen, 'store' | 'outages'>, record: Archive): Promise<Running>;
};

type ObservedConfig = { http: NonNullable<Config['http']>; targets: Config['targets'] };

/** `clock` is monotonic. */
export function observability(
  storage: Storage,
  { http, targets }: ObservedConfig,
  clock: Clock,
): Observability {
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
    async serve(seeing, record) {
      const parts = targets.map(({ name }) => name);
      const reader = recordReader(record, parts, clock);
      const see = () => ({ ...seeing(), store: inUse.use(), outages: reader.current().record.outages });
      const open = (audience: Parameters<typeof app>[1], port: number) => {
        const room = connections();
        const needs = {
          see,
          reader,
          connections: room,
          sayIn,
          metrics: page,
          metricsType: registry.contentType,
        };
        return serve(app(needs, audience), { host: http.host, port }, room);
      };
      if (http.metricsPort === null) return open('both', http.port);
      const operators = await open('operators', http.metricsPort);
      const everybody = await open('everybody', http.port);
      return {
        port: everybody.port,
        metricsPort: operators.port,
        close: async () => void (await Promise.all([everybody.close(), operators.close()])),
      };
    },
  };
}
