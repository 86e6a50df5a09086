import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

export type ListenAddress = { host: string; port: number };

export type Running = {
  port: number;
  /** Ends at once whatever is still being answered. */
  close(): Promise<void>;
};

const mostConnections = 100;
/** Nothing here takes long: a client that is slower than this only holds a connection. */
const requestTimeoutMs = 5_000;

/** Rejects when the address can't be had. */
export async function serve(web: Hono, address: ListenAddress): Promise<Running> {
  const serverOptions = {
    headersTimeout: requestTimeoutMs,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: requestTimeoutMs,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 8_192,
  };
  const server = createAdaptorServer({ fetch: web.fetch, serverOptions }) as Server;
  server.maxConnections = mostConnections;
  // Closes connections whose clients do not read what they are sent.
  server.setTimeout(2 * requestTimeoutMs);
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
