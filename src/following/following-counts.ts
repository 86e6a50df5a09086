import type { FollowingLedger } from './following-ledger.ts';

export type FollowingCounts = {
  /** Channels by how they follow; see `Follow`. */
  on: number;
  asked: number;
  hidden: number;
  off: number;
  left: number;
  /** Whether the news channel can be used; null without one, and before that was looked at. */
  works: boolean | null;
};

/** Of a process that has no channels follow. */
export const nothingFollows: FollowingCounts = { on: 0, asked: 0, hidden: 0, off: 0, left: 0, works: null };

export function followingCounts(
  { follows }: Pick<FollowingLedger, 'follows'>,
  works: boolean | null,
): FollowingCounts {
  const counts = { ...nothingFollows, works };
  for (const { state } of follows.values()) counts[state] += 1;
  return counts;
}
