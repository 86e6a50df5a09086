import { type Client, Status } from 'discord.js';

/** Whether events arrive from Discord, on every shard of this process. */
export function isConnected({ ws }: Client): boolean {
  return ws.shards.size > 0 && ws.shards.every(({ status }) => status === Status.Ready);
}
