import { isDeepStrictEqual } from 'node:util';
import { bothParts, type Hour } from './hours.ts';

/** When C.AI was seen in the hours of a day of UTC: of each day that is all that sums need. */
export type Day = { date: string; seen: readonly SeenHour[] };
export type SeenHour = Pick<Hour, 'at' | 'seen'>;
/** The same day with all that is kept of its hours. */
export type DayInFull = { date: string; hours: readonly Hour[] };

/** Which days and months there are records of. */
export type RecordIndex = { days: readonly string[]; months: readonly string[] };

/** Hours are kept for so many days on which the bot ran: two years. */
export const keptDays = 731;

/** `2026-11-28` */
export function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** `2026-11` */
export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}

/** When a date or month begins. */
export function startOf(name: string): number {
  return Date.parse(name);
}

/** The day with these hours. Of one that it has already, but not the same, another part was counted by another process. */
export function withHours(day: DayInFull, hours: readonly Hour[]): DayInFull {
  const byHour = new Map(day.hours.map((hour) => [hour.at, hour]));
  for (const hour of hours) {
    const before = byHour.get(hour.at);
    const isNew = before === undefined || isDeepStrictEqual(before, hour);
    byHour.set(hour.at, isNew ? hour : bothParts(before, hour));
  }
  return { date: day.date, hours: [...byHour.values()].sort((a, b) => a.at - b.at) };
}

export function seenIn({ date, hours }: DayInFull): Day {
  return { date, seen: hours.map(({ at, seen }) => ({ at, seen })) };
}

/** Which days are no longer kept. They are counted, for a clock that was wrong for a moment must not cost what was recorded. */
export function outdated(days: readonly string[]): readonly string[] {
  return days.slice(0, -keptDays);
}
