import type { World } from '../model.ts';

const perDay = 1_000;
const dayMs = 24 * 60 * 60_000;

export type StartLimits = {
  /** How long after one session another may be started, in real time: clients wait in real time. */
  intervalMs: number;
  /** Whether more than a day's sessions can be started without harm. */
  endless: boolean;
};

/** Counts the sessions that an application starts: one at a time, and so many in a day. What is resumed does not count. */
export function sessionStarts(
  { clock, realClock }: Pick<World, 'clock' | 'realClock'>,
  { intervalMs, endless }: StartLimits,
) {
  let day = { startedAt: Number.NEGATIVE_INFINITY, remaining: perDay };
  let latestAt = Number.NEGATIVE_INFINITY;

  const today = () => {
    if (clock() - day.startedAt >= dayMs) day = { startedAt: clock(), remaining: perDay };
    return day;
  };

  return {
    /** Starts one more, unless that is too soon, or too many for the day. */
    take(): 'started' | 'too soon' | 'too many' {
      const now = realClock();
      if (now - latestAt < intervalMs) return 'too soon';
      if (today().remaining === 0 && !endless) return 'too many';
      latestAt = now;
      day.remaining = Math.max(0, day.remaining - 1);
      return 'started';
    },
    /** As `GET /gateway/bot` shows it. */
    limit(): object {
      const { startedAt, remaining } = today();
      return {
        total: perDay,
        remaining,
        reset_after: startedAt + dayMs - clock(),
        max_concurrency: 1,
      };
    },
    leave(remaining: number): void {
      today().remaining = remaining;
    },
  };
}

export type SessionStarts = ReturnType<typeof sessionStarts>;
