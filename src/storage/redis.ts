import { randomUUID } from 'node:crypto';
import KeyvRedis from '@keyv/redis';
import Keyv from 'keyv';
import type { Engine, Row, StorageNeeds } from './engine.ts';
import { patiently } from './patience.ts';
import { redisConnection } from './redis-client.ts';
import { evictionMark, warnOfEviction } from './redis-eviction.ts';
import { redisLock } from './redis-lock.ts';
import { schemaName } from './schema.ts';
import { errorAt } from './shown-url.ts';
import { NeedsPerson } from './trouble.ts';
import { decoded } from './unreadable.ts';

const namespace = 'cai-status-bot';
const prefix = `${namespace}::`;
const leaseKey = `${namespace}:lease`;
const keysPerScan = 1_000;
const closeWithinMs = 2_000;

/** The keys of one namespace in a Redis or Valkey, at `redis://` or `valkey://`, or with TLS at `rediss://` or `valkeys://`. */
export async function redis(url: string, needs: StorageNeeds): Promise<Engine> {
  const said = (error: unknown): never => {
    throw explained(errorAt(url, error));
  };
  const address = url.replace(/^valkey/, 'redis');
  const connection = await patiently(url, () => redisConnection(address, needs), needs).catch(said);
  const { client, heard } = connection;
  await warnOfEviction(connection, needs.log);
  let mark = await evictionMark(connection);
  const adapter = new KeyvRedis(client, { namespace, throwOnErrors: true });
  // The adapter passes every lost connection to Keyv, which throws where nobody can catch it. The client reconnects by itself, and
  // commands sent in the meantime reject.
  client.removeAllListeners('error');
  client.on('error', () => {});
  const keyv = new Keyv({ store: adapter });

  async function* rows(without = ''): AsyncGenerator<Row> {
    const seen = new Set<string>();
    for await (const keys of client.scanIterator({ MATCH: `${prefix}*`, COUNT: keysPerScan })) {
      const isWanted = (name: string) => !seen.has(name) && (without === '' || !name.startsWith(without));
      const names = keys.map((key) => key.slice(prefix.length)).filter(isWanted);
      for (const name of names) seen.add(name);
      const raws = names.length === 0 ? [] : await heard(client.mGet(names.map((name) => prefix + name)));
      for (const [index, name] of names.entries()) yield [name, await decoded(keyv, raws[index])];
    }
  }

  return {
    async lock() {
      const lock = await redisLock(connection, leaseKey, { ...needs, token: randomUUID() }).catch(said);
      return (
        lock && {
          ...lock,
          rows,
          async commit(changed) {
            const kept = changed.filter(([, value]) => value !== null);
            const values = await Promise.all(kept.map(([, value]) => keyv.encode({ value })));
            const gone = changed.filter(([, value]) => value === null);
            const keys = [...kept, ...gone].map(([name]) => prefix + name);
            await lock.write(keys, values.map(String)).catch(said);
          },
          async mayHaveLost() {
            const before = mark;
            mark = await evictionMark(connection);
            const hasFormat = await heard(client.exists(prefix + schemaName)).catch(said);
            return mark === null || mark !== before || hasFormat === 0;
          },
        }
      );
    },
    async read(names) {
      if (names.length === 0) return [];
      const raws = await heard(client.mGet(names.map((name) => prefix + name))).catch(said);
      return Promise.all(raws.map((raw) => (raw === null ? undefined : decoded(keyv, raw))));
    },
    async put(name, value) {
      await heard(keyv.set(name, value)).catch(said);
    },
    async close() {
      // It waits for what was asked before, which a connection that went silent never answers.
      const cancel = needs.timer(() => client.destroy(), closeWithinMs);
      await client.close().finally(cancel);
    },
  };
}

/** The server's error, in terms of what whoever runs the bot can do about it. */
function explained(error: Error): Error {
  if (/^(WRONGPASS|NOAUTH|NOPERM)/.test(error.message)) {
    return new NeedsPerson(`${error.message} (check the user and the password in it)`);
  }
  return /^(CROSSSLOT|MOVED)/.test(error.message)
    ? new NeedsPerson("it is a Redis Cluster, which can't save several keys in one step")
    : error;
}
