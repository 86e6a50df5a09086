import type { Clock } from '../time.ts';
import { deliveryChange, deliveryEntry, type Ledger } from './ledger.ts';
import { beforePost, deliveryKey, isPost, leftOf } from './outbox.ts';
import { nextOwed, type Owed } from './owed.ts';

/** What a channel was owed when its turn came near. `triedBefore`: since when that may have been sent; null if it was not. */
export type Claim = { owed: Owed; triedBefore: number | null };

/** The channels whose turn is near. */
export type Claims = {
  has(channelId: string): boolean;
  channels(): MapIterator<string>;
  /** Done when it is on the disk that these may have been posted to: after a crash it is known what must be looked for. */
  make(channelIds: readonly string[]): Promise<void>;
  /** The claim, with the delivery as it is now; null if by now the channel is owed something else, or nothing. */
  standing(channelId: string): Claim | null;
  /** Takes back a claim for which nothing was sent. */
  giveBack(channelId: string): void;
  /** Ends a claim that was served. */
  end(channelId: string): void;
};

export function claims(ledger: Ledger, clock: Clock): Claims {
  const all = new Map<string, Claim>();

  return {
    has: (channelId) => all.has(channelId),
    channels: () => all.keys(),
    async make(channelIds) {
      const owed = channelIds.flatMap((channelId) => nextOwed(ledger, channelId) ?? []);
      for (const each of owed) {
        all.set(each.delivery.channelId, { owed: each, triedBefore: each.delivery.triedAt });
      }
      const tried = owed
        .filter(({ step }) => isPost(step))
        .map(({ delivery }) => deliveryEntry(beforePost(delivery, clock())));
      if (tried.length > 0) await ledger.put(tried);
    },
    standing(channelId) {
      const claim = all.get(channelId);
      const owed = nextOwed(ledger, channelId);
      return claim !== undefined && owed !== null && isSame(claim.owed, owed) ? { ...claim, owed } : null;
    },
    giveBack(channelId) {
      const claim = all.get(channelId);
      all.delete(channelId);
      const delivery = claim && ledger.deliveries.get(deliveryKey(claim.owed.delivery));
      const incident = claim && ledger.incidents.get(claim.owed.delivery.incidentId);
      if (!delivery || !incident || delivery.triedAt === claim.triedBefore) return;
      ledger.note([deliveryChange(delivery, leftOf({ ...delivery, triedAt: claim.triedBefore }, incident))]);
    },
    end: (channelId) => void all.delete(channelId),
  };
}

function isSame(one: Owed, other: Owed): boolean {
  return one.step === other.step && deliveryKey(one.delivery) === deliveryKey(other.delivery);
}
