/** The panels that wait to be brought up to date. All times are those of one clock that runs evenly. */
export type PanelLine = {
  /** Says what a panel has shown, and since when; `-Infinity`: nothing yet. */
  shown(channelId: string, state: string, at: number): void;
  /** Puts a panel off, behind all others. */
  later(channelId: string, at: number): void;
  remove(channelId: string): void;
  /** Takes out the panel whose turn it is, if one is due that is to show this state. */
  next(now: number, state: string): string | null;
  /** When the panel was last shown that has waited for longest; null if none waits. */
  oldestAt(): number | null;
};

type Shown = { at: number; state: string };

/** Where nothing has changed, a panel only says anew that it is so. */
export const refreshedEveryMs = 10 * 60_000;
/** A tenth of what Discord allows a bot. */
export const refreshesPerSecond = 4.8;
/** What changes back and forth is shown as it is at the end. */
export const leastBetweenMs = 5_000;
/** Turns that were missed are made up for, but not many at once. */
const madeUpMs = 1_000;

/** How old a panel may become while nothing changes, if there are so many. */
export function oldestAgeMs(panels: number): number {
  return Math.max(refreshedEveryMs, (panels / refreshesPerSecond) * 1_000);
}

export function panelLine(): PanelLine {
  /** Those that show what is so, and those that do not; each begins with the one that was shown first. */
  const current = new Map<string, Shown>();
  const outdated = new Map<string, Shown>();
  const putOff = new Map<string, number>();
  let state: string | null = null;
  let nextRefreshAt = Number.NEGATIVE_INFINITY;

  function remove(channelId: string): void {
    for (const each of [current, outdated, putOff]) each.delete(channelId);
  }

  function regroup(now: string): void {
    if (state === now) return;
    state = now;
    const all = [...outdated, ...current].toSorted(([, a], [, b]) => a.at - b.at);
    outdated.clear();
    current.clear();
    for (const [channelId, shown] of all) groupOf(shown).set(channelId, shown);
  }

  function groupOf(shown: Shown): Map<string, Shown> {
    return shown.state === state ? current : outdated;
  }

  function firstOutdated(now: number): string | null {
    const [first] = outdated;
    return first !== undefined && now - first[1].at >= leastBetweenMs ? first[0] : null;
  }

  function firstPutOff(now: number): string | null {
    for (const [channelId, at] of putOff) if (at <= now) return channelId;
    return null;
  }

  function firstToRefresh(now: number): string | null {
    const [first] = current;
    const isOld = first !== undefined && now - first[1].at >= oldestAgeMs(current.size + outdated.size);
    if (!isOld || now < nextRefreshAt) return null;
    nextRefreshAt = Math.max(nextRefreshAt, now - madeUpMs) + 1_000 / refreshesPerSecond;
    return first[0];
  }

  return {
    shown(channelId, its, at) {
      remove(channelId);
      const shown = { at, state: its };
      groupOf(shown).set(channelId, shown);
    },
    later(channelId, at) {
      remove(channelId);
      putOff.set(channelId, at);
    },
    remove,
    next(now, wanted) {
      regroup(wanted);
      const channelId = firstOutdated(now) ?? firstPutOff(now) ?? firstToRefresh(now);
      if (channelId !== null) remove(channelId);
      return channelId;
    },
    oldestAt() {
      const [first] = [current, outdated]
        .flatMap((each) => [...each.values().take(1)])
        .toSorted((a, b) => a.at - b.at);
      return first?.at ?? null;
    },
  };
}
