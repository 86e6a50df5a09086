import { type Client, Events, GatewayDispatchEvents } from 'discord.js';
import type { Log } from '../log.ts';

/** What discord.js hands over to its handlers, now or once it is ready. */
type Packet = { t: string; d: { id?: unknown } };
type HandlePacket = (packet?: Packet, shard?: unknown) => boolean;

/**
 * Catches what discord.js throws while it makes an event into objects, and what those who listen throw: otherwise either ends the
 * process. Calls `onUnread` with each interaction that nobody heard of for that reason, or because discord.js does not know it.
 */
export function catchUnread(client: Client, log: Log, onUnread: (interaction: unknown) => void): void {
  const ws = client.ws as unknown as { handlePacket: HandlePacket };
  const handle = ws.handlePacket.bind(ws);
  const heard = new Set<unknown>();
  client.on(Events.InteractionCreate, ({ id }) => void heard.add(id));

  /** False: it waits until all shards are ready. */
  function isHandled(packet: Packet | undefined, shard: unknown): boolean {
    try {
      return handle(packet, shard);
    } catch (err) {
      log.error({ event: packet?.t, err }, 'an event could not be read');
      heard.delete(packet?.d.id);
      return true;
    }
  }

  ws.handlePacket = (packet, shard) => {
    const handled = isHandled(packet, shard);
    if (packet?.t !== GatewayDispatchEvents.InteractionCreate || !handled) return handled;
    if (!heard.delete(packet.d.id)) onUnread(packet.d);
    return true;
  };
}
