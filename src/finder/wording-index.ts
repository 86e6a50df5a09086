import MiniSearch from 'minisearch';
import { catalogue } from '../catalogue/catalogue.ts';
import { wordings } from '../lexicon/wordings.ts';
import { termsOf } from './reading.ts';
import { sentencesOf } from './text.ts';
import { listed } from './vocabulary.ts';

/** One way of describing an error. */
export type Wording = { id: number; entry: string; terms: readonly string[] };

const allWordings: readonly Wording[] = catalogue
  .flatMap(({ id, name, screenTexts }) => {
    const parts = [name, ...screenTexts.flatMap(sentencesOf)].filter((part) => termsOf(part).length > 1);
    const described = [...screenTexts, ...parts, ...listed(wordings[id] ?? '')].map(termsOf);
    const distinct = new Map(described.map((terms) => [terms.toSorted().join(' '), terms]));
    return [...distinct.values()].filter((terms) => terms.length > 0).map((terms) => ({ entry: id, terms }));
  })
  .map((wording, id) => ({ id, ...wording }));

/** Terms that any report may hold, whichever the error. */
const common = new Set(
  termsOf('cai app site page again message bot chat reply send account not load cloudflare'),
);
const commonWeight = 1.3;

const entriesByTerm = new Map<string, Set<string>>();
for (const { entry, terms } of allWordings) {
  for (const term of terms) entriesByTerm.set(term, (entriesByTerm.get(term) ?? new Set()).add(entry));
}

const index = new MiniSearch<{ id: number; terms: string }>({
  fields: ['terms'],
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term,
});
index.addAll(allWordings.map(({ id, terms }) => ({ id, terms: terms.join(' ') })));

const weights = new Map(
  Array.from(entriesByTerm, ([term, { size }]) => [
    term,
    common.has(term) ? commonWeight : 1 + Math.log(catalogue.length / size),
  ]),
);

/** How much a term says about which error it is: its inverse document frequency over the entries. */
export function weightOf(term: string): number {
  return weights.get(term) ?? 1;
}

/** The wordings that share most with these terms. */
export function nearestWordings(terms: Iterable<string>, most: number): Wording[] {
  const hits = index.search([...new Set(terms)].join(' '));
  return hits.slice(0, most).flatMap(({ id }) => allWordings[id] ?? []);
}
