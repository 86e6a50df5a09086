import { GatewayDispatchEvents, GatewayOpcodes } from 'discord.js';
import { messagePictures } from './message-pictures.ts';
import { messageText } from './message-text.ts';

export type Fields = Record<string, unknown>;

/** What the gateway sends, in a shape that discord.js can read. */
export type Payload = { op: GatewayOpcodes; d: unknown; t?: string; s?: number | null };

/** An event of which discord.js only learns that there was one, so that it counts it. */
const unread = 'UNREAD';
const heartbeatMs = { least: 100, most: 5 * 60_000, usual: 41_250 };

/**
 * Makes a payload of the gateway into one that discord.js reads without harm: it throws at much that it does not expect, and has
 * no place where to catch that. Only what this bot needs is left. Null: nothing can be made of it.
 */
export function readable(payload: unknown): Payload | null {
  if (!isFields(payload)) return null;
  const { op, d } = payload;
  switch (op) {
    case GatewayOpcodes.Dispatch:
      return event(payload);
    case GatewayOpcodes.Hello:
      return { op, d: { heartbeat_interval: heartbeatOf(d) } };
    case GatewayOpcodes.InvalidSession:
      return { op, d: d === true };
    case GatewayOpcodes.Heartbeat:
    case GatewayOpcodes.HeartbeatAck:
    case GatewayOpcodes.Reconnect:
      return { op, d: null };
    default:
      return null;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function event({ t, s, d }: Fields): Payload | null {
  const numbered = { op: GatewayOpcodes.Dispatch, s: Number.isSafeInteger(s) ? Number(s) : null };
  if (t === GatewayDispatchEvents.Ready) {
    return isReady(d) && numbered.s !== null ? { ...numbered, t, d: { ...d, guilds: [] } } : null;
  }
  if (t === GatewayDispatchEvents.Resumed) return { ...numbered, t, d: {} };
  if (t === GatewayDispatchEvents.InteractionCreate && isFields(d)) {
    return { ...numbered, t, d: interaction(d) };
  }
  return { ...numbered, t: unread, d: {} };
}

/** Without any of these there is no session to speak of, or none to resume. The servers in it are of no use to this bot. */
function isReady(d: unknown): d is Fields {
  if (!isFields(d)) return false;
  const { session_id, resume_gateway_url: url, user, application } = d;
  const isNamed = [user, application].every((one) => isFields(one) && typeof one['id'] === 'string');
  return (
    isNamed &&
    typeof session_id === 'string' &&
    typeof url === 'string' &&
    /^wss?:/.test(url) &&
    URL.canParse(url)
  );
}

/** Messages are reduced to their words and pictures: a poll alone makes discord.js throw. */
function interaction(d: Fields): Fields {
  const { data, message } = d;
  return {
    ...d,
    ...(isFields(message) && { message: plain(message) }),
    ...(isFields(data) && { data: withPlainMessages(data) }),
  };
}

function withPlainMessages(data: Fields): Fields {
  const { resolved } = data;
  if (!isFields(resolved) || !isFields(resolved['messages'])) return data;
  const messages = Object.entries(resolved['messages']).map(([id, message]) => [id, plain(message)]);
  return { ...data, resolved: { ...resolved, messages: Object.fromEntries(messages) } };
}

function plain(message: unknown): Fields {
  const { id, channel_id } = isFields(message) ? message : {};
  return { id, channel_id, content: messageText(message), attachments: messagePictures(message) };
}

function heartbeatOf(d: unknown): number {
  const given = isFields(d) ? d['heartbeat_interval'] : undefined;
  const { least, most, usual } = heartbeatMs;
  return typeof given === 'number' && given >= least && given <= most ? given : usual;
}
