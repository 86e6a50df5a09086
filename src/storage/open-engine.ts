import type { Engine, StorageNeeds } from './engine.ts';
import { refuseUnencoded } from './shown-url.ts';
import { NeedsPerson } from './trouble.ts';

/** Opens the place at this address, and loads only the driver that it needs. */
export async function openEngine(url: string, needs: StorageNeeds): Promise<Engine> {
  const [scheme = ''] = url.split('://');
  if (scheme !== 'sqlite') refuseUnencoded(url);
  if (scheme === 'sqlite') return (await import('./sqlite.ts')).sqlite(url, needs);
  if (/^postgres(ql)?$/.test(scheme)) return (await import('./postgres.ts')).postgres(url, needs);
  if (/^(redis|valkey)s?$/.test(scheme)) return (await import('./redis.ts')).redis(url, needs);
  throw new NeedsPerson('it is not the address of a SQLite file, a PostgreSQL, a Redis or a Valkey');
}
