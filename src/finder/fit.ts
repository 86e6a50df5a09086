import type { Token } from './reading.ts';
import { interchangeable, troubles } from './vocabulary.ts';
import { type Wording, weightOf } from './wording-index.ts';

/** A piece of a text, as it is compared with the wordings. */
export type Segment = { terms: ReadonlyMap<string, Token>; foreign: readonly Token[]; contexts: number };

/** What holds for the whole text: how foreign it is besides the segment, and which terms say nothing in it. */
export type Surroundings = { foreign: number; silent: ReadonlySet<string> };

/** What each difference costs, next to the weight of the terms that agree. Found by trying, on the labelled set. */
const cost = {
  missing: 0.8,
  /** A term of the wording that is missing costs no less than this, however common it is. */
  leastMissing: 2,
  /** Without its word for trouble, a wording is about something that people do all day. */
  missingTrouble: 3,
  unexplained: 0.15,
  mostUnexplained: 12,
  /** By how many words of the segment are such as errors are spoken of with. */
  foreign: [1.3, 0.7, 0.4],
  mostForeign: 6,
  /** What stands before the trouble is often what is in trouble: another app, somebody's car. */
  foreignBefore: 1.8,
  /** A quotation is not broken by other words. */
  foreignInside: 2.5,
  /** A single word may mean anything. */
  singleWord: 1.6,
  spare: { inContext: 0.3, outOfContext: 0.7 },
};

export function segment(tokens: readonly Token[]): Segment {
  const terms = tokens.filter(({ kind }) => kind === 'term').toReversed();
  return {
    terms: new Map(terms.map((token) => [token.text, token])),
    foreign: tokens.filter(({ kind }) => kind === 'foreign'),
    contexts: new Set(tokens.filter(({ kind }) => kind === 'context').map(({ text }) => text)).size,
  };
}

/**
 * How well a wording fits a segment, from 0 to 1: what both have, over that and all that sets them apart, a Tversky
 * index (Tversky 1977, "Features of Similarity") over terms weighted by how telling they are.
 */
export function fitOf(wording: Wording, segment: Segment, { foreign, silent }: Surroundings): number {
  if (!wording.terms.some((term) => segment.terms.has(term))) return 0;
  const { agreed, missing, found } = comparison(wording, segment);
  if (!isTelling(found, missing, silent)) return 0;
  const apart =
    cost.missing * missing +
    cost.unexplained * unexplained(wording, segment) +
    foreignRate(wording, segment) * (foreignness(segment, found) + foreign) +
    (segment.contexts > 0 ? cost.spare.inContext : cost.spare.outOfContext);
  return agreed / (agreed + apart);
}

function comparison({ terms }: Wording, segment: Segment) {
  const found = terms.flatMap((term) => segment.terms.get(term) ?? []);
  const absent = terms.filter((term) => !segment.terms.has(term));
  const replaced = hasOtherTrouble(terms, segment) ? absent.filter((term) => interchangeable.has(term)) : [];
  const agreed = found
    .map(({ text, weight }) => weightOf(text) * weight)
    .concat(replaced.map((term) => 0.6 * weightOf(term)));
  const missing = absent.filter((term) => !replaced.includes(term)).map(missingCost);
  return { agreed: sum(agreed), missing: sum(missing), found };
}

/** Whether the segment speaks of trouble in a word that the wording has not. */
function hasOtherTrouble(terms: readonly string[], segment: Segment): boolean {
  return [...interchangeable].some((term) => segment.terms.has(term) && !terms.includes(term));
}

function missingCost(term: string): number {
  return troubles.has(term)
    ? cost.missingTrouble * weightOf(term)
    : Math.max(weightOf(term), cost.leastMissing);
}

/** Whether what agrees says that something is wrong; a mere "not" does so only in a wording that fits altogether. */
function isTelling(found: readonly Token[], missing: number, silent: ReadonlySet<string>): boolean {
  const telling = found.filter(({ text }) => !silent.has(text));
  return telling.some(({ text }) => text !== 'not') || (telling.length > 0 && missing === 0);
}

function unexplained({ terms }: Wording, segment: Segment): number {
  const others = [...segment.terms.keys()].filter((term) => !terms.includes(term));
  return Math.min(sum(others.map(weightOf)), cost.mostUnexplained);
}

function foreignRate({ terms }: Wording, segment: Segment): number {
  const rate = cost.foreign[Math.min(segment.contexts, cost.foreign.length - 1)] ?? 0;
  const [first = ''] = terms;
  const isSingleWord = terms.length === 1 && segment.contexts === 0 && segment.terms.get(first)?.words === 1;
  return isSingleWord ? cost.singleWord * rate : rate;
}

function foreignness(segment: Segment, found: readonly Token[]): number {
  const places = found.map(({ place }) => place);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const weights = (isThere: (place: number) => boolean) =>
    sum(segment.foreign.filter(({ place }) => isThere(place)).map(({ weight }) => weight));
  const before = weights((place) => place < first);
  const inside = weights((place) => place > first && place < last);
  const after = weights((place) => place > last);
  return (
    Math.min(before + after, cost.mostForeign) +
    before * (cost.foreignBefore - 1) +
    inside * cost.foreignInside
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
