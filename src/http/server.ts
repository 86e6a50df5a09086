import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Connections } from './connections.ts';

export type ListenAddress = { host: string; port: number };

export type Running = {
  port: number;
  /** Where what only operators need see is served, if that is elsewhere. */
  metricsPort?: number;
  /** Ends at once whatever is still being answered. */
  close(): Promise<void>;
};

/** Nothing here takes long: a client that is slower than this only holds a connection. */
const requestTimeoutMs = 2_000;
const idleTimeoutMs = 5_000;

/** Rejects when the address can't be had. */
export async function serve(web: Hono, address: ListenAddress, connections: Connections): Promise<Running> {
  const serverOptions = {
    headersTimeout: requestTimeoutMs,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: idleTimeoutMs,
    connectionsCheckingInterval: 500,
    maxHeaderSize: 8_192,
  };
  // Load balancers ask in HTTP/1.0 and name no host; nothing that is served depends on it.
  const server = createAdaptorServer({ fetch: web.fetch, hostname: 'localhost', serverOptions }) as Server;
  connections.watch(server);
  // Closes connections whose clients do not read what they are sent.
  server.setTimeout(2 * idleTimeoutMs);
  server.listen(address);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      server.closeAllConnections();
      return promise;
    },
  };
}
