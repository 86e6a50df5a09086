import type { Clock } from '../time.ts';
import { beforePost } from './around-step.ts';
import { deliveryChange, deliveryEntry, type Ledger } from './ledger.ts';
import { deliveryKey, isPost, leftOf, triedAtOf, withTriedAt } from './outbox.ts';
import { nextOwed, type Owed } from './owed.ts';
import { wantsOf } from './wants.ts';

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
  const owedTo = (channelId: string) => nextOwed(ledger, channelId, clock());
  const wantsIn = (channelId: string) => wantsOf(ledger.subscriptions.get(channelId), clock());

  return {
    has: (channelId) => all.has(channelId),
    channels: () => all.keys(),
    async make(channelIds) {
      const owed = channelIds.flatMap((channelId) => owedTo(channelId) ?? []);
      for (const each of owed) {
        const { delivery, step } = each;
        all.set(delivery.channelId, { owed: each, triedBefore: triedAtOf(delivery, step) });
      }
      const tried = owed
        .filter(({ step }) => isPost(step) || step === 'thread')
        .map(({ delivery, step, incident }) =>
          deliveryEntry(beforePost(delivery, step, incident, wantsIn(delivery.channelId))),
        );
      if (tried.length > 0) await ledger.put(tried);
    },
    standing(channelId) {
      const claim = all.get(channelId);
      const owed = owedTo(channelId);
      return claim !== undefined && owed !== null && isSame(claim.owed, owed) ? { ...claim, owed } : null;
    },
    giveBack(channelId) {
      const claim = all.get(channelId);
      all.delete(channelId);
      if (claim === undefined) return;
      const { owed, triedBefore } = claim;
      const delivery = ledger.deliveries.get(deliveryKey(owed.delivery));
      const incident = ledger.incidents.get(owed.delivery.incidentId);
      if (!delivery || !incident || triedAtOf(delivery, owed.step) === triedBefore) return;
      const untried = withTriedAt(delivery, owed.step, triedBefore);
      ledger.note([deliveryChange(delivery, leftOf(untried, incident, wantsIn(channelId)))]);
    },
    end: (channelId) => void all.delete(channelId),
  };
}

function isSame(one: Owed, other: Owed): boolean {
  return one.step === other.step && deliveryKey(one.delivery) === deliveryKey(other.delivery);
}
