import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createClient } from '@redis/client';
import pg from 'pg';
import { vi } from 'vitest';
import { postgresFolder, redisFile } from '../needs.ts';
import { aRelay, type Relay } from './relay.ts';

/** A server of the tests' own, reached through a relay that can be cut. */
export type Server = Pick<Relay, 'cut' | 'freeze' | 'mend'> & {
  /** The address of a place in it where nothing is yet. */
  freshUrl(): Promise<string>;
  /** The same place past the relay. */
  direct(url: string): string;
  stop(): Promise<void>;
};

const run = promisify(execFile);
const password = 'p/ss:w@rd';

/** A PostgreSQL with nothing in it, on a port of its own. */
export async function aPostgres(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-postgres-'));
  const owner = await notRoot();
  if ('uid' in owner) await chown(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const settings = { ...owner, cwd: folder };
  const secret = join(folder, 'password');
  await writeFile(secret, password);
  const access = ['-U', 'bot', '-A', 'scram-sha-256', '--pwfile', secret];
  await run(join(postgresFolder, 'initdb'), ['-D', data, '-N', '-E', 'UTF8', ...access], settings);
  const port = await freePort();
  const options = { port, listen_addresses: '127.0.0.1', unix_socket_directories: '', fsync: 'off' };
  const args = Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(postgresFolder, 'postgres'), ['-D', data, ...args], {
    ...settings,
    stdio: 'ignore',
  });
  const admin = async (sql: string) => {
    const client = new pg.Client({ host: '127.0.0.1', port, user: 'bot', password, database: 'postgres' });
    try {
      await client.connect();
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  await vi.waitFor(() => admin('SELECT 1'), { timeout: 30_000, interval: 100 });
  let databases = 0;
  return served(server, 'SIGINT', folder, port, async (at) => {
    const name = `bot_${databases++}`;
    await admin(`CREATE DATABASE ${name}`);
    return `postgres://bot:${encodeURIComponent(password)}@127.0.0.1:${at}/${name}`;
  });
}

/** A Redis or Valkey with nothing in it, on a port of its own. */
export async function aRedis(): Promise<Server> {
  const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-redis-'));
  const port = await freePort();
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--databases', '200', '--save', ''];
  const server = spawn(redisFile ?? 'redis-server', [...args, '--requirepass', password], {
    cwd: folder,
    stdio: 'ignore',
  });
  await vi.waitFor(
    async () => {
      const client = createClient({
        socket: { port, host: '127.0.0.1', reconnectStrategy: false },
        password,
      });
      client.on('error', () => {});
      await client.connect();
      await client.close();
    },
    { timeout: 30_000, interval: 100 },
  );
  let databases = 0;
  return served(
    server,
    'SIGTERM',
    folder,
    port,
    async (at) => `redis://:${encodeURIComponent(password)}@127.0.0.1:${at}/${databases++}`,
  );
}

async function served(
  server: ChildProcess,
  signal: NodeJS.Signals,
  folder: string,
  port: number,
  freshUrl: (port: number) => Promise<string>,
): Promise<Server> {
  const relay = await aRelay(port);
  return {
    cut: relay.cut,
    freeze: relay.freeze,
    mend: relay.mend,
    freshUrl: () => freshUrl(relay.port),
    direct: (url) => url.replace(`:${relay.port}/`, `:${port}/`),
    async stop() {
      await relay.cut();
      const ended = once(server, 'exit');
      server.kill(signal);
      await ended;
      await rm(folder, { recursive: true });
    },
  };
}

/** PostgreSQL refuses to run as root; its package makes a user for it. */
async function notRoot(): Promise<{ uid: number; gid: number } | Record<string, never>> {
  if (process.getuid?.() !== 0) return {};
  const [uid = 0, gid = 0] = await Promise.all(
    ['-u', '-g'].map(async (which) => Number((await run('id', [which, 'postgres'])).stdout)),
  );
  return { uid, gid };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
