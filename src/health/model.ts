import {
  fingerprint,
  type Hypothesis,
  type HypothesisKind,
  hypotheses,
  isBroken,
  isOurs,
} from './hypotheses.ts';
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

type RatedHypothesis = Hypothesis & Rates & { isBroken: boolean };

/** Time passes in steps of at most this length, but in no more steps than this, however long nobody looked. */
const longestStepMs = 5_000;
const maxSteps = 200;
/** So many lengths of steps are remembered. */
const mostSteps = 2_000;

/** All is taken to have been well this long before the first look, so that the first look counts as much as any other. */
const unseenMs = 60_000;

/** The model of these endpoints, when each of them is looked at once in an interval. */
export function model(endpoints: readonly WatchedEndpoint[], intervalMs: number): Model {
  const considered = hypotheses(endpoints.map(({ name }) => name));
  const own = fingerprint(considered);
  const all = considered.map((each) => ({
    ...each,
    ...ratesOf(each, endpoints, intervalMs),
    isBroken: isBroken(each),
  }));
  const stepFor = stepsOf(all);

  function passTime(belief: Belief, at: number): Belief {
    const lengthMs = Math.max(0, at - belief.at);
    const steps = Math.min(maxSteps, Math.ceil(lengthMs / longestStepMs));
    let { weights } = belief;
    for (let step = 0; step < steps; step += 1) weights = passStep(weights, all, stepFor(lengthMs / steps));
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
      const weights = belief.weights.slice();
      let total = 0;
      for (let index = 0; index < all.length; index += 1) {
        const weight = (weights[index] as number) * likelihood(all[index] as Hypothesis);
        weights[index] = weight;
        total += weight;
      }
      for (let index = 0; index < weights.length; index += 1)
        weights[index] = (weights[index] as number) / total;
      return { ...belief, weights };
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
    blocked: kind('blocked'),
    blip: kind('blip'),
    outage: kind('outage'),
    brownout: kind('brownout'),
    broken: chance(weights, all, isBroken),
    ours: chance(weights, all, isOurs),
  };
}

function chance(weights: readonly number[], all: readonly Hypothesis[], matches: Matches): number {
  let total = 0;
  for (let index = 0; index < all.length; index += 1) {
    if (matches(all[index] as Hypothesis)) total += weights[index] as number;
  }
  return total;
}

/** What happens in a step of some length, the same for every belief. */
type Step = {
  /** Of each hypothesis: the share of its weight that stays, then of those of the stages before it that reach it. */
  reach: number[][];
  /** Of each hypothesis: the chance that it begins while all is well. */
  begins: number[];
  breaking: number;
  changing: number;
};

/** The steps of a model; looks come at few distances from each other, so most steps were counted out before. */
function stepsOf(all: readonly RatedHypothesis[]): (stepMs: number) => Step {
  const known = new Map<number, Step>();
  return (stepMs) => {
    const step = known.get(stepMs) ?? stepOf(all, stepMs);
    if (known.size >= mostSteps) known.clear();
    known.set(stepMs, step);
    return step;
  };
}

function stepOf(all: readonly RatedHypothesis[], stepMs: number): Step {
  return {
    reach: all.map(({ meanMs }, index) => reaching(all, index, stepMs / meanMs)),
    begins: all.map(({ beginsPerMs }) => happens(beginsPerMs, stepMs)),
    breaking: happens(timesPerMs.broken, stepMs),
    changing: happens(1 / meanMs.change, stepMs),
  };
}

/**
 * A lost network, a bad way or a blip begins while all is well. What is not broken can break, whatever else is the matter, and what
 * is broken can break in another way. Every trouble leads to its next stage or, after the last, back to `well`.
 */
function passStep(weights: readonly number[], all: readonly RatedHypothesis[], step: Step): number[] {
  const { reach, begins, breaking, changing } = step;
  const well = weights[0] ?? 0;
  let broken = 0;
  for (let index = 0; index < all.length; index += 1) {
    if (all[index]?.isBroken) broken += weights[index] as number;
  }
  const changed = broken * changing;
  const broke = (1 - broken) * breaking;
  let troubled = 0;
  const next = weights.slice();
  // The longest loop of the program, so it is a plain one.
  for (let index = 1; index < all.length; index += 1) {
    const hypothesis = all[index] as RatedHypothesis;
    const shares = reach[index] as number[];
    let weight = (weights[index] as number) * (shares[0] as number);
    for (let back = 1; back < shares.length; back += 1) {
      weight += (weights[index - back] as number) * (shares[back] as number);
    }
    const share = hypothesis.isBroken
      ? weight * (1 - changing) + changed * hypothesis.shareOfChanges + broke * hypothesis.shareOfBreaks
      : weight * (1 - breaking) + well * (begins[index] as number);
    troubled += share;
    next[index] = share;
  }
  next[0] = Math.max(0, 1 - troubled);
  return next;
}

/** The number of stages that a trouble goes through in so many mean lengths of a stage has a Poisson distribution. */
function reaching(all: readonly RatedHypothesis[], index: number, lengths: number): number[] {
  const shares = [Math.exp(-lengths)];
  for (let back = 1; all[index - back]?.isLastStage === false; back += 1) {
    shares.push(((shares[back - 1] ?? 0) * lengths) / back);
  }
  return shares;
}

function happens(perMs: number, lengthMs: number): number {
  return 1 - Math.exp(-perMs * lengthMs);
}
