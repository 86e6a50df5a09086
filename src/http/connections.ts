import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

const mostConnections = 100;
const mostStreams = 5_000;
/** So many are written to before everything else gets its turn. */
const writtenAtOnce = 100;
/** Who has not read this much that was sent is gone, or wants to hold it here. */
const mostUnread = 64 * 1024;

/** Who asks for this may stay to listen. */
export const streamPath = '/events';

/** Who is connected to a server: those who ask, of whom there is room for some, and those who only listen, of whom there is for more. */
export type Connections = {
  watch(server: Server): void;
  /** Keeps the connection of this response open, for what all of one group are told; false where too many are open already. */
  keepOpen(response: ServerResponse, group: string): boolean;
  streams(): number;
  /** Those of which anybody listens. */
  groups(): Set<string>;
  /** Writes this to all of a group. */
  tell(group: string, text: string): void;
};

export function connections(): Connections {
  const quietFirst = new Set<Socket>();
  /** Who may stay, and of them those who were told so. */
  const admitted = new Set<ServerResponse>();
  const streams = new Map<ServerResponse, string>();

  function stir(socket: Socket): void {
    quietFirst.delete(socket);
    quietFirst.add(socket);
  }

  /** At once, for it must not be closed while its answer is made. */
  function admit(response: ServerResponse, socket: Socket): void {
    quietFirst.delete(socket);
    admitted.add(response);
    response.once('close', () => {
      admitted.delete(response);
      streams.delete(response);
      if (!socket.destroyed) stir(socket);
    });
  }

  function closeQuiet(): void {
    for (const socket of quietFirst) {
      if (quietFirst.size <= mostConnections) return;
      quietFirst.delete(socket);
      socket.destroy();
    }
  }

  function write(text: string, waiting: Iterator<ServerResponse>): void {
    for (let count = 0; count < writtenAtOnce; count += 1) {
      const { value: response, done } = waiting.next();
      if (done) return;
      if (response.writableLength > mostUnread) response.destroy();
      else response.write(text);
    }
    setImmediate(() => write(text, waiting));
  }

  return {
    /**
     * Whoever asks whether the bot is alive gets in, however many others hold connections: when there are too many, those go on which
     * nothing was asked for longest. It waits until what has arrived with the newest ones is read.
     */
    watch(server) {
      server.on('connection', (socket: Socket) => {
        stir(socket);
        socket.once('close', () => quietFirst.delete(socket));
        if (quietFirst.size > mostConnections) setImmediate(() => setImmediate(closeQuiet));
      });
      server.on('request', ({ socket, url }: IncomingMessage, response: ServerResponse) => {
        const mayStay = url?.split('?', 1)[0] === streamPath && admitted.size < mostStreams;
        if (mayStay) admit(response, socket);
        else stir(socket);
      });
    },
    keepOpen(response, group) {
      if (!admitted.has(response) || response.socket === null) return false;
      response.socket.setTimeout(0);
      // Whoever went away without a word is found out.
      response.socket.setKeepAlive(true, 60_000);
      streams.set(response, group);
      return true;
    },
    streams: () => streams.size,
    groups: () => new Set(streams.values()),
    tell(group, text) {
      const listening = [...streams].filter(([, each]) => each === group).map(([response]) => response);
      write(text, listening.values());
    },
  };
}
