/** From `since` until just before `until`. */
export type Interval = { since: number; until: number };

/** In order, without overlaps and without those that are empty. */
export function merged(intervals: Iterable<Interval>): Interval[] {
  const result: Interval[] = [];
  const sorted = [...intervals].filter(({ since, until }) => until > since);
  for (const { since, until } of sorted.sort((a, b) => a.since - b.since)) {
    const last = result.at(-1);
    if (last !== undefined && since <= last.until) last.until = Math.max(last.until, until);
    else result.push({ since, until });
  }
  return result;
}

/** What both of these cover; each of them is merged. */
export function common(some: readonly Interval[], others: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (let a = 0, b = 0; ; ) {
    const [one, other] = [some[a], others[b]];
    if (one === undefined || other === undefined) return result;
    const since = Math.max(one.since, other.since);
    const until = Math.min(one.until, other.until);
    if (until > since) result.push({ since, until });
    if (one.until < other.until) a += 1;
    else b += 1;
  }
}

export function lengthMs(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { since, until }) => sum + until - since, 0);
}
