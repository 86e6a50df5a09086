import { type Hypothesis, isBroken } from './hypotheses.ts';
import { meanMs, timesPerMs } from './parameters.ts';

/** How likely each hypothesis is, in the order of `hypotheses`; the weights add up to 1. */
export type Belief = { at: number; weights: number[] };

/** Time passes in steps no longer than this, and in no more than so many, however long nobody looked. */
const longestStepMs = 5_000;
const maxSteps = 200;

/** So long before the first look nothing is assumed to have been the matter: enough for the first look to count as any. */
const unseenMs = 60_000;

/** The belief before the first look. */
export function trusting(all: readonly Hypothesis[], at: number): Belief {
  const well = { at: at - unseenMs, weights: all.map(({ kind }) => (kind === 'well' ? 1 : 0)) };
  return passTime(well, all, at);
}

/** The belief after time went by with nothing seen: troubles begin, change and end, each at its own rate. */
export function passTime(belief: Belief, all: readonly Hypothesis[], at: number): Belief {
  const lengthMs = Math.max(0, at - belief.at);
  const steps = Math.min(maxSteps, Math.ceil(lengthMs / longestStepMs));
  let next = belief;
  for (let step = 0; step < steps; step += 1) next = passStep(next, all, lengthMs / steps);
  return { at: belief.at + lengthMs, weights: next.weights };
}

/** Bayes' rule. */
export function learn(
  { at, weights }: Belief,
  all: readonly Hypothesis[],
  likelihood: (hypothesis: Hypothesis) => number,
): Belief {
  const scaled = all.map((hypothesis, index) => (weights[index] ?? 0) * likelihood(hypothesis));
  const total = sum(scaled);
  return { at, weights: scaled.map((weight) => weight / total) };
}

/** How likely it is that one of the hypotheses holds that `matches` picks. */
export function chance(
  { weights }: Belief,
  all: readonly Hypothesis[],
  matches: (hypothesis: Hypothesis) => boolean,
): number {
  let total = 0;
  all.forEach((hypothesis, index) => {
    if (matches(hypothesis)) total += weights[index] ?? 0;
  });
  return total;
}

/**
 * Short troubles begin where all is well; what is not broken can break, whatever else is the matter; what is broken can
 * break in another way. Every trouble leads to its next stage or, after the last, back to `well`.
 */
function passStep(belief: Belief, all: readonly Hypothesis[], stepMs: number): Belief {
  const well = belief.weights[0] ?? 0;
  const broken = chance(belief, all, isBroken);
  const breaking = happens(timesPerMs.broken, stepMs);
  const changing = happens(1 / meanMs.change, stepMs);

  let troubled = 0;
  const weights = all.map((hypothesis, index) => {
    const weight = reaching(belief, all, index, stepMs / hypothesis.meanMs);
    const next = isBroken(hypothesis)
      ? weight * (1 - changing) +
        broken * changing * hypothesis.shareOfChanges +
        (1 - broken) * breaking * hypothesis.shareOfBreaks
      : weight * (1 - breaking) + well * happens(hypothesis.beginsPerMs, stepMs);
    troubled += index === 0 ? 0 : next;
    return next;
  });
  weights[0] = Math.max(0, 1 - troubled);
  return { at: belief.at, weights };
}

/**
 * What is in a stage after so many of its mean lengths: what stayed there, and what came through the stages before it. How
 * many stages one trouble goes through in that time has a Poisson distribution.
 */
function reaching({ weights }: Belief, all: readonly Hypothesis[], index: number, lengths: number): number {
  let share = Math.exp(-lengths);
  let total = (weights[index] ?? 0) * share;
  for (let back = 1; all[index - back]?.isLastStage === false; back += 1) {
    share *= lengths / back;
    total += (weights[index - back] ?? 0) * share;
  }
  return total;
}

function happens(perMs: number, lengthMs: number): number {
  return 1 - Math.exp(-perMs * lengthMs);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
