import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import {
  type DayPart,
  isLastNight,
  isLongerThanDays,
  isNight,
  withOwnWords,
  withoutDayPart,
  withoutFillers,
} from './own-words.ts';
import type { MeantTime, Phrase } from './phrase.ts';

/** Chrono is told that everybody lives this many minutes east, which nobody does: so it shows what it counted from now. */
const nowhere = 13;
const minuteMs = 60_000;

type Reader = Pick<typeof chrono.en, 'parse'>;
/** Fully read: English, Japanese, French, Dutch, Russian and Ukrainian. The others in part. */
const languages = new Map<string, Reader>(
  Object.entries({
    'en-US': chrono.en,
    'en-GB': chrono.en.GB,
    ja: chrono.ja,
    fr: chrono.fr,
    nl: chrono.nl,
    ru: chrono.ru,
    uk: chrono.uk,
    de: chrono.de,
    'es-ES': chrono.es,
    'es-419': chrono.es,
    'pt-BR': chrono.pt,
    'zh-CN': chrono.zh,
    'zh-TW': chrono.zh,
  }),
);

/** The moment or stretch of time that somebody means; null if not all of what they wrote is understood. */
export function whenMeant({ text, locale, zone, now }: Phrase): MeantTime | null {
  const wall = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDateTime();
  const written = withOwnWords(text, wall);
  if (isLongerThanDays(written)) return null;
  if (isLastNight(written)) return nightBefore(wall, zone, now);
  const { words, part } = withoutDayPart(written);
  // What is typed in another language than that of one's Discord is mostly English.
  const readers = [...new Set([languages.get(locale) ?? chrono.en, chrono.en, ...languages.values()])];
  for (const reader of readers) {
    const found = readBy(reader, words, wall);
    if (found !== null) return momentOf(found, words, { wall, zone, now, part });
  }
  return null;
}

/** What was read, if that is all that was written. */
function readBy(reader: Reader, text: string, wall: Temporal.PlainDateTime): chrono.ParsedResult | null {
  const [found, another] = reader.parse(text, { instant: asIfNowhere(wall), timezone: nowhere });
  if (found === undefined || another !== undefined) return null;
  const rest = text.slice(0, found.index) + text.slice(found.index + found.text.length);
  return withoutFillers(rest) === '' ? found : null;
}

function asIfNowhere(wall: Temporal.PlainDateTime): Date {
  return new Date(wall.toZonedDateTime('UTC').epochMilliseconds - nowhere * minuteMs);
}

type Here = { wall: Temporal.PlainDateTime; zone: string; now: number; part: DayPart | null };

function momentOf({ start, end }: chrono.ParsedResult, text: string, here: Here): MeantTime {
  if (end) return span(read(start, text, here).since, read(end, text, here).until);
  return read(start, text, here);
}

function read(parts: chrono.ParsedComponents, text: string, here: Here): MeantTime {
  const { wall, zone, now } = here;
  if (parts.isCertain('timezoneOffset')) {
    if (parts.get('timezoneOffset') !== nowhere) return named(parts, now);
    // Counted back from now, hours last as long as they last, whatever the clocks are set to.
    return moment(now + (parts.date().getTime() - asIfNowhere(wall).getTime()));
  }
  const at = wallOf(parts, text, here.part);
  if (!parts.isCertain('hour')) return partOfDay(parts, at, here);
  return sameTime(notAhead(parts, at, wall), zone);
}

function wallOf(
  parts: chrono.ParsedComponents,
  text: string,
  dayPart: DayPart | null,
): Temporal.PlainDateTime {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => parts.get(name) ?? 0;
  const at = Temporal.PlainDateTime.from({
    ...{ year: part('year'), month: part('month'), day: part('day') },
    ...{ hour: part('hour'), minute: part('minute') },
  });
  if (dayPart === 'afternoon' && at.hour > 0 && at.hour < 6) return at.add({ hours: 12 });
  const isOpen = parts.isCertain('hour') && !parts.isCertain('meridiem') && at.hour > 0 && at.hour < 12;
  if (!isOpen || !isNight(text)) return at;
  // “Last night at 11” is before midnight, and at 2 it is after.
  return at.hour >= 5 ? at.add({ hours: 12 }) : at.add({ days: 1 });
}

/** People ask about what has been: of a time without a day, or a weekday, the last one is meant. */
function notAhead(
  parts: chrono.ParsedComponents,
  at: Temporal.PlainDateTime,
  wall: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  if (Temporal.PlainDateTime.compare(at, wall) <= 0 || parts.isCertain('day')) {
    const isOtherYear = !parts.isCertain('year') && parts.isCertain('month');
    return isOtherYear && Temporal.PlainDateTime.compare(at, wall) > 0 ? at.subtract({ years: 1 }) : at;
  }
  return at.subtract({ days: parts.isCertain('weekday') ? 7 : 1 });
}

/** A time whose zone was written beside it. */
function named(parts: chrono.ParsedComponents, now: number): MeantTime {
  const at = parts.date().getTime();
  const dayMs = 24 * 60 * minuteMs;
  return { ...moment(at > now && !parts.isCertain('day') ? at - dayMs : at), namesZone: true };
}

/** On the night when clocks are set back, a time comes twice. */
function sameTime(at: Temporal.PlainDateTime, zone: string): MeantTime {
  const [first, second] = (['earlier', 'later'] as const).map(
    (disambiguation) => at.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  const isTwice = first !== second && !isSkipped(at, zone);
  return isTwice ? span(first ?? 0, second ?? 0) : moment(second ?? 0);
}

function isSkipped(at: Temporal.PlainDateTime, zone: string): boolean {
  return !at.toZonedDateTime(zone).toPlainDateTime().equals(at);
}

const parts = {
  morning: [6, 12],
  noon: [12, 13],
  afternoon: [12, 18],
  evening: [18, 24],
  night: [18, 30],
  day: [0, 24],
} as const;

function partOfDay(found: chrono.ParsedComponents, at: Temporal.PlainDateTime, here: Here): MeantTime {
  const { wall, zone, now } = here;
  const [from, to] = parts[here.part ?? partNamed(found, at, wall)];
  const midnight = at.with({ hour: 0, minute: 0, second: 0, millisecond: 0 });
  const day = notAhead(found, midnight.add({ hours: from }), wall).with({ hour: 0, minute: 0 });
  const instant = (hours: number) => day.add({ hours }).toZonedDateTime(zone).epochMilliseconds;
  const until = instant(to);
  return span(instant(from), instant(from) > now ? until : Math.min(until, now));
}

function partNamed(
  found: chrono.ParsedComponents,
  at: Temporal.PlainDateTime,
  wall: Temporal.PlainDateTime,
): keyof typeof parts {
  const tags = [...found.tags()].join();
  for (const part of ['morning', 'noon', 'afternoon', 'evening', 'night'] as const) {
    if (new RegExp(`/${part === 'night' ? '(?:to|last)?night' : part}\\b`, 'i').test(tags)) return part;
  }
  // Without a word for a part of the day, it is the time that it is now.
  if (at.hour === wall.hour && at.minute === wall.minute) return 'day';
  if (at.hour >= 5 && at.hour <= 9) return 'morning';
  if (at.hour >= 14 && at.hour <= 16) return 'afternoon';
  return at.hour >= 18 ? 'evening' : 'day';
}

function nightBefore(wall: Temporal.PlainDateTime, zone: string, now: number): MeantTime {
  const midnight = wall.with({ hour: 0, minute: 0, second: 0, millisecond: 0 });
  const at = (hours: number) => midnight.add({ hours }).toZonedDateTime(zone).epochMilliseconds;
  return span(at(-6), Math.min(at(6), now));
}

function moment(at: number): MeantTime {
  return { kind: 'moment', since: at, until: at, namesZone: false };
}

function span(since: number, until: number): MeantTime {
  return { kind: 'span', since, until: Math.max(since, until), namesZone: false };
}
