import { type GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { World } from '../model.ts';
import { send } from './payloads.ts';
import type { Presence, Presences } from './presence.ts';
import type { SessionStarts } from './session-starts.ts';
import type { Connection, GatewaySessions } from './sessions.ts';

/** So many of the next are closed with a code. */
export type Rejections = { code: GatewayCloseCodes; times: number } | null;

export type GatewayState = {
  readonly connections: Set<Connection>;
  readonly sessions: GatewaySessions;
  readonly starts: SessionStarts;
  readonly asked: { identifies: number; resumes: number };
  readonly presences: Presences;
  identifiesToReject: Rejections;
  resumesToClose: Rejections;
  resumesToReject: number;
};

/** A session as a test sees it. While it is not connected it may be resumed. */
export type SessionView = {
  id: string;
  shard: number;
  connectedAt: number;
  resumes: number;
  heartbeats: number;
  connected: boolean;
};

export type GatewayControls = {
  readonly sessions: SessionView[];
  /** What the bot is seen to do. Undefined: it is not connected. */
  readonly presence: Presence | undefined;
  /** How often a bot asked to begin a session, or to go on with one, whatever came of it. */
  readonly asked: { identifies: number; resumes: number };
  /** Resolves once a bot is identified and connected. */
  ready(options?: { timeoutMs?: number }): Promise<void>;
  /** Breaks the connections without a word; their sessions can be resumed. */
  drop(): void;
  close(code: number): void;
  /** Acknowledges no heartbeat any more on the connections that there are: they are dead, and nobody says so. */
  goDeaf(): void;
  requestReconnect(): void;
  requestHeartbeat(): void;
  invalidateSession(options?: { resumable?: boolean }): void;
  /** Sends something to every connection as it is, however little Discord would: an object as JSON, a text unchanged. */
  send(payload: object | string): void;
  /** Answers the next resumes with an invalid session. */
  rejectResumes(times: number): void;
  /** Leaves so many sessions that may still be started today; what happens after the last one is Discord's own doing. */
  leaveStarts(remaining: number): void;
  /** Closes instead of accepting the next identify, or as many, e.g. with 4014 for intents that are not allowed. */
  rejectIdentify(code: GatewayCloseCodes, times?: number): void;
  /** The same for the next resume, or as many. */
  closeResumes(code: GatewayCloseCodes, times?: number): void;
};

/** What a test can see of the gateway, and what can go wrong with it. */
export function gatewayControls({ changes, realClock }: World, state: GatewayState): GatewayControls {
  const each = (act: (connection: Connection) => void) => {
    for (const connection of [...state.connections]) act(connection);
  };

  return {
    get sessions() {
      return state.sessions.all().map(({ id, shard: [shard], connectedAt, resumes, heartbeats, socket }) => {
        return { id, shard, connectedAt, resumes, heartbeats, connected: socket !== undefined };
      });
    },
    get presence() {
      return state.sessions.all().some(({ socket }) => socket) ? state.presences.latest() : undefined;
    },
    asked: state.asked,
    async ready({ timeoutMs = 15_000 } = {}) {
      const until = realClock() + timeoutMs;
      await changes.until(() => state.sessions.all().some(({ socket }) => socket), {
        expired: () => realClock() > until,
        description: () => `no bot was ready at the gateway within ${timeoutMs} ms`,
      });
    },
    drop: () => each(({ socket }) => socket.terminate()),
    close: (code) => each(({ socket }) => socket.close(code)),
    goDeaf: () =>
      each((connection) => {
        connection.isDeaf = true;
      }),
    requestReconnect: () => each(({ socket }) => send(socket, { op: GatewayOpcodes.Reconnect, d: null })),
    requestHeartbeat: () => each(({ socket }) => send(socket, { op: GatewayOpcodes.Heartbeat, d: null })),
    invalidateSession({ resumable = false } = {}) {
      each((connection) => {
        const { session, socket } = connection;
        connection.session = undefined;
        if (session) session.socket = undefined;
        if (session && !resumable) state.sessions.end(session);
        send(socket, { op: GatewayOpcodes.InvalidSession, d: resumable });
      });
    },
    send: (payload) =>
      each(({ socket }) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload))),
    rejectResumes(times) {
      state.resumesToReject = times;
    },
    leaveStarts: state.starts.leave,
    rejectIdentify(code, times = 1) {
      state.identifiesToReject = { code, times };
    },
    closeResumes(code, times = 1) {
      state.resumesToClose = { code, times };
    },
  };
}
