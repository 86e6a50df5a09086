import type { QuietHours } from '../alerts/settings.ts';
import { minuteOfDay, timeOfDay } from './time-of-day.ts';
import { isTimeZone, timeZoneOf } from './time-zone.ts';

/** Quiet hours as somebody typed them; without words, there are none. */
export type TypedHours = { from: string; until: string; zone: string };

/** Which of the words make no quiet hours. `same`: they would end as they begin. */
export type HoursProblem = keyof TypedHours | 'same';

export const noHours: TypedHours = { from: '', until: '', zone: '' };

/** What is typed, in words that mean one thing only, as far as it is understood. */
export function understood({ from, until, zone }: TypedHours): TypedHours {
  if (from.trim() === '' && until.trim() === '') return noHours;
  return { from: time(from), until: time(until), zone: timeZoneOf(zone) ?? zone.trim() };
}

/** The quiet hours that understood words mean, or all that is wrong with them. */
export function quietHoursOf({ from, until, zone }: TypedHours): QuietHours | HoursProblem[] | null {
  if (from === '' && until === '') return null;
  const [begin, end] = [minuteOfDay(from), minuteOfDay(until)];
  const isKnown = isTimeZone(zone);
  if (begin !== null && end !== null && begin !== end && isKnown) return { from: begin, until: end, zone };
  const problems: [HoursProblem, boolean][] = [
    ['from', begin === null],
    ['until', end === null],
    ['same', begin !== null && begin === end],
    ['zone', !isKnown],
  ];
  return problems.filter(([, isOne]) => isOne).map(([problem]) => problem);
}

/** Quiet hours as one would type them. */
export function typed(hours: QuietHours | null): TypedHours {
  if (hours === null) return noHours;
  return { from: timeOfDay(hours.from), until: timeOfDay(hours.until), zone: hours.zone };
}

function time(words: string): string {
  const minute = minuteOfDay(words);
  return minute === null ? words.trim() : timeOfDay(minute);
}
