import type { Clock } from '../time.ts';
import type { Ledger } from './ledger.ts';
import { isPost } from './outbox.ts';
import { nextOwed } from './owed.ts';
import { shortestMs, wantsOf } from './wants.ts';

export type Backlog = {
  subscriptions: { active: number; paused: number };
  /** Channels and people to whom something could be sent now. */
  owed: number;
  /** When the oldest start or end happened that is still owed to somebody; null when none is. */
  oldestSince: number | null;
};

/** The backlog of a process that does not deliver. */
export const nothingOwed: Backlog = { subscriptions: { active: 0, paused: 0 }, owed: 0, oldestSince: null };

const recentMs = 1_000;

/** How much was left to deliver a moment ago: counting walks all deliveries, so it is done once a second, however often it is asked for. */
export function recentBacklog(monotonic: Clock, clock: Clock): (ledger: Ledger) => Backlog {
  let last: { ledger: Ledger; at: number; counted: Backlog } | null = null;
  return (ledger) => {
    const at = monotonic();
    if (last === null || last.ledger !== ledger || at - last.at >= recentMs) {
      last = { ledger, at, counted: backlog(ledger, clock()) };
    }
    return last.counted;
  };
}

/** How much is left to deliver. */
export function backlog(ledger: Ledger, now: number): Backlog {
  const all = [...ledger.subscriptions.values()];
  const paused = all.filter((subscription) => subscription.paused !== null).length;
  const owed = [...ledger.deliveries.channels()].flatMap(
    (channelId) => nextOwed(ledger, channelId, now) ?? [],
  );
  // It is not stored when an edit arose, nor when quiet hours ended.
  const news = owed
    .filter(({ step }) => isPost(step) && step !== 'mention')
    .map(({ delivery: { channelId }, incident: { since, phaseAt } }) =>
      Math.max(phaseAt, since + shortestMs(wantsOf(ledger.subscriptions.get(channelId), now))),
    );
  return {
    subscriptions: { active: all.length - paused, paused },
    owed: owed.length,
    oldestSince: news.length === 0 ? null : news.reduce((oldest, at) => Math.min(oldest, at)),
  };
}
