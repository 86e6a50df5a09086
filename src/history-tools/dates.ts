import type { Temporal } from 'temporal-polyfill';

/** Where the month is written before the day. */
const monthFirst = /^(?:en-US|ja|ko|zh|hu|lt)\b/;
const slashed = /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d\d))?(?![\d/:])/u;
/** With a year, a second dot, or a time after it: “9.30” alone is a time. */
const dotted =
  /(?<![\d/.:-])(\d{1,2})([.-])(\d{1,2})(?:\2(\d{4}|\d\d)(?![\d:])|\.?(?=\s(?:\p{L}{1,2}\s)?\d{1,2}(?::|\s?(?:h|u|uhr|uur)\b))|\.(?=\s|$))/iu;
/** A day of a month that is not named. */
const dayAlone = [
  /(?<![\p{L}\d])(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)(?=$| at\b| \d{1,2}(?::| ?[ap]\.?m)| noon| midnight)/iu,
  /^(?:le|el|am|am tag) (\d{1,2})\.?(?=$| (?:à|a las|um) )/iu,
  /(?<![月\d])(\d{1,2})日の?(?=$|[\d朝昼夕夜晩午])/u,
];

/** With dates in figures as 2026-11-20, for Chrono asks only its own language which of both is the month. */
export function withDates(text: string, locale: string, wall: Temporal.PlainDateTime): string {
  const order = (a: number, b: number) => (a > 12 || (b <= 12 && !monthFirst.test(locale)) ? [b, a] : [a, b]);
  return dayAlone
    .reduce((rest, pattern) => rest.replace(pattern, (all, day) => dayBefore(Number(day), wall) ?? all), text)
    .replace(slashed, (all, a, b, year) => {
      const [month = 0, day = 0] = order(Number(a), Number(b));
      return iso(wall, month, day, year) ?? all;
    })
    .replace(dotted, (all, day, _, month, year) => iso(wall, Number(month), Number(day), year) ?? all);
}

/** The last day so numbered. */
function dayBefore(day: number, wall: Temporal.PlainDateTime): string | null {
  const month = day > wall.day ? wall.with({ day: 1 }).subtract({ months: 1 }) : wall;
  return day < 1 || day > month.daysInMonth ? null : `${month.with({ day }).toPlainDate()} `;
}

/** Of a date without a year, the last one is meant. */
function iso(wall: Temporal.PlainDateTime, month: number, day: number, year?: string): string | null {
  const isLong = day >= 1 && month >= 1 && month <= 12;
  if (!isLong) return null;
  const isAhead = month > wall.month || (month === wall.month && day > wall.day);
  const of =
    year === undefined ? wall.year - (isAhead ? 1 : 0) : Number(year.length === 2 ? `20${year}` : year);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${of}-${two(month)}-${two(day)}`;
}
