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

/** An error, and all that somebody may be typing who means it. */
type Readable = { entry: Entry; reads: string };

/** The errors that a person may be typing right now, the likeliest first. */
export function suggestions(
  typed: string,
  catalogue: readonly Readable[],
  likely: (text: string) => readonly Match[],
): Entry[] {
  const text = typed.trim().toLowerCase().slice(0, longestTyped);
  const begun = text === '' ? [] : catalogue.filter(({ reads }) => reads.includes(text));
  const meant = text === '' ? common : meantBy(likely(text), completed(text, catalogue).map(likely));
  const entries = meant.flatMap((id) => catalogue.filter(({ entry }) => entry.id === id));
  const found = new Set([...begun.filter(({ reads }) => startsWith(reads, text)), ...entries, ...begun]);
  return Array.from(found, ({ entry }) => entry);
}

/** An offer among many, of which some may be wrong. */
const leastScore = 0.02;
/** Nonsense is no error. */
const leastInAll = 0.2;

/** What all errors together must come to with the last word finished: it may be finished in other ways. */
const leastFinished = 0.85;

/** Longer than any name of an error. */
const longestTyped = 200;

/** The errors that the text may mean, or is likely to mean with its last word finished, the likeliest first. */
function meantBy(typed: readonly Match[], finished: readonly (readonly Match[])[]): string[] {
  const meant = total(typed) < leastInAll ? [] : typed.filter(({ score }) => score >= leastScore);
  const clear = finished.filter((matches) => total(matches) >= leastFinished);
  return [...meant, ...clear.flatMap((matches) => matches.slice(0, 1))]
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** The text with its last word finished as errors would finish it, the commonest ways first. */
function completed(text: string, catalogue: readonly Readable[]): string[] {
  const [begun] = /\p{L}{2,}$/u.exec(text) ?? [];
  if (begun === undefined) return [];
  const words = catalogue.flatMap(({ reads }) => reads.match(/\p{L}+/gu) ?? []);
  const longer = words.filter((word) => word.startsWith(begun) && word !== begun);
  return [...Map.groupBy(longer, (word) => word)]
    .toSorted(([, some], [, others]) => others.length - some.length)
    .slice(0, mostCompletions)
    .map(([word]) => text + word.slice(begun.length));
}

const mostCompletions = 6;

/** An error's names, each once, and the texts of its screen, line by line. */
export function reads({ screenTexts }: Entry, names: readonly string[]): string {
  return [...new Set(names), ...screenTexts].join('\n').toLowerCase();
}

function startsWith(reads: string, text: string): boolean {
  return reads.split('\n').some((line) => line.startsWith(text));
}
