import type { ListedOutage } from '../history/all-outages.ts';
import type { OutageRecord } from '../history/outage-record.ts';
import type { Uptime } from '../history/uptime.ts';
import type { Say } from '../language/say.ts';
import { listed, partsText } from '../views/outage-words.ts';
import { plain } from '../views/plain.ts';
import { shortDateTime } from '../views/timestamps.ts';

/** One line for one outage: when it began, how long it lasted, and what it was. */
export function outageLine(say: Say, outage: ListedOutage): string {
  if ('official' in outage) {
    const { since, until } = outage.official;
    return [shortDateTime(since), say.roundedDuration(until - since), say('history.line.official')].join(
      ' · ',
    );
  }
  const { since, until, phase } = outage.seen;
  const lasted =
    phase === 'down' || until === null ? say('history.line.notOver') : say.roundedDuration(until - since);
  return [shortDateTime(since), lasted, ...severityOf(say, outage.seen)].join(' · ');
}

/** `down`, `in part: chat servers`; nothing if an earlier version kept no more than its times. */
function severityOf(say: Say, { worst, course }: OutageRecord): string[] {
  if (worst === null) return [];
  const affected = [...new Set(course.flatMap((step) => step.affected))];
  if (worst === 'outage' || affected.length === 0) return [say(`history.what.${worst}`)];
  // A line is short, however many endpoints there are and whatever they are called.
  return affected.length > mostNamed
    ? [say(`history.what.${worst}Counted`, { count: affected.length })]
    : [say(`history.what.${worst}Named`, { parts: plain(partsText(say, affected), longestNames) })];
}
const mostNamed = 2;
const longestNames = 48;

/** The same, and how often it came back. */
export function whatItWas(say: Say, record: OutageRecord): string {
  const { relapses, phase } = record;
  const known = [
    ...severityOf(say, record),
    ...(relapses === 0 ? [] : [say('history.what.cameBack', { count: relapses })]),
    ...(phase === 'set-aside' ? [say('history.what.notCounted')] : []),
  ];
  return known.length === 0 ? say('history.what.notKnown') : listed(say, known);
}

/** `99.41%, watched 98% of it`. It is never rounded up to what it was not. */
export function uptimeText(say: Say, { share, watchedMs, since, until }: Uptime): string {
  if (share === null) return say('history.uptime.notWatched');
  const seen = watchedMs / Math.max(1, until - since);
  const its = { share: say.percent(share) };
  if (seen > 0.995) return say('history.uptime.watched', its);
  return seen < 0.01
    ? say('history.uptime.hardlyWatched', { ...its, watched: say.percent(0.01, 0) })
    : say('history.uptime.watchedInPart', { ...its, watched: say.percent(seen, 0) });
}
