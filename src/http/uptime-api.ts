import type { SummedUp } from '../history/uptime.ts';

/** How it has been over days, for programs. Time that was not watched counts neither way. */
export function uptimeApi(summedUp: readonly SummedUp[]) {
  return {
    uptime: summedUp.map(({ days, since, until, watchedMs, downMs, partlyMs, share }) => ({
      days,
      since: new Date(since).toISOString(),
      until: new Date(until).toISOString(),
      watched_seconds: watchedMs / 1000,
      down_seconds: downMs / 1000,
      partly_seconds: partlyMs / 1000,
      share,
    })),
  };
}
