import type { StorageLog } from './engine.ts';
import type { RedisConnection } from './redis-client.ts';

/** Says so if Redis may throw away what it keeps. That it may throw away what expires anyway costs the lease at most. */
export async function warnOfEviction(connection: RedisConnection, log: StorageLog): Promise<void> {
  const info = await told(connection);
  const policy = info?.get('maxmemory_policy');
  if (policy === undefined) {
    log.warn({}, 'it can not be found out whether this Redis evicts what it keeps');
  } else if (policy.startsWith('allkeys') && info?.get('maxmemory') !== '0') {
    log.warn({ policy }, 'this Redis evicts what the bot remembers: set its maxmemory-policy to noeviction');
  }
}

/** Another one after rows may have gone: it is another server, or it was started anew, or it has evicted something. */
export async function evictionMark(connection: RedisConnection): Promise<string | null> {
  const info = await told(connection);
  return info && `${info.get('run_id')} ${info.get('evicted_keys')}`;
}

/** What Redis says of itself; null if it does not. */
async function told({ client, heard }: RedisConnection): Promise<Map<string, string> | null> {
  const text = await heard(client.info()).catch(() => null);
  if (text === null) return null;
  return new Map([...text.matchAll(/^(\w+):(.*?)\r?$/gm)].map(([, name = '', value = '']) => [name, value]));
}
