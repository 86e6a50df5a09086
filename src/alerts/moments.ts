import type { Clock, Timer } from '../time.ts';

/** Channels that wait for a moment of the day, however many, with one timer. */
export type Moments = {
  /** From when on a channel is due; null if it waits for nothing. */
  set(channelId: string, at: number | null): void;
  cancel(): void;
};

/** The clock may be set, and the machine may sleep. */
const longestTimerMs = 60_000;

export function moments(clock: Clock, timer: Timer, onDue: (channelIds: string[]) => void): Moments {
  const waiting = new Map<string, number>();
  let armedFor = Number.POSITIVE_INFINITY;
  let cancelTimer = () => {};

  function arm(at: number): void {
    cancelTimer();
    armedFor = at;
    cancelTimer = timer(wake, Math.max(0, Math.min(longestTimerMs, at - clock())));
  }

  function wake(): void {
    armedFor = Number.POSITIVE_INFINITY;
    const now = clock();
    const due: string[] = [];
    let next = Number.POSITIVE_INFINITY;
    for (const [channelId, at] of waiting) {
      if (at <= now) due.push(channelId);
      else next = Math.min(next, at);
    }
    for (const channelId of due) waiting.delete(channelId);
    if (next < Number.POSITIVE_INFINITY) arm(next);
    onDue(due);
  }

  return {
    set(channelId, at) {
      if (at === null) waiting.delete(channelId);
      else waiting.set(channelId, at);
      if (at !== null && at < armedFor) arm(at);
    },
    cancel() {
      waiting.clear();
      cancelTimer();
    },
  };
}
