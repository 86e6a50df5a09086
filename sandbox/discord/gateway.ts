import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { type Dispatch, gatewaySessions, type Session } from './gateway-sessions.ts';
import type { Guild } from './guilds.ts';
import { apiSelf } from './users.ts';
import type { Violations } from './violations.ts';
import type { World } from './world.ts';

/** What one connection has said so far. */
type Connection = { readonly socket: WebSocket; session: Session | undefined };

type Payload = { op: GatewayOpcodes; d: unknown };
type Identify = { token: string; intents: number; shard?: [number, number] };
type Resume = { token: string; session_id: string; seq: number };

export type GatewayOptions = {
  world: World;
  token: string;
  url: () => string;
  violations: Violations;
};

const heartbeatIntervalMs = 41_250;
const startsPerDay = 1_000;

/** Discord's gateway: connections come in through `upgrade`, events go out through `dispatch`. */
export function gateway({ world, token, url, violations }: GatewayOptions) {
  const server = new WebSocketServer({ noServer: true });
  const connections = new Set<Connection>();
  const sessions = gatewaySessions(world);
  const refused = { resumes: 0, identifies: [] as GatewayCloseCodes[] };
  let starts = 0;

  function identify(connection: Connection, data: Identify): GatewayCloseCodes | undefined {
    const code = data.token === token ? refused.identifies.shift() : GatewayCloseCodes.AuthenticationFailed;
    if (code !== undefined) return code;
    starts += 1;
    const session = sessions.start(data.shard ?? [0, 1], connection.socket);
    connection.session = session;
    const knowsGuilds = (data.intents & GatewayIntentBits.Guilds) !== 0;
    sessions.dispatch(session, 'READY', {
      v: 10,
      user: apiSelf(world.bot),
      guilds: knowsGuilds ? [...world.guilds.values()].filter(({ bot }) => bot).map(unavailable) : [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: session.shard,
      application: { id: world.bot.id, flags: 0, flags_new: '0' },
    });
    return undefined;
  }

  function resume(connection: Connection, data: Resume): GatewayCloseCodes | undefined {
    if (data.token !== token) return GatewayCloseCodes.AuthenticationFailed;
    const session = sessions.find(data.session_id);
    if (!session || refused.resumes > 0) {
      refused.resumes = Math.max(0, refused.resumes - 1);
      send(connection.socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    if (data.seq > session.sequence) return GatewayCloseCodes.InvalidSeq;
    connection.session = session;
    sessions.resume(session, connection.socket, data.seq);
    return undefined;
  }

  /** Does what a client asks for, and returns the code to close its connection with if that is not to be done. */
  function obey(connection: Connection, payload: Payload | undefined): GatewayCloseCodes | undefined {
    const { socket, session } = connection;
    switch (payload?.op) {
      case undefined:
        return GatewayCloseCodes.DecodeError;
      case GatewayOpcodes.Heartbeat:
        send(socket, { op: GatewayOpcodes.HeartbeatAck });
        if (session) session.heartbeats += 1;
        return undefined;
      case GatewayOpcodes.Identify:
        return session ? GatewayCloseCodes.AlreadyAuthenticated : identify(connection, payload.d as Identify);
      case GatewayOpcodes.Resume:
        return session ? GatewayCloseCodes.AlreadyAuthenticated : resume(connection, payload.d as Resume);
      case GatewayOpcodes.PresenceUpdate:
        return session ? undefined : GatewayCloseCodes.NotAuthenticated;
      default:
        violations.record(`gateway op ${payload?.op}`, 'request', 'opcode not played');
        return GatewayCloseCodes.UnknownOpcode;
    }
  }

  function connected(socket: WebSocket): void {
    const connection: Connection = { socket, session: undefined };
    connections.add(connection);
    socket.on('message', (raw) => {
      const code = obey(connection, parse(raw));
      if (code !== undefined) socket.close(code);
      world.changes.announce();
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      connections.delete(connection);
      if (connection.session?.socket === socket) {
        connection.session.socket = undefined;
        // A client that says goodbye will not come back; anyone else may resume.
        if (code === 1000 || code === 1001) sessions.end(connection.session);
      }
      world.changes.announce();
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatIntervalMs } });
  }

  const everyConnection = (act: (connection: Connection) => void) => {
    for (const connection of [...connections]) act(connection);
  };

  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(request, socket, head, connected);
    },
    /** Sends an event to the sessions of the shard that is responsible, and keeps it for those that resume later. */
    dispatch(type: string, data: object, guildId: string | undefined): void {
      for (const session of sessions.responsible(guildId)) sessions.dispatch(session, type, data);
    },
    startsLeft: () => startsPerDay - starts,
    stop(): void {
      everyConnection(({ socket }) => socket.terminate());
      server.close();
    },
    controls: {
      /** The sessions that are connected or may still be resumed. */
      get sessions() {
        return sessions.all().map(({ id, connectedAt, resumes, heartbeats, socket }) => ({
          id,
          connectedAt,
          resumes,
          heartbeats,
          connected: socket !== undefined,
        }));
      },
      /** Resolves once a bot is identified and connected. */
      ready(timeoutMs = 15_000): Promise<void> {
        const until = world.realClock() + timeoutMs;
        return world.changes
          .until(() => sessions.all().some(({ socket }) => socket), {
            expired: () => world.realClock() > until,
            description: () => `no bot was ready at the gateway within ${timeoutMs} ms`,
          })
          .then(() => undefined);
      },
      /** The connections break without a word; their sessions can be resumed. */
      drop(): void {
        everyConnection(({ socket }) => socket.terminate());
      },
      close(code: number): void {
        everyConnection(({ socket }) => socket.close(code));
      },
      requestReconnect(): void {
        everyConnection(({ socket }) => send(socket, { op: GatewayOpcodes.Reconnect, d: null }));
      },
      requestHeartbeat(): void {
        everyConnection(({ socket }) => send(socket, { op: GatewayOpcodes.Heartbeat, d: null }));
      },
      invalidateSession({ resumable = false }: { resumable?: boolean } = {}): void {
        everyConnection((connection) => {
          const { session, socket } = connection;
          connection.session = undefined;
          if (session && !resumable) sessions.end(session);
          send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
        });
      },
      /** Answers the next `times` resumes with an invalid session. */
      rejectResumes(times: number): void {
        refused.resumes = times;
      },
      /** Closes instead of accepting the next identify, e.g. with 4014 for intents that are not allowed. */
      rejectIdentify(code: GatewayCloseCodes): void {
        refused.identifies.push(code);
      },
    },
  };
}

function unavailable({ id }: Guild): object {
  return { id, unavailable: true };
}

function send(socket: WebSocket, payload: Partial<Dispatch> & { op: GatewayOpcodes }): void {
  socket.send(JSON.stringify(payload));
}

function parse(raw: RawData): Payload | undefined {
  try {
    const payload: unknown = JSON.parse(String(raw));
    const isPayload = typeof payload === 'object' && payload !== null && 'op' in payload;
    return isPayload ? (payload as Payload) : undefined;
  } catch {
    return undefined;
  }
}
