import type { Place } from '../sending/messenger.ts';
import type { Sight } from '../sending/permissions.ts';
import type { Clock } from '../time.ts';
import type { Delivering } from './delivering.ts';
import { type Ledger, subscriptionEntry } from './ledger.ts';

export type ReturnNeeds = {
  ledger: Ledger;
  delivering: Pick<Delivering, 'wake'>;
  sight: (place: Place) => Promise<Sight>;
  /** Milliseconds that never run backwards. */
  clock: Clock;
};

const lookEveryMs = 10_000;
/** Looks are answered with a refusal, of which Discord takes only so many. */
const serversAtOnce = 10;

/**
 * Notices when somebody lets the bot into a server again from which it was removed, of which no event tells without an intent. What
 * its channels are still owed of an outage is then told. To be called every second or so.
 */
export function returnToServers({ ledger, delivering, sight, clock }: ReturnNeeds): () => Promise<void> {
  /** Of the servers whose channels the bot can't see while it owes them something: true for those that it is not in. */
  const isAway = new Map<string, boolean>();
  let nextLookAt = clock();
  let isLooking = false;

  async function look(guildId: string, channelIds: readonly string[]): Promise<void> {
    const [channelId = ''] = channelIds;
    const seen = await sight({ guildId, channelId });
    if (seen === 'unknown') return;
    // To the end of the line: all others come before it is asked again.
    isAway.delete(guildId);
    if (seen === 'seen') await tellAgain(channelIds);
    else isAway.set(guildId, seen === 'away');
  }

  async function tellAgain(channelIds: readonly string[]): Promise<void> {
    const subscriptions = channelIds.flatMap((channelId) => ledger.subscriptions.get(channelId) ?? []);
    await ledger.put(
      subscriptions.map((subscription) => subscriptionEntry({ ...subscription, paused: null })),
    );
    delivering.wake(channelIds);
  }

  return async () => {
    if (isLooking || clock() < nextLookAt) return;
    isLooking = true;
    nextLookAt = clock() + lookEveryMs;
    try {
      const servers = hiddenServers(ledger);
      for (const guildId of isAway.keys()) if (!servers.has(guildId)) isAway.delete(guildId);
      const unknown = [...servers.keys()].filter((guildId) => !isAway.has(guildId));
      const away = [...isAway.keys()].filter((guildId) => isAway.get(guildId));
      for (const guildId of [...unknown, ...away].slice(0, serversAtOnce)) {
        await look(guildId, servers.get(guildId) ?? []);
      }
    } finally {
      isLooking = false;
    }
  };
}

/** Channels that the bot can't see and that are owed something, by their servers. */
function hiddenServers({ subscriptions, deliveries, hidden }: Ledger): Map<string, string[]> {
  const owed = [...hidden].filter((channelId) => deliveries.toChannel(channelId).size > 0);
  return Map.groupBy(owed, (channelId) => subscriptions.get(channelId)?.guildId ?? '');
}
