import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type HttpAnswer, type NetworkFailure, type Playable, playable } from './answers.ts';

type Options = { path: string; port: number; onRequest: (headers: IncomingHttpHeaders) => void };

/** A listener of its own for one target, so that a refused connection is truly refused and comes back on its port. */
export async function targetServer({ path, port, onRequest }: Options) {
  let usual: Playable = 'no-content';
  let occasional = (): Playable | undefined => undefined;
  let delayMs = 0;
  let stopped = false;
  let aligned = Promise.resolve();

  const server = createServer((request, response) => {
    onRequest(request.headers);
    const answer = playable[occasional() ?? usual];
    setTimeout(() => perform(answer, response), delayMs).unref();
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;

  const open = async () => {
    server.listen(address.port, '127.0.0.1');
    await once(server, 'listening');
  };
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  // One change after the other: a server that is still closing cannot be opened again.
  const align = () => {
    aligned = aligned.then(async () => {
      const wanted = !stopped && usual !== 'connection-refused';
      if (wanted && !server.listening) await open();
      if (!wanted && server.listening) await close();
    });
    return aligned;
  };

  return {
    url: `http://127.0.0.1:${address.port}${path}`,
    async play(name: Playable): Promise<void> {
      usual = name;
      occasional = () => undefined;
      await align();
    },
    sometimes(name: Playable, probability: number, random: () => number): void {
      occasional = () => (random() < probability ? name : undefined);
    },
    delay(ms: number): void {
      delayMs = ms;
    },
    async stop(): Promise<void> {
      stopped = true;
      await align();
    },
  };
}

/**
 * A timeout truly never answers and a reset is truly one. A name that is not found and a certificate that has expired
 * cannot be played by a server that was already reached in plain HTTP, so they are resets too, as is a refusal that
 * happens only sometimes.
 */
function perform(answer: HttpAnswer | NetworkFailure, response: ServerResponse): void {
  if (!('network' in answer)) response.writeHead(answer.status, answer.headers).end(answer.body);
  else if (answer.network !== 'timeout') response.socket?.resetAndDestroy();
}
