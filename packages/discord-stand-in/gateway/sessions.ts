import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { World } from '../model.ts';
import { type Dispatch, type PlayedEvent, send } from './payloads.ts';

/** What outlives a connection and is resumed on a new one. Without `socket` it is waiting for that. */
export type Session = {
  readonly id: string;
  readonly shard: readonly [id: number, count: number];
  readonly connectedAt: number;
  readonly sent: Dispatch[];
  sequence: number;
  resumes: number;
  heartbeats: number;
  socket: WebSocket | undefined;
};

/** One connection, and the session it has identified or resumed. */
export type Connection = { readonly socket: WebSocket; session: Session | undefined; isDeaf: boolean };

// How many events a client may miss and still get by resuming.
const replayed = 1_000;

/** The sessions of a gateway: each gets its events numbered, and after a break those it missed. */
export function gatewaySessions({ clock, newId }: Pick<World, 'clock' | 'newId'>) {
  const sessions = new Map<string, Session>();

  const dispatch = (session: Session, type: PlayedEvent, data: unknown) => {
    session.sequence += 1;
    const event: Dispatch = { op: GatewayOpcodes.Dispatch, t: type, s: session.sequence, d: data };
    session.sent.push(event);
    if (session.sent.length > replayed) session.sent.shift();
    if (session.socket) send(session.socket, event);
  };

  return {
    dispatch,
    all: (): Session[] => [...sessions.values()],
    find: (id: string): Session | undefined => sessions.get(id),
    start(shard: Session['shard'], socket: WebSocket): Session {
      const id = Buffer.from(newId()).toString('hex');
      const counts = { sequence: 0, resumes: 0, heartbeats: 0 };
      const session: Session = { id, shard, connectedAt: clock(), sent: [], ...counts, socket };
      sessions.set(id, session);
      return session;
    },
    /** Goes on with a session on another connection, beginning with what was missed after `sequence`. */
    resume(session: Session, socket: WebSocket, sequence: number): void {
      session.socket?.terminate();
      session.socket = socket;
      session.resumes += 1;
      for (const event of session.sent.filter(({ s }) => s > sequence)) send(socket, event);
      dispatch(session, GatewayDispatchEvents.Resumed, {});
    },
    end(session: Session): void {
      sessions.delete(session.id);
    },
    /** The sessions of the shard that a server belongs to; direct messages belong to the first. */
    responsible(guildId: string | undefined): Session[] {
      return [...sessions.values()].filter(({ shard: [shard, count] }) =>
        guildId === undefined ? shard === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === shard,
      );
    },
  };
}

export type GatewaySessions = ReturnType<typeof gatewaySessions>;
