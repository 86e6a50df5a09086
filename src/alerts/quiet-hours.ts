import { Temporal } from 'temporal-polyfill';
import type { QuietHours } from './settings.ts';

/** When the quiet hours end that this moment lies in; null if it lies in none. A zone that nobody knows has none. */
export function quietUntil(quietHours: QuietHours | null, now: number): number | null {
  if (quietHours === null || quietHours.from === quietHours.until) return null;
  try {
    const today = Temporal.Instant.fromEpochMilliseconds(Math.floor(now))
      .toZonedDateTimeISO(quietHours.zone)
      .toPlainDate();
    // Those of yesterday may reach into today.
    const ends = [today.subtract({ days: 1 }), today].map((day) => endOf(quietHours, day, now));
    return ends.find((end) => end !== null) ?? null;
  } catch {
    return null;
  }
}

/** When the quiet hours that begin on this day end, if they have begun and not ended. */
function endOf({ from, until, zone }: QuietHours, day: Temporal.PlainDate, now: number): number | null {
  const begin = momentOf(day, from, zone);
  const end = momentOf(until > from ? day : day.add({ days: 1 }), until, zone);
  return begin <= now && now < end ? end : null;
}

/** A time of day that the clocks leave out is so much later; of one that they show twice, it is the first. */
function momentOf(day: Temporal.PlainDate, minuteOfDay: number, zone: string): number {
  const plainTime = { hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
  return day.toZonedDateTime({ timeZone: zone, plainTime }).epochMilliseconds;
}
