import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import * as spec from 'discord-api-spec/zod';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { Guild, World } from '../model.ts';
import type { RateLimits } from '../rest/rate-limits.ts';
import type { Violations } from '../schema/violations.ts';
import { apiSelf } from '../world/users.ts';
import { type GatewayControls, type GatewayState, gatewayControls, type Rejections } from './controls.ts';
import { guildEvents } from './guild-event.ts';
import { type PlayedEvent, send } from './payloads.ts';
import { presences } from './presence.ts';
import type { SessionStarts } from './session-starts.ts';
import { type Connection, gatewaySessions } from './sessions.ts';

export type GatewayOptions = {
  world: World;
  token: () => string;
  /** Gives the application another token. */
  resetToken: () => void;
  starts: SessionStarts;
  /** In real time. Undefined: nothing is limited. */
  limits: RateLimits | undefined;
  url: () => string;
  violations: Violations;
  heartbeatIntervalMs: number;
};

export type Gateway = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sends an event to the sessions that are responsible, now or when they resume. */
  dispatch(type: PlayedEvent, data: object, guildId: string | undefined): void;
  stop(): void;
  controls: GatewayControls;
};

type Payload = { op: GatewayOpcodes; d: unknown };
type Identify = { token: string; intents: number; shard?: [number, number]; presence?: unknown };
type Resume = { token: string; session_id: string; seq: number };

/** Discord's gateway of version 10, in plain JSON. */
export function gateway({
  world,
  token,
  resetToken,
  starts,
  limits,
  url,
  violations,
  heartbeatIntervalMs,
}: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = gatewaySessions(world);
  const state: GatewayState = {
    connections: new Set(),
    sessions,
    starts,
    asked: { identifies: 0, resumes: 0 },
    presences: presences(violations, limits),
    resumesToReject: 0,
    identifiesToReject: null,
    resumesToClose: null,
  };
  /** What Discord does when an application starts too many sessions in a day: they all end, and its token is another. */
  function lockOut(): GatewayCloseCodes {
    for (const { session, socket } of state.connections) {
      if (session) sessions.end(session);
      socket.close(GatewayCloseCodes.AuthenticationFailed);
    }
    resetToken();
    return GatewayCloseCodes.AuthenticationFailed;
  }

  function identify(connection: Connection, data: Identify): GatewayCloseCodes | undefined {
    if (data.token !== token()) return GatewayCloseCodes.AuthenticationFailed;
    if (!Number.isInteger(data.intents)) return GatewayCloseCodes.InvalidIntents;
    state.asked.identifies += 1;
    const start = starts.take();
    if (start === 'too many') return lockOut();
    const rejection = taken(state.identifiesToReject);
    if (rejection !== undefined) return rejection;
    if (start === 'too soon') {
      send(connection.socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    const wantsGuilds = (data.intents & GatewayIntentBits.Guilds) !== 0;
    const session = sessions.start(data.shard ?? [0, 1], connection.socket);
    connection.session = session;
    state.presences.begin(data.presence);
    violations.check(GatewayDispatchEvents.Ready, 'answer', spec.UserPIIResponseSchema, apiSelf(world.bot));
    sessions.dispatch(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: apiSelf(world.bot),
      guilds: wantsGuilds ? unavailableGuilds(world) : [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: session.shard,
      application: { id: world.bot.id, flags: 0, flags_new: '0' },
    });
    if (wantsGuilds)
      for (const event of guildEvents(world))
        sessions.dispatch(session, GatewayDispatchEvents.GuildCreate, event);
    return undefined;
  }

  function resume(connection: Connection, data: Resume): GatewayCloseCodes | undefined {
    if (data.token !== token()) return GatewayCloseCodes.AuthenticationFailed;
    state.asked.resumes += 1;
    const rejection = taken(state.resumesToClose);
    if (rejection !== undefined) return rejection;
    const session = sessions.find(data.session_id);
    if (!session || state.resumesToReject > 0) {
      state.resumesToReject = Math.max(0, state.resumesToReject - 1);
      send(connection.socket, { op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    if (data.seq > session.sequence) return GatewayCloseCodes.InvalidSeq;
    connection.session = session;
    sessions.resume(session, connection.socket, data.seq);
    return undefined;
  }

  /** Does what a client asks for, or returns the code to close its connection with. */
  function obey(connection: Connection, payload: Payload | undefined): GatewayCloseCodes | undefined {
    const { socket, session } = connection;
    switch (payload?.op) {
      case undefined:
        return GatewayCloseCodes.DecodeError;
      case GatewayOpcodes.Heartbeat:
        if (connection.isDeaf) return undefined;
        send(socket, { op: GatewayOpcodes.HeartbeatAck, d: null });
        if (session) session.heartbeats += 1;
        return undefined;
      case GatewayOpcodes.Identify:
        return session ? GatewayCloseCodes.AlreadyAuthenticated : identify(connection, payload.d as Identify);
      case GatewayOpcodes.Resume:
        return session ? GatewayCloseCodes.AlreadyAuthenticated : resume(connection, payload.d as Resume);
      case GatewayOpcodes.PresenceUpdate:
        if (!session) return GatewayCloseCodes.NotAuthenticated;
        state.presences.update(session.id, payload.d);
        return undefined;
      default:
        violations.record(`gateway op ${payload?.op}`, 'request', 'opcode not played');
        return GatewayCloseCodes.UnknownOpcode;
    }
  }

  function connected(socket: WebSocket, request: IncomingMessage): void {
    if (new URL(request.url ?? '', url()).searchParams.get('v') !== '10') {
      socket.close(GatewayCloseCodes.InvalidAPIVersion);
      return;
    }
    const connection: Connection = { socket, session: undefined, isDeaf: false };
    state.connections.add(connection);
    socket.on('message', (raw) => {
      const code = obey(connection, parsed(raw));
      if (code !== undefined) socket.close(code);
      world.changes.announce();
    });
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      state.connections.delete(connection);
      const { session } = connection;
      if (session?.socket === socket) {
        session.socket = undefined;
        // A client that says goodbye does not come back; any other may resume.
        if (code === 1000 || code === 1001) sessions.end(session);
      }
      world.changes.announce();
    });
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatIntervalMs } });
  }

  return {
    upgrade: (request, socket, head) => server.handleUpgrade(request, socket, head, connected),
    dispatch(type, data, guildId) {
      for (const session of sessions.responsible(guildId)) sessions.dispatch(session, type, data);
    },
    stop() {
      for (const { socket } of state.connections) socket.terminate();
      server.close();
    },
    controls: gatewayControls(world, state),
  };
}

/** The code to close with, as often as that was asked for. */
function taken(rejections: Rejections): GatewayCloseCodes | undefined {
  if (rejections === null || rejections.times === 0) return undefined;
  rejections.times -= 1;
  return rejections.code;
}

function unavailableGuilds({ guilds }: World): object[] {
  return [...guilds.values()].filter(({ bot }: Guild) => bot).map(({ id }) => ({ id, unavailable: true }));
}

function parsed(raw: RawData): Payload | undefined {
  try {
    const payload: unknown = JSON.parse(String(raw));
    const isPayload = typeof payload === 'object' && payload !== null && 'op' in payload;
    return isPayload ? (payload as Payload) : undefined;
  } catch {
    return undefined;
  }
}
