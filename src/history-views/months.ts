import { monthOf, startOf } from '../history/days.ts';
import { dayMs } from '../history/minutes.ts';
import type { Say } from '../language/say.ts';
import { firstMonth, monthName } from './history-view.ts';

/** The months that there is anything to show of, the latest first. */
export function shownMonths(now: number): string[] {
  const months: string[] = [];
  for (let month = monthOf(now); month >= firstMonth; month = monthOf(startOf(month) - dayMs))
    months.push(month);
  return months;
}

/** The month that somebody typed or chose, the last one of that name; null if there is nothing to show of it. */
export function monthMeant(say: Say, typed: string, now: number): string | null {
  const isMeant = meaning(say, typed);
  return shownMonths(now).find((month) => month === typed.trim() || isMeant(month)) ?? null;
}

/** Those that begin with what was typed so far, or are meant by it. */
export function monthChoices(say: Say, typed: string, now: number): { name: string; value: string }[] {
  const start = typed.trim().toLowerCase();
  const isMeant = meaning(say, typed);
  return shownMonths(now)
    .map((value) => ({ name: monthName(say, value), value }))
    .filter(
      ({ name, value }) => name.toLowerCase().startsWith(start) || value.startsWith(start) || isMeant(value),
    );
}

/** Words that stand around a month and its year: “noviembre de 2026”, “ноябрь 2026 г.” */
const fillers = /(?<!\p{L})(?:de|del|do|г|год|года|in|en)(?!\p{L})|[年月년월]/gu;

/** Which months are meant by “nov”, “11/2026” or “ноябрь 2026”; none, if it may be several of a year. */
function meaning(say: Say, typed: string): (month: string) => boolean {
  const written = typed.normalize('NFKC').toLowerCase();
  if (/^\s*-/.test(written)) return () => false;
  const [, number, short] = /^\s*(\d{1,2})[./-](\d\d)\s*$/.exec(written) ?? [];
  const year = short === undefined ? /(?<!\d)\d{4}(?!\d)/.exec(written)?.[0] : `20${short}`;
  const rest = number ?? onlyLetters(written.replace(year ?? '', ' ').replaceAll(fillers, ' '));
  const months = /^\d{1,2}$/.test(rest) ? [Number(rest)] : monthsCalled(say, rest);
  return (month) =>
    months.length === 1 && Number(month.slice(5)) === months[0] && month.startsWith(year ?? '');
}

/** In the reader's own language, or else in English. */
function monthsCalled(say: Say, start: string): number[] {
  if (start.length < 3) return [];
  const [own, english] = [namesIn(say.locale), namesIn('en')];
  const numbered = (fits: (name: string) => boolean, names: string[][]) =>
    names.flatMap((each, index) => (each.some(fits) ? [index + 1] : []));
  // “Tháng 1” is January, though it begins “tháng 10”.
  const found = [own, english].flatMap((names) => [
    numbered((name) => name === start, names),
    numbered((name) => name.startsWith(start), names),
  ]);
  return found.find(({ length }) => length > 0) ?? [];
}

/** Names of months alone, shortened, and as they are beside a day: “ноябрь”, “нояб.”, “ноября”. */
function namesIn(locale: string): string[][] {
  const formats = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const;
  const names = formats.map((format) => new Intl.DateTimeFormat(locale, { ...format, timeZone: 'UTC' }));
  return Array.from({ length: 12 }, (_, month) =>
    names.map((each) => {
      const parts = each.formatToParts(Date.UTC(2026, month));
      return onlyLetters(parts.find(({ type }) => type === 'month')?.value ?? '');
    }),
  );
}

/** Without accents and dots. */
function onlyLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
