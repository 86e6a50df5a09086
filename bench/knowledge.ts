import MiniSearch from 'minisearch';
import { catalogue } from '../src/knowledge/catalogue.ts';
import { findError } from '../src/knowledge/find-error.ts';
import { type Phrase, phrases } from './phrases.ts';

type Find = (text: string) => string[];

const search = new MiniSearch<{ id: string; words: string }>({ fields: ['words'] });
search.addAll(
  catalogue.map(({ id, name, screenTexts }) => ({ id, words: [name, ...screenTexts].join(' ') })),
);

const ours: Find = (text) => findError(text).map(({ id }) => id);
const finders: [string, Find][] = [
  ['findError', ours],
  ['MiniSearch alone', (text) => search.search(text, { fuzzy: 0.2 }).map(({ id }) => String(id))],
  ['substring', bySubstring],
];

const hostile = ['error ', '(', 'a', 'internal server error ', '500 ', '<title', '"he said ', '\u202e'].map(
  (text) => text.repeat(Math.ceil((100 * 1024) / text.length)),
);

for (const half of ['development', 'held-out', 'all'] as const) {
  print(`\n${half} half`.replace('all half', 'the whole set'));
  const set = phrases.filter((phrase) => half === 'all' || phrase.half === half);
  table(finders.map(([finder, find]) => ({ finder, ...accuracy(find, set) })));
}
print('\nmost confused (meant -> found)');
table(confusions(ours).slice(0, 20));
print('\ntime per call, ms');
table([
  { texts: 'the set', ...times(phrases.map(({ text }) => text)) },
  { texts: '100 KiB, hostile', ...times(hostile) },
]);

function accuracy(find: Find, set: readonly Phrase[]) {
  const errors = set.filter(({ ids }) => ids.length > 0);
  const others = set.filter(({ ids }) => ids.length === 0);
  const right = (most: number) =>
    errors.filter(({ text, ids }) =>
      find(text)
        .slice(0, most)
        .some((id) => ids.includes(id)),
    ).length;
  return {
    errors: errors.length,
    'first %': percent(right(1), errors.length),
    'first three %': percent(right(3), errors.length),
    others: others.length,
    'others matched %': percent(others.filter(({ text }) => find(text).length > 0).length, others.length),
  };
}

function confusions(find: Find) {
  const pairs = phrases
    .map(({ text, ids }) => ({ meant: ids.join('|') || 'no error', found: find(text)[0] ?? 'no error', ids }))
    .filter(({ ids, found }) => (ids.length === 0 ? found !== 'no error' : !ids.includes(found)))
    .map(({ meant, found }) => `${meant} -> ${found}`);
  return [...Map.groupBy(pairs, (pair) => pair)]
    .map(([pair, all]) => ({ pair, times: all.length }))
    .sort((a, b) => b.times - a.times);
}

function times(texts: readonly string[]) {
  const sorted = texts.map(timed).sort((a, b) => a - b);
  const at = (share: number) => Number((sorted[Math.ceil(share * sorted.length) - 1] ?? 0).toFixed(2));
  return { calls: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) };
}

function timed(text: string): number {
  const startedAt = performance.now();
  findError(text);
  return performance.now() - startedAt;
}

function bySubstring(text: string): string[] {
  const typed = text.toLowerCase();
  return catalogue
    .filter(({ screenTexts }) => screenTexts.some((screenText) => typed.includes(screenText.toLowerCase())))
    .map(({ id }) => id);
}

function percent(part: number, whole: number): number {
  return Number(((100 * part) / whole).toFixed(1));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function table(rows: readonly Record<string, string | number>[]): void {
  // biome-ignore lint/suspicious/noConsole: a bench prints tables, and Node has them ready.
  console.table(rows);
}
