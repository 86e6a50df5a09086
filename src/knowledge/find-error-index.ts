import MiniSearch from 'minisearch';
import { catalogue } from './catalogue.ts';
import { termsOf } from './find-error-reading.ts';
import { sentencesOf } from './find-error-text.ts';
import { wordings } from './phrases-wordings.ts';

/** One way of describing an error. */
export type Wording = { id: number; entry: string; terms: readonly string[] };

export const allWordings: readonly Wording[] = catalogue
  .flatMap(({ id, name, screenTexts }) => {
    const parts = [name, ...screenTexts.flatMap(sentencesOf)].filter((part) => termsOf(part).length > 1);
    const described = [...screenTexts, ...parts, ...(wordings[id] ?? [])].map(termsOf);
    const distinct = new Map(described.map((terms) => [terms.toSorted().join(' '), terms]));
    return [...distinct.values()].filter((terms) => terms.length > 0).map((terms) => ({ entry: id, terms }));
  })
  .map((wording, id) => ({ id, ...wording }));

/** Terms that any report may hold, whichever the error. */
const common = new Set(
  termsOf('cai app site page again message bot chat reply send account not load cloudflare'),
);

const entriesByTerm = Map.groupBy(
  allWordings.flatMap(({ entry, terms }) => terms.map((term) => ({ entry, term }))),
  ({ term }) => term,
);

/** How much a term says about which error it is: its inverse document frequency over the entries. */
export function weightOf(term: string): number {
  const entries = new Set(entriesByTerm.get(term)?.map(({ entry }) => entry)).size;
  return weights.get(term) ?? entries;
}

const weights = new Map(
  [...entriesByTerm].map(([term, uses]) => {
    const entries = new Set(uses.map(({ entry }) => entry)).size;
    return [term, common.has(term) ? 1 : 1 + Math.log(catalogue.length / entries)] as const;
  }),
);

const index = new MiniSearch<{ id: number; terms: string }>({
  fields: ['terms'],
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term,
});
index.addAll(allWordings.map(({ id, terms }) => ({ id, terms: terms.join(' ') })));

/** The wordings that share most with these terms. */
export function nearest(terms: Iterable<string>, most: number): Wording[] {
  const query = [...new Set(terms)].join(' ');
  if (query === '') return [];
  return index
    .search(query)
    .slice(0, most)
    .flatMap(({ id }) => allWordings[id] ?? []);
}
