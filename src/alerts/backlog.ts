import type { Ledger } from './ledger.ts';
import { newsAt } from './outbox.ts';
import { nextOwed } from './owed.ts';

export type Backlog = {
  subscriptions: { active: number; paused: number };
  /** Channels and people to whom something could be sent now. */
  owed: number;
  /** When the oldest news came up of which a start or an end is owed; null when nobody waits for one. */
  oldestSince: number | null;
};

/** Of a process that does not deliver. */
export const nothingOwed: Backlog = { subscriptions: { active: 0, paused: 0 }, owed: 0, oldestSince: null };

/** How much there is to deliver. */
export function backlog(ledger: Ledger): Backlog {
  const all = [...ledger.subscriptions.values()];
  const paused = all.filter((subscription) => subscription.paused !== null).length;
  const owed = [...ledger.deliveries.channels()].flatMap((channelId) => nextOwed(ledger, channelId) ?? []);
  // When an update came up is not kept.
  const news = owed.filter(({ step }) => step !== 'update').map(({ incident }) => newsAt(incident));
  return {
    subscriptions: { active: all.length - paused, paused },
    owed: owed.length,
    oldestSince: news.length === 0 ? null : news.reduce((oldest, at) => Math.min(oldest, at)),
  };
}
