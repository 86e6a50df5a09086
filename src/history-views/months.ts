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

/** The month that somebody typed or chose; null if there is nothing to show of it. */
export function monthMeant(say: Say, typed: string, now: number): string | null {
  const name = typed.trim().toLowerCase();
  return (
    shownMonths(now).find((month) => month === name || monthName(say, month).toLowerCase() === name) ?? null
  );
}

/** Those that begin with what was typed so far. */
export function monthChoices(say: Say, typed: string, now: number): { name: string; value: string }[] {
  const start = typed.trim().toLowerCase();
  return shownMonths(now)
    .map((value) => ({ name: monthName(say, value), value }))
    .filter(({ name, value }) => name.toLowerCase().startsWith(start) || value.startsWith(start));
}
