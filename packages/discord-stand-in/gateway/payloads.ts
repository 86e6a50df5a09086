import { GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** Every event that the gateway plays. */
export const playedEvents = [
  GatewayDispatchEvents.Ready,
  GatewayDispatchEvents.Resumed,
  GatewayDispatchEvents.GuildCreate,
  GatewayDispatchEvents.InteractionCreate,
] as const;

/** Every opcode that it sends besides that of an event. */
export const playedOpcodes = [
  GatewayOpcodes.Hello,
  GatewayOpcodes.Heartbeat,
  GatewayOpcodes.HeartbeatAck,
  GatewayOpcodes.Reconnect,
  GatewayOpcodes.InvalidSession,
] as const;

export type PlayedEvent = (typeof playedEvents)[number];

export type Dispatch = { op: GatewayOpcodes.Dispatch; t: PlayedEvent; s: number; d: unknown };

type Control = { op: (typeof playedOpcodes)[number]; d: unknown };

/** Sends a payload; only an event has a name and a number, the others have null there. */
export function send(socket: WebSocket, payload: Dispatch | Control): void {
  socket.send(JSON.stringify({ t: null, s: null, ...payload }));
}
