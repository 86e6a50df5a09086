import * as chrono from 'chrono-node';
import { Temporal } from 'temporal-polyfill';
import { hourWithin, withoutDayPart, withPartsApplied } from './clock-times.ts';
import type { DayPart } from './day-part-names.ts';
import { besidesLastNight, isLongerThanDays, withOwnWords, withoutFillers } from './own-words.ts';
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
  const written = withOwnWords(text, locale, wall);
  if (isLongerThanDays(written)) return null;
  const atNight = besidesLastNight(written);
  if (atNight !== null && withoutFillers(atNight) === '') return nightBefore(wall, zone, now);
  const { words, part } = withoutDayPart(withPartsApplied(atNight ?? written));
  // What is typed in another language than that of one's Discord is mostly English.
  const readers = [...new Set([languages.get(locale) ?? chrono.en, chrono.en, ...languages.values()])];
  for (const reader of readers) {
    const found = readBy(reader, words, wall);
    if (found !== null) return momentOf(found, { wall, zone, now, part, isLastNight: atNight !== null });
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

type Here = {
  wall: Temporal.PlainDateTime;
  zone: string;
  now: number;
  part: DayPart | null;
  isLastNight: boolean;
};

function momentOf({ start, end }: chrono.ParsedResult, here: Here): MeantTime | null {
  if (here.isLastNight && [start, end].some(isByDay)) return null;
  if (end) return span(read(start, here).since, read(end, here).until);
  return read(start, here);
}

function read(parts: chrono.ParsedComponents, here: Here): MeantTime {
  const { wall, zone, now } = here;
  if (parts.isCertain('timezoneOffset')) {
    if (parts.get('timezoneOffset') !== nowhere) return named(parts, now);
    // Counted back from now, hours last as long as they last, whatever the clocks are set to.
    return moment(now + (parts.date().getTime() - asIfNowhere(wall).getTime()));
  }
  const at = wallOf(parts);
  if (here.isLastNight) return sameTime(lastNightAt(parts, at, wall), zone);
  if (!parts.isCertain('hour')) return partOfDay(parts, at, here);
  const hour = here.part === null ? at.hour : hourWithin(here.part, at.hour);
  return sameTime(notAhead(parts, at.with({ hour }), wall), zone);
}

function wallOf(parts: chrono.ParsedComponents): Temporal.PlainDateTime {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute') => parts.get(name) ?? 0;
  return Temporal.PlainDateTime.from({
    ...{ year: part('year'), month: part('month'), day: part('day') },
    ...{ hour: part('hour'), minute: part('minute') },
  });
}

/** “9am last night” is no moment of a night, and “12pm” may be meant for midnight. */
function isByDay(parts: chrono.ParsedComponents | null | undefined): boolean {
  const hour = parts?.get('hour') ?? 0;
  const isClear = hour > 12 || parts?.isCertain('meridiem') === true;
  return isClear && !parts?.isCertain('timezoneOffset') && hour >= 6 && hour < 18;
}

/** “Last night at 11” is before midnight; at 2, and at 12, it is after. */
function lastNightAt(
  parts: chrono.ParsedComponents,
  { hour, minute }: Temporal.PlainDateTime,
  wall: Temporal.PlainDateTime,
): Temporal.PlainDateTime {
  const isOpen = !parts.isCertain('meridiem') && hour <= 12;
  const of24 = isOpen && hour === 12 ? 0 : isOpen && hour >= 6 ? hour + 12 : hour;
  const day = of24 >= 12 ? wall.subtract({ days: 1 }) : wall;
  return day.with({ hour: of24, minute, second: 0, millisecond: 0 });
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
  // The night of a day that is named is its evening: after midnight it would be the next one.
  const part = here.part === 'night' ? 'evening' : here.part;
  const [from, to] = parts[part ?? partNamed(found, at, wall)];
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
