import type { Entry } from '../catalogue/entry.ts';
import { type Match, total } from './decide.ts';

/** What people ask about most, most useful first, for somebody who hasn't typed anything yet. */
const common = [
  'http_500',
  'something_wrong_our_end',
  'outage_general',
  'failed_to_load',
  'network_error',
  'cf_waiting_room',
  'rate_exceeded',
  'filter_reply',
  'chats_missing',
  'login_link',
  'age_check',
  'time_limit',
];

/** The errors that a person may be typing right now, the likeliest first. */
export function suggestions(
  typed: string,
  catalogue: readonly Entry[],
  likely: (text: string) => readonly Match[],
): Entry[] {
  const text = typed.trim().toLowerCase().slice(0, longestTyped);
  const begun = text === '' ? [] : catalogue.filter((entry) => reads(entry).includes(text));
  const matches = text === '' ? [] : likely(text);
  const isOne = total(matches) >= leastInAll;
  const meant =
    text === '' ? common : matches.filter(({ score }) => isOne && score >= leastScore).map(({ id }) => id);
  const entries = meant.flatMap((id) => catalogue.filter((entry) => entry.id === id));
  return [...new Set([...begun.filter((entry) => startsWith(entry, text)), ...entries, ...begun])];
}

/** An offer among many, of which some may be wrong. */
const leastScore = 0.02;
/** Nonsense is no error. */
const leastInAll = 0.2;

/** Longer than any name of an error. */
const longestTyped = 200;

function reads({ name, screenTexts }: Entry): string {
  return [name, ...screenTexts].join('\n').toLowerCase();
}

function startsWith(entry: Entry, text: string): boolean {
  return reads(entry)
    .split('\n')
    .some((line) => line.startsWith(text));
}
