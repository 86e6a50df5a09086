import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export type Relay = {
  port: number;
  /** Connections die, and new ones are refused. */
  cut(): Promise<void>;
  /** Connections stay and new ones are taken, but not a word goes through any more, as with a cable that was pulled. */
  freeze(): void;
  mend(): Promise<void>;
  /** Whoever connects from now on gets to another port; those that are connected stay where they are, as after a failover. */
  redirect(to: number): void;
};

/** Passes on whatever comes to a port of its own, as long as it is let. */
export async function aRelay(to: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let isFrozen = false;
  let target = to;
  // Held back until the one before was acknowledged, a short answer takes 40 ms longer than without the relay.
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect({ port: target, host: '127.0.0.1', noDelay: true });
    if (!isFrozen) near.pipe(far).pipe(near);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    async cut() {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
    freeze() {
      isFrozen = true;
      for (const socket of sockets) socket.unpipe().pause();
    },
    async mend() {
      isFrozen = false;
      for (const socket of sockets) socket.destroy();
      if (!server.listening) await listen(port);
    },
    redirect(to) {
      target = to;
    },
  };
}
