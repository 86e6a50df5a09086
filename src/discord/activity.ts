import { ActivityType, type Client, Events, Status } from 'discord.js';
import type { Clock } from '../time.ts';

/** More often nobody needs to hear of it, and Discord takes only a few in twenty seconds. */
const changeEveryMs = 60_000;

export type ActivityNeeds = {
  client: Client;
  text: () => string;
  /** Goes on evenly: Discord's limit runs in real time. */
  clock: Clock;
};

/**
 * What is shown below the bot's name. What this returns says it, where it has changed; to be called every second. A new session knows
 * nothing of it, so it is said anew in each.
 */
export function activity({ client, text, clock }: ActivityNeeds): () => void {
  const said = new Map<number, { text: string; at: number }>();
  client.on(Events.ShardReady, (shard) => said.delete(shard));

  return () => {
    if (!client.isReady()) return;
    const now = clock();
    const state = text();
    const isDue = (id: number) => {
      const last = said.get(id);
      return last === undefined || (last.text !== state && now - last.at >= changeEveryMs);
    };
    const shardId = [...client.ws.shards.values()]
      .filter(({ status, id }) => status === Status.Ready && isDue(id))
      .map(({ id }) => id);
    if (shardId.length === 0) return;
    client.user.setPresence({ shardId, activities: [{ type: ActivityType.Custom, name: 'C.AI', state }] });
    for (const id of shardId) said.set(id, { text: state, at: now });
  };
}
