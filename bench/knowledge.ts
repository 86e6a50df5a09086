import { findError } from '../src/finder/find-error.ts';
import { accuracy, confusions, type Finder } from '../tests/phrases/accuracy.ts';
import { hostileTexts } from '../tests/phrases/hostile.ts';
import { type Phrase, phrases } from '../tests/phrases/phrases.ts';
import { searchAlone, substrings } from './knowledge-alternatives.ts';
import { printTable, quantile } from './table.ts';

const finders: Readonly<Record<string, Finder>> = {
  'findError (the bot)': findError,
  'MiniSearch alone': searchAlone,
  'simple substrings': substrings,
};

const halves: Readonly<Record<string, readonly Phrase[]>> = {
  development: phrases.filter(({ half }) => half === 'development'),
  'held-out': phrases.filter(({ half }) => half === 'held-out'),
  'whole set': phrases,
};

const errors = phrases.filter(({ ids }) => ids.length > 0).length;
print(
  `Finding the error in people's own words: ${errors} phrases about one, ${phrases.length - errors} about none.`,
);
print();
printTable([
  ['finder', 'phrases', 'first place', 'first three', 'non-errors matched'],
  ...Object.entries(finders).flatMap(([name, find]) =>
    Object.entries(halves).map(([half, some]) => {
      const { first, firstThree, falseAlarms } = accuracy(find, some);
      return [name, half, percent(first), percent(firstThree), percent(falseAlarms)];
    }),
  ),
]);

print();
print('What findError confuses, in the development half (the other is only counted):');
for (const { pair, count } of confusions(findError, halves['development'] ?? []))
  print(`${count} x  ${pair}`);

print();
const texts = phrases.map(({ text }) => text);
const hostile = Object.values(hostileTexts);
// The library alone gets the first 4 KiB: for a single word of 100 KiB it would make a table of ten billion cells.
const shortened = hostile.map((text) => text.slice(0, 4096));
printTable([
  ['milliseconds a call', 'texts', 'p50', 'p99', 'max'],
  ...Object.entries(finders).map(([name, find]) => [name, 'the phrases', ...latency(find, texts, 3)]),
  ['findError (the bot)', 'hostile, 100 KiB', ...latency(findError, hostile, 3)],
  ['MiniSearch alone', 'hostile, 4 KiB', ...latency(searchAlone, shortened, 3)],
  ['simple substrings', 'hostile, 100 KiB', ...latency(substrings, hostile, 3)],
]);

function latency(find: Finder, texts: readonly string[], rounds: number): string[] {
  const times = Array.from({ length: rounds }, () => texts.map((text) => timed(() => find(text)))).flat();
  return [0.5, 0.99, 1].map((part) => quantile(times, part).toFixed(2));
}

function timed(action: () => unknown): number {
  const startedAt = performance.now();
  action();
  return performance.now() - startedAt;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}
