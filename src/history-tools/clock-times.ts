import { type DayPart, parts } from './day-part-names.ts';

/** 21h30, 21 Uhr, 9時半. */
const western =
  /(?<![\d:.-])(\d{1,2})(?:[hu]([0-5]\d)(?!\d)|\.([0-5]\d)\s?(?:uhr|uur|h)|\s?(?:h|u|uhr|uur|heures?|час(?:ов|а)?|годин[иі]?|o'?clock)(?!\p{L})(?:\s([0-5]\d)(?!\d))?)/giu;
const eastern = /(?<![\d:])(\d{1,2})[時点點](?!間)(?:([0-5]?\d)分?|(半))?/gu;
/** A length before now and not a time of day. */
const isLength = /\bago\b|geleden|\bil y a\b|\bvor\b|назад|тому|前$|\bhace\b|(?<!\p{L})há(?!\p{L})|atrás/iu;

/** With each time of day that is written in a language's own way as 21:00. */
export function withClockTimes(text: string): string {
  if (isLength.test(text)) return text;
  const clock = (hour: string, minute = '00') => ` ${hour}:${minute.padStart(2, '0')} `;
  return text
    .replaceAll(western, (_, hour, ...minutes) =>
      clock(
        hour,
        minutes.slice(0, 3).find((each) => each !== undefined),
      ),
    )
    .replaceAll(eastern, (_, hour, minute, half) => clock(hour, half ? '30' : minute));
}

const open =
  /(?<![\d:./-])(?:(?=\d{1,2}:)|(?<!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? ))(\d{1,2})(?::([0-5]\d))?(?![\d:./-]|\s?[ap]\.?m\b)/giu;

/** With the time that a part of the day is said of by a clock of 24 hours: “9:30 du soir” as 21:30. */
export function withPartsApplied(text: string): string {
  const found = parts.find((each) => each[1].test(text));
  const time = onlyTime(text);
  if (found === undefined || time === null || isLength.test(text)) return text;
  const [part, pattern] = found;
  const { 0: all, 1: hour, 2: minute = '00', index } = time;
  if (time[2] === undefined && !isBeside(all, pattern, text)) return text;
  // “Saturday night at 1” is of Sunday for some and of Saturday for others: no day is told for it.
  if (isAfterMidnight(part, Number(hour)) && isAfterADay(pattern, text.slice(0, index))) return '';
  const until = text.slice(0, index).replace(link, '');
  const clock = ` ${hourWithin(part, Number(hour))}:${minute} `;
  return `${until}${clock}${text.slice(index + all.length)}`.replace(pattern, ' ').trim();
}

/** What stands between a day and a time. */
const links = String.raw`(?<!\p{L})(?:at|à|a las|as|às|um|om|в|о|об)`;
const link = new RegExp(String.raw`${links}\s*$`, 'iu');

function onlyTime(text: string): RegExpExecArray | null {
  const all = [...text.matchAll(open)];
  const clear = all.filter((each) => each[2] !== undefined);
  const [time, another] = clear.length > 0 ? clear : all;
  return time === undefined || another !== undefined ? null : time;
}

/** A number elsewhere is that of a day: “18 ноября вечером”. */
function isBeside(number: string, part: RegExp, text: string): boolean {
  const linked = `(?:${links})?\\s*`;
  return [
    `${number}\\s*(?:(?:today|yesterday)\\s*)?${part.source}`,
    `${part.source}\\s*,?\\s*${linked}${number}`,
  ].some((each) => new RegExp(each, 'iu').test(text));
}

function isAfterADay(part: RegExp, before: string): boolean {
  const found = part.exec(before);
  return found !== null && found.index > 0;
}

function isAfterMidnight(part: DayPart, hour: number): boolean {
  const firstBefore = { morning: 0, afternoon: 0, evening: 4, night: 6 }[part];
  return hour < firstBefore || (firstBefore > 0 && hour === 12);
}

/** 12 in the evening or at night is midnight. */
export function hourWithin(part: DayPart, hour: number): number {
  if (hour === 0 || hour > 12) return hour;
  if (hour === 12) return part === 'afternoon' ? 12 : 0;
  const isEarly = part === 'morning' || (part === 'night' && hour < 6);
  return isEarly ? hour : hour + 12;
}

/** What is left without the part of the day, and which that is. */
export function withoutDayPart(text: string): { words: string; part: DayPart | null } {
  const [part, pattern] = parts.find((each) => each[1].test(text)) ?? [null];
  const words = pattern === undefined ? text : text.replace(pattern, ' ').trim();
  return /\d:\d|深夜|凌晨/u.test(text) || words === '' ? { words: text, part: null } : { words, part };
}
