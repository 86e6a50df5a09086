import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Agent } from 'undici';
import { type Fetch, http } from '../../src/sources/http.ts';

export const userAgent = 'cai-status-bot/0.1.0 (+https://example.test/contact)';

/** A signal that nobody aborts. */
export const never = new AbortController().signal;

/** A real server on 127.0.0.1 that is gone, with all its connections, when it goes out of scope. */
export async function localServer(listener: RequestListener, tls?: { cert: string; key: string }) {
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`,
    server,
    close,
    [Symbol.asyncDispose]: () => (server.listening ? close() : Promise.resolve()),
  };
}

type Looking = {
  deadlineMs?: number;
  agent?: Agent;
  /** By name: the addresses that are found for it. */
  names?: Readonly<Record<string, string[]>>;
  /** By origin: the local server that stands for a place on the internet. */
  places?: Readonly<Record<string, string>>;
};

/** The bot's way of looking, with an agent of its own and a deadline short enough to wait for. */
export function looking(options: Looking = {}): { fetch: Fetch } & AsyncDisposable {
  const { deadlineMs = 20_000, agent = new Agent(), names = {}, places = {} } = options;
  const elsewhere = agent.compose((dispatch) => (request, handler) => {
    const origin = places[String(request.origin)] ?? request.origin;
    return dispatch({ ...request, ...(origin && { origin }) }, handler);
  });
  const dispatcher = Object.keys(places).length > 0 ? elsewhere : agent;
  const resolve = async (name: string) => {
    const addresses = names[name];
    if (addresses === undefined) throw Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    return addresses;
  };
  return {
    fetch: http({ dispatcher, userAgent, deadlineMs, resolve }),
    // A look that is under way comes to its end.
    [Symbol.asyncDispose]: () => agent.close(),
  };
}
