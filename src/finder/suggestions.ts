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
  const meant = text === '' ? common : meantBy(likely(text), completed(text, catalogue).map(likely));
  const entries = meant.flatMap((id) => catalogue.filter((entry) => entry.id === id));
  return [...new Set([...begun.filter((entry) => startsWith(entry, text)), ...entries, ...begun])];
}

/** An offer among many, of which some may be wrong. */
const leastScore = 0.02;
/** Nonsense is no error. */
const leastInAll = 0.2;

/** The word may be finished in other ways. */
const leastFinished = 0.6;

/** Longer than any name of an error. */
const longestTyped = 200;

/** The errors that the text may mean, or is likely to mean with its last word finished, the likeliest first. */
function meantBy(typed: readonly Match[], finished: readonly (readonly Match[])[]): string[] {
  const meant = total(typed) < leastInAll ? [] : typed.filter(({ score }) => score >= leastScore);
  return [...meant, ...finished.flat().filter(({ score }) => score >= leastFinished)]
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** The text with its last word finished as errors would finish it, the commonest ways first. */
function completed(text: string, catalogue: readonly Entry[]): string[] {
  const [begun] = /\p{L}{2,}$/u.exec(text) ?? [];
  if (begun === undefined) return [];
  const words = catalogue.flatMap((entry) => reads(entry).match(/\p{L}+/gu) ?? []);
  const longer = words.filter((word) => word.startsWith(begun) && word !== begun);
  return [...Map.groupBy(longer, (word) => word)]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .slice(0, mostCompletions)
    .map(([word]) => text + word.slice(begun.length));
}

const mostCompletions = 6;

function reads({ name, screenTexts }: Entry): string {
  return [name, ...screenTexts].join('\n').toLowerCase();
}

function startsWith(entry: Entry, text: string): boolean {
  return reads(entry)
    .split('\n')
    .some((line) => line.startsWith(text));
}
