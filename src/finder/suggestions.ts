import type { Entry } from '../catalogue/entry.ts';

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
  findError: (text: string) => readonly { id: string }[],
): Entry[] {
  const text = typed.trim().toLowerCase().slice(0, longestTyped);
  const begun = text === '' ? [] : catalogue.filter((entry) => reads(entry).includes(text));
  const found = text === '' ? common : findError(text).map(({ id }) => id);
  const meant = found.flatMap((id) => catalogue.filter((entry) => entry.id === id));
  return [...new Set([...begun.filter((entry) => startsWith(entry, text)), ...meant, ...begun])];
}

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
