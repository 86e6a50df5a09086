import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import type { World } from './world.ts';

export type Dispatch = { op: GatewayOpcodes; t: string; s: number; d: unknown };

/** What outlives a connection: a session is resumed on a new one. Without `socket` it is waiting for that. */
export type Session = {
  readonly id: string;
  readonly shard: [id: number, count: number];
  readonly connectedAt: number;
  readonly sent: Dispatch[];
  sequence: number;
  resumes: number;
  heartbeats: number;
  socket: WebSocket | undefined;
};

// As many as a client may miss and still get by resuming.
const replayed = 1_000;

/** The sessions of a gateway: numbered events to each, and those that were missed when it is resumed. */
export function gatewaySessions({ clock, newId }: Pick<World, 'clock' | 'newId'>) {
  const sessions = new Map<string, Session>();

  function dispatch(session: Session, type: string, data: unknown): void {
    session.sequence += 1;
    const event = { op: GatewayOpcodes.Dispatch, t: type, s: session.sequence, d: data };
    session.sent.push(event);
    if (session.sent.length > replayed) session.sent.shift();
    session.socket?.send(JSON.stringify(event));
  }

  return {
    dispatch,
    all: (): Session[] => [...sessions.values()],
    find: (id: string): Session | undefined => sessions.get(id),
    start(shard: [number, number], socket: WebSocket): Session {
      const id = Buffer.from(newId()).toString('hex');
      const session: Session = {
        id,
        shard,
        connectedAt: clock(),
        sent: [],
        sequence: 0,
        resumes: 0,
        heartbeats: 0,
        socket,
      };
      sessions.set(id, session);
      return session;
    },
    /** Goes on with a session on a new connection, beginning with what was missed after `sequence`. */
    resume(session: Session, socket: WebSocket, sequence: number): void {
      if (session.socket !== socket) session.socket?.terminate();
      session.socket = socket;
      session.resumes += 1;
      for (const event of session.sent.filter(({ s }) => s > sequence)) socket.send(JSON.stringify(event));
      dispatch(session, 'RESUMED', {});
    },
    end(session: Session): void {
      sessions.delete(session.id);
    },
    /** The sessions that get the events of a server, or of direct messages, which the first shard gets. */
    responsible(guildId: string | undefined): Session[] {
      return [...sessions.values()].filter(({ shard: [shard, count] }) =>
        guildId === undefined ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === shard,
      );
    },
  };
}
