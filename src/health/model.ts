import { fingerprint } from './fingerprint.ts';
import { type Hypothesis, type HypothesisKind, hypotheses, isBroken, isOurs } from './hypotheses.ts';
import { meanMs, timesPerMs } from './parameters.ts';
import { type Rates, ratesOf } from './rates.ts';
import type { WatchedEndpoint } from './reading.ts';

/** How likely each hypothesis of a model is, in the model's order; the weights add up to 1. */
export type Belief = {
  /** The fingerprint of the model. */
  model: string;
  at: number;
  weights: number[];
};

type Matches = (hypothesis: Hypothesis) => boolean;

/** What may be the matter with some endpoints, and how time and readings move a belief about it. Only this file counts weights. */
export type Model = {
  endpoints: readonly WatchedEndpoint[];
  intervalMs: number;
  /** The belief before the first look. */
  prior(at: number): Belief;
  /** The belief after time has passed in which nothing was seen: troubles begin, change and end, each at its own rate. */
  passTime(belief: Belief, at: number): Belief;
  /** The belief after a reading of this likelihood, by Bayes' rule. */
  learn(belief: Belief, likelihood: (hypothesis: Hypothesis) => number): Belief;
  /** The chance that one of the hypotheses holds that match. */
  chance(belief: Belief, matches: Matches): number;
  /** Whether the belief is of this model, and not about other endpoints or saved by a version that had another model. */
  isOwn(belief: Belief): boolean;
};

/** The chance of each kind of hypothesis, and of all in which C.AI is `broken`, or in which the trouble is `ours`. */
export type Beliefs = Record<HypothesisKind | 'broken' | 'ours', number>;

type RatedHypothesis = Hypothesis & Rates;

/** Time passes in steps of at most this length, but in no more steps than this, however long nobody looked. */
const longestStepMs = 5_000;
const maxSteps = 200;

/** All is taken to have been well this long before the first look, so that the first look counts as much as any other. */
const unseenMs = 60_000;

/** The model of these endpoints, when each of them is looked at once in an interval. */
export function model(endpoints: readonly WatchedEndpoint[], intervalMs: number): Model {
  const considered = hypotheses(endpoints.map(({ name }) => name));
  const own = fingerprint(considered);
  const all = considered.map((each) => ({ ...each, ...ratesOf(each, endpoints, intervalMs) }));

  function passTime(belief: Belief, at: number): Belief {
    const lengthMs = Math.max(0, at - belief.at);
    const steps = Math.min(maxSteps, Math.ceil(lengthMs / longestStepMs));
    let { weights } = belief;
    for (let step = 0; step < steps; step += 1) weights = passStep(weights, all, lengthMs / steps);
    return { ...belief, at: belief.at + lengthMs, weights };
  }

  return {
    endpoints,
    intervalMs,
    prior(at) {
      const weights = all.map(({ kind }) => (kind === 'well' ? 1 : 0));
      return passTime({ model: own, at: at - unseenMs, weights }, at);
    },
    passTime,
    learn(belief, likelihood) {
      const scaled = all.map((hypothesis, index) => (belief.weights[index] ?? 0) * likelihood(hypothesis));
      const total = scaled.reduce((sum, weight) => sum + weight, 0);
      return { ...belief, weights: scaled.map((weight) => weight / total) };
    },
    chance: ({ weights }, matches) => chance(weights, all, matches),
    isOwn: (belief) => belief.model === own,
  };
}

/** What a belief says, by name; null if it is of a model that this version of the program does not have. */
export function beliefs(of: { watched: readonly string[]; belief: Belief }): Beliefs | null {
  const all = hypotheses(of.watched);
  if (of.belief.model !== fingerprint(all)) return null;
  const { weights } = of.belief;
  const kind = (wanted: HypothesisKind) => chance(weights, all, (each) => each.kind === wanted);
  return {
    well: kind('well'),
    offline: kind('offline'),
    path: kind('path'),
    blip: kind('blip'),
    outage: kind('outage'),
    brownout: kind('brownout'),
    broken: chance(weights, all, isBroken),
    ours: chance(weights, all, isOurs),
  };
}

function chance(weights: readonly number[], all: readonly Hypothesis[], matches: Matches): number {
  let total = 0;
  all.forEach((hypothesis, index) => {
    if (matches(hypothesis)) total += weights[index] ?? 0;
  });
  return total;
}

/**
 * A lost network, a path or a blip begins while all is well. What is not broken can break, whatever else is the matter, and what
 * is broken can break in another way. Every trouble leads to its next stage or, after the last, back to `well`.
 */
function passStep(weights: readonly number[], all: readonly RatedHypothesis[], stepMs: number): number[] {
  const well = weights[0] ?? 0;
  const broken = chance(weights, all, isBroken);
  const breaking = happens(timesPerMs.broken, stepMs);
  const changing = happens(1 / meanMs.change, stepMs);

  let troubled = 0;
  const next = all.map((hypothesis, index) => {
    const weight = reaching(weights, all, index, stepMs / hypothesis.meanMs);
    const share = isBroken(hypothesis)
      ? weight * (1 - changing) +
        broken * changing * hypothesis.shareOfChanges +
        (1 - broken) * breaking * hypothesis.shareOfBreaks
      : weight * (1 - breaking) + well * happens(hypothesis.beginsPerMs, stepMs);
    troubled += index === 0 ? 0 : share;
    return share;
  });
  next[0] = Math.max(0, 1 - troubled);
  return next;
}

/**
 * The weight of a stage after so many of its mean lengths: what stayed there, and what came through the stages before it. The
 * number of stages that a trouble goes through in that time has a Poisson distribution.
 */
function reaching(
  weights: readonly number[],
  all: readonly RatedHypothesis[],
  index: number,
  lengths: number,
): number {
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
