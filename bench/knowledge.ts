import { findError } from '../src/knowledge/find-error.ts';
import { accuracy, confusions, type Finder } from './knowledge-accuracy.ts';
import { searchAlone, substrings } from './knowledge-alternatives.ts';
import { hostileTexts } from './knowledge-hostile.ts';
import { type Phrase, phrases } from './phrases.ts';

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
row(['finder', 'phrases', 'first place', 'first three', 'non-errors matched']);
for (const [name, find] of Object.entries(finders)) {
  for (const [half, some] of Object.entries(halves)) {
    const { first, firstThree, falseAlarms } = accuracy(find, some);
    row([name, half, percent(first), percent(firstThree), percent(falseAlarms)]);
  }
}

print();
print('What findError confuses, in the development half (the other is only counted):');
for (const { pair, count } of confusions(findError, halves['development'] ?? []))
  print(`${count} x  ${pair}`);

print();
row(['milliseconds a call', 'texts', 'p50', 'p99', 'max']);
const texts = phrases.map(({ text }) => text);
const hostile = Object.values(hostileTexts);
// Of a single word of 100 KiB, the library alone would make a table of ten billion cells: it gets the first 4 KiB.
const shortened = hostile.map((text) => text.slice(0, 4096));
for (const [name, find] of Object.entries(finders)) row([name, 'the phrases', ...latency(find, texts, 3)]);
row(['findError (the bot)', 'hostile, 100 KiB', ...latency(findError, hostile, 3)]);
row(['MiniSearch alone', 'hostile, 4 KiB', ...latency(searchAlone, shortened, 3)]);
row(['simple substrings', 'hostile, 100 KiB', ...latency(substrings, hostile, 3)]);

function latency(find: Finder, texts: readonly string[], rounds: number): string[] {
  const times = Array.from({ length: rounds }, () => texts.map((text) => timed(() => find(text))))
    .flat()
    .toSorted((a, b) => a - b);
  return [0.5, 0.99, 1].map((part) => (times[Math.ceil(part * times.length) - 1] ?? 0).toFixed(2));
}

function timed(action: () => unknown): number {
  const startedAt = performance.now();
  action();
  return performance.now() - startedAt;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function row([name = '', kind = '', ...figures]: readonly string[]): void {
  print(name.padEnd(22) + kind.padEnd(16) + figures.map((figure) => figure.padStart(20)).join(''));
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}
