import { DatabaseSync } from 'node:sqlite';
import { createClient } from '@redis/client';
import pg from 'pg';

/** What stands in a place, past the program and past Keyv. */
export type Raw = {
  write(name: string, text: string): Promise<void>;
  /** By name; those that begin alike. */
  read(prefix: string): Promise<Record<string, string>>;
};

/** No bot may have the place meanwhile. */
export function rawAt(url: string): Raw {
  if (url.startsWith('sqlite')) return inSqlite(url.slice('sqlite://'.length));
  return url.startsWith('postgres') ? inPostgres(url) : inRedis(url);
}

function inSqlite(path: string): Raw {
  const on = <T>(act: (database: DatabaseSync) => T) => {
    const database = new DatabaseSync(path);
    try {
      return act(database);
    } finally {
      database.close();
    }
  };
  const set = 'INSERT INTO keyv (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value';
  return {
    write: async (name, text) => on((database) => void database.prepare(set).run(name, text)),
    read: async (prefix) => on((database) => byName(database.prepare('SELECT * FROM keyv').all(), prefix)),
  };
}

function inPostgres(url: string): Raw {
  const on = async <T>(act: (client: pg.Client) => Promise<T>) => {
    const client = new pg.Client(url);
    await client.connect();
    return act(client).finally(() => client.end());
  };
  return {
    write: (name, text) =>
      on(async (client) => {
        await client.query('DELETE FROM cai_status_bot WHERE key = $1', [name]);
        await client.query('INSERT INTO cai_status_bot (key, value) VALUES ($1, $2)', [name, text]);
      }),
    read: (prefix) =>
      on(async (client) => byName((await client.query('SELECT * FROM cai_status_bot')).rows, prefix)),
  };
}

function inRedis(url: string): Raw {
  const keyPrefix = 'cai-status-bot::';
  const connected = (url: string) => createClient({ url }).connect();
  const on = async <T>(act: (client: Awaited<ReturnType<typeof connected>>) => Promise<T>) => {
    const client = await connected(url);
    return act(client).finally(() => client.close());
  };
  return {
    write: (name, text) => on(async (client) => void (await client.set(keyPrefix + name, text))),
    read: (prefix) =>
      on(async (client) => {
        const keys = await client.keys(`${keyPrefix}*`);
        const rows = keys.map(async (key) => ({
          key: key.slice(keyPrefix.length),
          value: await client.get(key),
        }));
        return byName(await Promise.all(rows), prefix);
      }),
  };
}

function byName(rows: readonly object[], prefix: string): Record<string, string> {
  return Object.fromEntries(
    rows
      .map((row) => row as { key: string; value: string })
      .filter(({ key }) => key.startsWith(prefix))
      .map(({ key, value }) => [key, value]),
  );
}
