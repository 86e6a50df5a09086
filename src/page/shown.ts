import type { SourceReading } from '../health/watch.ts';
import type { Hour } from '../history/hours.ts';
import { common, type Interval, merged } from '../history/intervals.ts';
import { dayMs, hourMs, minuteMs } from '../history/minutes.ts';
import type { OutageRecord } from '../history/outage-record.ts';
import type { Recorded } from '../history/uptime.ts';
import type { Situation } from '../situation/situation.ts';
import type { ToldIncident } from './incidents.ts';
import { outagesOf, seenIn } from './parts.ts';

export const shownDaysCount = 90;
export const latencyMs = 7 * dayMs;

/** What is recorded, as far as pages show it. */
export type PublicRecord = {
  outages: readonly OutageRecord[];
  /** When anything was seen in the last 90 days, and when each part was. */
  watched: readonly Interval[];
  seen: ReadonlyMap<string, readonly Interval[]>;
  /** The hours of the last seven days that are over. */
  hours: readonly Hour[];
};

export type ShownPart = {
  name: string;
  reading: SourceReading | undefined;
  recorded: Recorded;
  /** How long half of the answers took at most, by hour, the oldest first; null where nothing answered. */
  latency: readonly (number | null)[];
};

/** All that pages are made of, at one moment, for readers of one language. */
export type PageFacts = {
  /** What follows in links to other pages where a reader chose the language: `?lang=de`, or nothing. */
  lang: string;
  now: number;
  situation: Situation;
  /** The newest first. */
  incidents: readonly ToldIncident[];
  whole: Recorded;
  parts: readonly ShownPart[];
  contactUrl: string;
  inviteUrl: string | null;
};

export function shownParts(
  names: readonly string[],
  situation: Situation,
  record: PublicRecord,
): ShownPart[] {
  return names.map((name) => ({
    name,
    reading: situation.sources.find(({ source, kind }) => source === name && kind === 'endpoint'),
    recorded: { watched: record.seen.get(name) ?? [], outages: outagesOf(name, record.outages) },
    latency: hourly(name, record.hours, situation.at),
  }));
}

function hourly(name: string, hours: readonly Hour[], now: number): (number | null)[] {
  const byHour = new Map(hours.map((hour) => [hour.at, hour]));
  const last = Math.floor(now / hourMs) * hourMs;
  return Array.from({ length: latencyMs / hourMs }, (_, index) => {
    const its = byHour.get(last - latencyMs + index * hourMs)?.sources[name];
    return its?.ms?.[0] ?? null;
  });
}

/** When each of these parts was seen, in hours that are over; of the one that runs it is not known yet. */
export function seenByPart(
  names: readonly string[],
  hours: readonly Hour[],
  watched: readonly Interval[],
  now: number,
): Map<string, Interval[]> {
  const current = common(merged(watched), [
    { since: Math.floor(now / hourMs) * hourMs, until: now + minuteMs },
  ]);
  return new Map(names.map((name) => [name, merged([...seenIn(name, hours), ...current])]));
}
