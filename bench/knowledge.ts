import { catalogue } from '../src/catalogue/catalogue.ts';
import { type Caller, decide, type Found, type Judgement, type Least, least } from '../src/finder/decide.ts';
import { englishName } from '../src/finder/english-name.ts';
import { find } from '../src/finder/find-error.ts';
import { finder } from '../src/finder/finder.ts';
import { type Answered, accuracy, heard } from '../tests/phrases/accuracy.ts';
import { hostileTexts } from '../tests/phrases/hostile.ts';
import { model } from '../training/model.ts';
import { type CrisisPhrase, crisisPhrases, languageOf, type Phrase, phrases } from '../training/phrases.ts';
import { searchAlone } from './knowledge-alternatives.ts';
import { printTable, quantile } from './table.ts';

type Judged = { phrase: Phrase; judgement: Judgement };

const heads = [
  ...['errors', 'right shown', 'alone and right', 'alone and wrong'],
  ...['others', 'answered', 'offered', 'topics', 'right'],
];

const all = phrases();
const writtenOfCrises = crisisPhrases();
const byWriter = heldOut([...Map.groupBy(all, ({ batch }) => batch).values()], 6);
const inAll = decided(byWriter, least.asked);

const strangers = phrases('tests/phrases/held-out');
const answeredStrangers = answered(strangers, 'asked');

print('Writers of whom nothing was ever learned or chosen, answered with the committed weights.');
print();
printTable([
  ['finder', ...heads],
  ['the bot, asked', ...row(answeredStrangers)],
  ['the bot, pointed at', ...row(answered(strangers, 'pointed-at'))],
  ['MiniSearch alone', ...row(strangers.map((phrase) => ({ phrase, found: searchAlone(phrase.text) })))],
]);
printGroups('language', answeredStrangers, ({ phrase }) => languageOf(phrase));
print();

print(
  'Somebody who is not well: who is answered with care first. Strangers by the committed weights, and each writer',
);
print('by weights learned from all others.');
print();
printTable([
  ['writer', 'crises', 'heard', 'hyperbole', 'fiction', 'anything else'],
  ['strangers', ...heardRow(crisisPhrases('tests/phrases/held-out'), (text) => find(text, 'asked').care)],
  ...[...Map.groupBy(writtenOfCrises, writerOf)].map(([writer, written]) => {
    const { find } = finder(
      catalogue,
      englishName,
      model(
        all,
        writtenOfCrises.filter((one) => writerOf(one) !== writer),
      ),
    );
    return [writer, ...heardRow(written, (text) => find(text, 'asked').care)];
  }),
]);
print();

print('Every writer held out: each phrase is answered with weights learned from the writers of other parts.');
print();
printTable([
  ['finder', ...heads],
  ['the bot, asked', ...row(inAll)],
  ['the bot, pointed at', ...row(decided(byWriter, least['pointed-at']))],
  ['MiniSearch alone', ...row(all.map((phrase) => ({ phrase, found: searchAlone(phrase.text) })))],
]);

printGroups('language', inAll, ({ phrase }) => languageOf(phrase));
printGroups('writer', inAll, ({ phrase }) => phrase.batch);
printGroups('entry', inAll, ({ phrase }) => phrase.ids[0] ?? phrase.topic ?? phrase.kind ?? '');

print();
print('What else could be had, by what the likeliest entry and all entries together must come to:');
printTable([
  ['sure, part, choose', ...heads],
  ...[0.95, 0.98, 0.99, 0.995, 0.997, 0.999].flatMap((sure) =>
    [0.5, 0.7].flatMap((part) =>
      [0.5, 0.7, 0.85].map((choose) => [
        `${sure}, ${part}, ${choose}`,
        ...row(decided(byWriter, { ...least.asked, sure, part, choose })),
      ]),
    ),
  ),
]);

const languages = Map.groupBy(all, languageOf);
languages.delete('en');
languages.delete('mixed');
print();
print('A language held out wherever it is known to be one:');
printGroups('language', decided(heldOut([...languages.values()], 4), least.asked), ({ phrase }) =>
  languageOf(phrase),
);

print();
const texts = all.map(({ text }) => text.slice(0, 300));
printTable([
  ['milliseconds a call', 'p50', 'p99', 'max'],
  ['300 characters at most', ...latency(texts)],
  ['hostile, 100 KiB', ...latency(Object.values(hostileTexts(all)))],
]);

/** Judges every phrase by what is learned from all but its part; the groups are dealt out to so many parts. */
function heldOut(groups: readonly (readonly Phrase[])[], parts: number): Judged[] {
  return Array.from({ length: Math.min(parts, groups.length) }, (_, part) => {
    const asked = new Set(groups.filter((_, index) => index % parts === part).flat());
    const { judge } = finder(
      catalogue,
      englishName,
      model(
        all.filter((phrase) => !asked.has(phrase)),
        [],
      ),
    );
    return [...asked].map((phrase) => ({ phrase, judgement: judge(phrase.text) }));
  }).flat();
}

function answered(asked: readonly Phrase[], from: Caller): Answered[] {
  return asked.map((phrase) => ({ phrase, found: find(phrase.text, from) }));
}

function decided(judged: readonly Judged[], demand: Least): Answered[] {
  return judged.map(({ phrase, judgement }) => ({ phrase, found: decide(judgement, demand) }));
}

function printGroups(name: string, some: readonly Answered[], groupOf: (one: Answered) => string): void {
  const groups = [...Map.groupBy(some, groupOf)].toSorted(([a], [b]) => a.localeCompare(b));
  print();
  printTable([[name, ...heads], ...groups.map(([group, members]) => [group, ...row(members)])]);
}

function writerOf({ batch }: CrisisPhrase): string {
  return batch.split('-')[1] ?? '';
}

function heardRow(written: readonly CrisisPhrase[], careFor: (text: string) => Found['care']): string[] {
  const shares = heard(written, strangers, careFor);
  return [
    String(shares.crises),
    ...[shares.heard, shares.hyperbole, shares.fiction, shares.others].map(percent),
  ];
}

function row(answered: readonly Answered[]): string[] {
  const { errors, others, topics } = accuracy(answered);
  return [
    ...[String(errors.count), percent(errors.shown), percent(errors.aloneRight), percent(errors.aloneWrong)],
    ...[String(others.count), percent(others.answered), percent(others.offered)],
    ...[String(topics.count), percent(topics.right)],
  ];
}

function latency(texts: readonly string[]): string[] {
  const times = [1, 2].flatMap(() => texts.map((text) => timed(() => find(text, 'asked'))));
  return [0.5, 0.99, 1].map((part) => quantile(times, part).toFixed(2));
}

function timed(action: () => unknown): number {
  const startedAt = performance.now();
  action();
  return performance.now() - startedAt;
}

function percent(share: number): string {
  return Number.isNaN(share) ? '-' : `${(100 * share).toFixed(1)} %`;
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}
