import { type Wording, weightOf } from './find-error-index.ts';
import type { Token } from './find-error-reading.ts';
import { troubles } from './find-error-vocabulary.ts';

/** How much counts against a wording: what it says and the text does not, and what the text says besides. */
const cost = {
  missing: 0.8,
  missingTrouble: 3,
  leastMissing: 2,
  unexplained: 0.15,
  noContext: 0.7,
  context: 0.3,
};
/** Foreign words between the wording's own break it up; those before it are rather the subject than an afterthought. */
const foreignCost = { inside: 2.5, before: 0.8, mostOutside: 6 };
/** Foreign words weigh less where the text speaks of errors anyway, by how many such words there are. */
const foreignByContext = [1.3, 0.7, 0.4];
/** What one trouble says of another: "broken" is not "stuck", but nor is it nothing. */
const relatedTrouble = 0.6;

/**
 * How well a wording fits a piece of text, from 0 to 1: the weight of what both say, over that and all that speaks against
 * it. `around` is talk elsewhere in the text; `silent` are terms that alone mean nothing there.
 */
export function fitOf(
  wording: Wording,
  segment: readonly Token[],
  around: number,
  silent: ReadonlySet<string>,
): number {
  const terms = firstByText(segment);
  const wanted = new Set(wording.terms);
  const otherTrouble = terms.keys().some((term) => troubles.has(term) && !wanted.has(term));
  const isRelated = (term: string) => !terms.has(term) && otherTrouble && troubles.has(term);
  const isMissing = (term: string) => !terms.has(term) && !isRelated(term);
  const isTelling = (term: string) => isRelated(term) || (terms.has(term) && !silent.has(term));
  if (!wording.terms.some(isTelling)) return 0;

  const matched = sum(wording.terms, (term) => {
    if (isRelated(term)) return relatedTrouble * weightOf(term);
    return weightOf(term) * (terms.get(term)?.weight ?? 0);
  });
  const missing = sum(wording.terms.filter(isMissing), (term) =>
    troubles.has(term) ? cost.missingTrouble * weightOf(term) : Math.max(weightOf(term), cost.leastMissing),
  );
  const unexplained = sum(
    [...terms.keys()].filter((term) => !wanted.has(term)),
    weightOf,
  );
  const contexts = new Set(segment.filter(({ kind }) => kind === 'context').map(({ text }) => text)).size;
  const places = wording.terms.flatMap((term) => terms.get(term)?.place ?? []);
  const against =
    cost.missing * missing +
    cost.unexplained * Math.min(unexplained, 12) +
    (foreignByContext[Math.min(contexts, 2)] ?? 0) * (foreignWeight(segment, places) + around) +
    (contexts > 0 ? cost.context : cost.noContext);
  return matched / (matched + against);
}

function firstByText(segment: readonly Token[]): Map<string, Token> {
  const terms = new Map<string, Token>();
  for (const token of segment) {
    if (token.kind === 'term' && !terms.has(token.text)) terms.set(token.text, token);
  }
  return terms;
}

function foreignWeight(segment: readonly Token[], places: readonly number[]): number {
  const [from, to] = [Math.min(...places), Math.max(...places)];
  const foreign = segment.filter(({ kind }) => kind === 'foreign');
  const weight = ({ weight }: Token) => weight;
  const inside = sum(
    foreign.filter(({ place }) => place > from && place < to),
    weight,
  );
  const before = sum(
    foreign.filter(({ place }) => place < from),
    weight,
  );
  const outside = Math.min(sum(foreign, weight) - inside, foreignCost.mostOutside);
  return outside + foreignCost.before * before + foreignCost.inside * inside;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
