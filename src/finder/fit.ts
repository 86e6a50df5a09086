import type { Token } from './tokenizer.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Wording, WordingIndex } from './wording-index.ts';

/** A piece of a text, in the form in which it is compared with wordings. */
export type Segment = { terms: ReadonlyMap<string, Token>; foreign: readonly Token[]; contexts: number };

/** What holds for the whole text: how much of it outside the segment is foreign, and which terms say nothing in it. */
export type Surroundings = { foreign: number; silent: ReadonlySet<string> };

/** What is known about the terms themselves. */
export type Weighing = Pick<WordingIndex, 'weightOf'> & Pick<Vocabulary, 'troubles' | 'interchangeable'>;

/** What each difference costs, against the weight of the terms that agree. Found by trial on the labelled set. */
const cost = {
  missing: 0.8,
  /** A missing term costs at least this much, however common it is. */
  leastMissing: 2,
  /** Without its word for trouble, a wording is about something that people do all day. */
  missingTrouble: 3,
  unexplained: 0.15,
  mostUnexplained: 12,
  /** By the number of context words in the segment. */
  foreign: [1.3, 0.7, 0.4],
  mostForeign: 6,
  /** What comes before the trouble often names what has it: another app, somebody's car. */
  foreignBefore: 1.8,
  /** People who quote a screen put no other words inside the quotation. */
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
 * How well a wording fits a segment, from 0 to 1: what both share, divided by that plus everything that sets them
 * apart. This is a Tversky index (Tversky 1977, "Features of Similarity") over terms weighted by how telling they are.
 */
export function fitOf(
  wording: Wording,
  segment: Segment,
  { foreign, silent }: Surroundings,
  weighing: Weighing,
): number {
  if (!wording.terms.some((term) => segment.terms.has(term))) return 0;
  const { agreed, missing, found } = comparison(wording, segment, weighing);
  if (!isTelling(found, missing, silent)) return 0;
  const apart =
    cost.missing * missing +
    cost.unexplained * unexplained(wording, segment, weighing) +
    foreignRate(wording, segment) * (foreignness(segment, found) + foreign) +
    (segment.contexts > 0 ? cost.spare.inContext : cost.spare.outOfContext);
  return agreed / (agreed + apart);
}

function comparison({ terms }: Wording, segment: Segment, weighing: Weighing) {
  const { interchangeable, weightOf } = weighing;
  const found = terms.flatMap((term) => segment.terms.get(term) ?? []);
  const absent = terms.filter((term) => !segment.terms.has(term));
  const replaced = hasOtherTrouble(terms, segment, weighing)
    ? absent.filter((term) => interchangeable.has(term))
    : [];
  const agreed = found
    .map(({ text, weight }) => weightOf(text) * weight)
    .concat(replaced.map((term) => 0.6 * weightOf(term)));
  const missing = absent
    .filter((term) => !replaced.includes(term))
    .map((term) => missingCost(term, weighing));
  return { agreed: sum(agreed), missing: sum(missing), found };
}

/** Whether the segment has a word for trouble that the wording lacks. */
function hasOtherTrouble(terms: readonly string[], segment: Segment, { interchangeable }: Weighing): boolean {
  return [...interchangeable].some((term) => segment.terms.has(term) && !terms.includes(term));
}

function missingCost(term: string, { troubles, weightOf }: Weighing): number {
  return troubles.has(term)
    ? cost.missingTrouble * weightOf(term)
    : Math.max(weightOf(term), cost.leastMissing);
}

/** Whether the terms that agree say that something is wrong. A "not" alone says so only if no term of the wording is missing. */
function isTelling(found: readonly Token[], missing: number, silent: ReadonlySet<string>): boolean {
  const telling = found.filter(({ text }) => !silent.has(text));
  return telling.some(({ text }) => text !== 'not') || (telling.length > 0 && missing === 0);
}

function unexplained({ terms }: Wording, segment: Segment, { weightOf }: Weighing): number {
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
