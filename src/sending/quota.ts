import type { Clock } from '../time.ts';

const windowMs = 60_000;

/** Says whether somebody may do something once more within a minute. Everybody begins anew with each minute, so nobody is remembered for longer. */
export function quota(most: number, clock: Clock): (who: string) => boolean {
  const counts = new Map<string, number>();
  let endsAt = clock() + windowMs;
  return (who) => {
    if (clock() >= endsAt) {
      counts.clear();
      endsAt = clock() + windowMs;
    }
    const count = (counts.get(who) ?? 0) + 1;
    counts.set(who, count);
    return count <= most;
  };
}
