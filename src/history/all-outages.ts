import { type PastOutage, publishedOutages } from '../health/past-outages.ts';
import type { OutageRecord } from './outage-record.ts';

/** An outage that was seen, or one that only C.AI's own page told of. */
export type ListedOutage = { seen: OutageRecord } | { official: PastOutage };

/** All that happened, the newest first. What was withdrawn did not happen. */
export function allOutages(seen: readonly OutageRecord[]): ListedOutage[] {
  const own = seen.filter(({ phase }) => phase !== 'withdrawn');
  const listed = [
    ...own.map((each): ListedOutage => ({ seen: each })),
    ...officialBefore(own).map((each): ListedOutage => ({ official: each })),
  ];
  return listed.sort((a, b) => beginOf(b) - beginOf(a));
}

function beginOf(listed: ListedOutage): number {
  return 'seen' in listed ? listed.seen.since : listed.official.since;
}

/** What C.AI's own page told of before the bot saw anything itself. */
export function officialBefore(seen: readonly Pick<OutageRecord, 'since'>[]): PastOutage[] {
  const first = seen.reduce((earliest, { since }) => Math.min(earliest, since), Number.POSITIVE_INFINITY);
  return publishedOutages.flatMap(({ outages }) => outages).filter(({ until }) => until <= first);
}
