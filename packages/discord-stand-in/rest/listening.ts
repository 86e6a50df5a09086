import type { Server } from 'node:http';

/** Waits until a server listens on this machine, at this port or (0) at any that is free. */
export async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('Discord is not listening');
  return address.port;
}
