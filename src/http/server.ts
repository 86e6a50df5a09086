import { once } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
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
const requestTimeoutMs = 2_000;
const idleTimeoutMs = 5_000;

/** Rejects when the address can't be had. */
export async function serve(web: Hono, address: ListenAddress): Promise<Running> {
  const serverOptions = {
    headersTimeout: requestTimeoutMs,
    requestTimeout: requestTimeoutMs,
    keepAliveTimeout: idleTimeoutMs,
    connectionsCheckingInterval: 500,
    maxHeaderSize: 8_192,
  };
  // Load balancers ask in HTTP/1.0 and name no host; nothing that is served depends on it.
  const server = createAdaptorServer({ fetch: web.fetch, hostname: 'localhost', serverOptions }) as Server;
  keepRoom(server);
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

/**
 * Whoever asks whether the bot is alive gets in, however many others hold connections: when there are too many, those go on which
 * nothing was asked for longest. It waits until what has arrived with the newest ones is read.
 */
function keepRoom(server: Server): void {
  const quietFirst = new Set<Socket>();
  const stir = (socket: Socket) => {
    quietFirst.delete(socket);
    quietFirst.add(socket);
  };
  const close = () => {
    for (const socket of quietFirst) {
      if (quietFirst.size <= mostConnections) return;
      quietFirst.delete(socket);
      socket.destroy();
    }
  };
  server.on('connection', (socket: Socket) => {
    stir(socket);
    socket.once('close', () => quietFirst.delete(socket));
    if (quietFirst.size > mostConnections) setImmediate(() => setImmediate(close));
  });
  server.on('request', ({ socket }: IncomingMessage) => stir(socket));
}
