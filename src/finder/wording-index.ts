import MiniSearch from 'minisearch';
import type { Entry } from '../catalogue/entry.ts';
import { sentencesOf } from './text.ts';
import type { Tokenizer } from './tokenizer.ts';

/** One way of describing an error. */
export type Wording = { id: number; entry: string; terms: readonly string[] };

export type WordingIndex = {
  /** How much a term says about which error it is: its inverse document frequency over the entries. */
  weightOf(term: string): number;
  /** The wordings that share the most with these terms. */
  nearestWordings(terms: Iterable<string>, most: number): Wording[];
};

const commonWeight = 1.3;

/** Indexes every way of describing the entries. `common` holds the terms that can be in any report. */
export function wordingIndex(
  catalogue: readonly Entry[],
  termsOf: Tokenizer['termsOf'],
  common: ReadonlySet<string>,
): WordingIndex {
  const wordings = catalogue
    .flatMap((entry) => described(entry, termsOf).map((terms) => ({ entry: entry.id, terms })))
    .map((wording, id): Wording => ({ id, ...wording }));

  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  index.addAll(wordings.map(({ id, terms }) => ({ id, terms: terms.join(' ') })));

  const weights = new Map(
    Array.from(entriesByTerm(wordings), ([term, { size }]) => [
      term,
      common.has(term) ? commonWeight : 1 + Math.log(catalogue.length / size),
    ]),
  );
  return {
    weightOf: (term) => weights.get(term) ?? 1,
    nearestWordings(terms, most) {
      const hits = index.search([...new Set(terms)].join(' '));
      return hits.slice(0, most).flatMap(({ id }) => wordings[id] ?? []);
    },
  };
}

/** The terms of each way of describing an entry, without duplicates. */
function described({ name, screenTexts, wordings }: Entry, termsOf: Tokenizer['termsOf']): string[][] {
  const parts = [name, ...screenTexts.flatMap(sentencesOf)].filter((part) => termsOf(part).length > 1);
  const all = [...screenTexts, ...parts, ...wordings].map(termsOf).filter((terms) => terms.length > 0);
  return [...new Map(all.map((terms) => [terms.toSorted().join(' '), terms])).values()];
}

function entriesByTerm(wordings: readonly Wording[]): Map<string, Set<string>> {
  const entries = new Map<string, Set<string>>();
  for (const { entry, terms } of wordings) {
    for (const term of terms) entries.set(term, (entries.get(term) ?? new Set()).add(entry));
  }
  return entries;
}
