import type { Channel } from '../packages/discord-stand-in/index.ts';
import type { ChannelSettings } from '../src/alerts/settings.ts';
import { beginOf, isWhole } from './verdict.ts';

/** What is known of an outage that decides who is to hear of it. */
export type HeardOf = {
  /** When it began, in epoch seconds, as the alerts say; null before there is any. */
  begin: number | null;
  /** Whether it was, at some time, more than one in part. */
  wasWhole: 'yes' | 'no' | 'maybe';
  /** How long it has lasted. */
  lasted: { leastMs: number; mostMs: number };
};

/** Whether a channel is to hear of an outage, as far as that can be told from outside. */
export function hears(
  { tellOf, shortestMinutes }: Pick<ChannelSettings, 'tellOf' | 'shortestMinutes'>,
  { wasWhole, lasted }: HeardOf,
): 'yes' | 'no' | 'maybe' {
  const isBad = tellOf === 'all' ? 'yes' : wasWhole;
  const isLong = lasted.leastMs >= shortestMinutes * 60_000;
  const isShort = lasted.mostMs < shortestMinutes * 60_000;
  if (isBad === 'no' || isShort) return 'no';
  return isBad === 'yes' && isLong ? 'yes' : 'maybe';
}

/** Follows what becomes of an outage that begins after the one at `before`, in epoch seconds. */
export function following(channels: readonly Channel[], before: number, now: () => number) {
  let begin: number | null = null;
  let wasWhole: HeardOf['wasWhole'] = 'no';
  let worksSince: number | null = null;
  let isOver = false;
  let longestMs = 0;

  const alertsOf = ({ messages }: Channel) => messages.filter((each) => (beginOf(each) ?? 0) > before);

  function look(): void {
    const alerts = begin === null || wasWhole === 'maybe' ? channels.flatMap(alertsOf) : [];
    for (const alert of alerts) begin ??= beginOf(alert);
    if (wasWhole === 'maybe' && alerts.some(isWhole)) wasWhole = 'yes';
  }

  const since = (at: number) => (begin === null ? 0 : at - begin * 1_000);

  return {
    alertsOf,
    /** All of it breaks, or a part does. */
    breaks(extent: 'whole' | 'part'): void {
      worksSince = null;
      if (extent === 'whole' && wasWhole === 'no') wasWhole = 'maybe';
    },
    works(): void {
      worksSince = now();
    },
    /** No more of it can count from now on. */
    ends(): void {
      longestMs = since(now());
      isOver = true;
    },
    heardOf(): HeardOf {
      look();
      const mostMs = isOver ? longestMs : since(now());
      return { begin, wasWhole, lasted: { leastMs: since(worksSince ?? now()), mostMs } };
    },
  };
}
