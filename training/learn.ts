import { softmax } from '../src/finder/classifiers.ts';
import { type Features, featureCount } from '../src/finder/features.ts';
import { largest } from '../src/numbers.ts';
import { dice, shuffle } from './dice.ts';

/** What is known to be right of a text: one of these outputs; and how much it counts, 1 where nothing is said. */
export type Sample = { features: Features; right: readonly number[]; weight?: number };

/** `runs`: how many models are learned, whose mean is taken. Each sees other parts, and by chance one hears a stranger better or worse. */
export type Learning = { passes: number; rate: number; dropout: number; runs: number };

/** A mistake smaller than this is not worth a step. */
const negligible = 0.002;

/**
 * Multinomial logistic regression by stochastic gradient descent, each feature with a step of its own (Duchi et al. 2011,
 * "Adaptive Subgradient Methods"). Each step sees a part of a text's features only, so that none is relied upon: strangers
 * use other words. The same samples make the same weights, to the bit. A weight is at `feature * outputs + output`.
 */
export function learn(samples: readonly Sample[], outputs: number, learning: Learning): Float32Array {
  const sum = new Float32Array(featureCount * outputs);
  for (let run = 1; run <= learning.runs; run++) {
    for (const [at, weight] of learnOnce(samples, outputs, learning, run).entries())
      sum[at] = (sum[at] ?? 0) + weight;
  }
  return sum.map((weight) => weight / learning.runs);
}

function learnOnce(
  samples: readonly Sample[],
  outputs: number,
  learning: Learning,
  seed: number,
): Float32Array {
  const weights = new Float32Array(featureCount * outputs);
  const seen = new Float32Array(featureCount);
  const scores = new Float64Array(outputs);
  const most = largest(
    samples.map(({ features }) => features.numbers.length),
    0,
  );
  const kept = { numbers: new Int32Array(most), values: new Float64Array(most), size: 0 };
  const random = dice(seed);
  const order = [...samples];
  for (let pass = 0; pass < learning.passes; pass++) {
    shuffle(order, random);
    const rate = learning.rate * (1 - pass / learning.passes);
    for (const { features, right, weight = 1 } of order) {
      keepPart(features);
      score();
      correct(mistakes(softmax(scores), right), rate * weight);
    }
  }
  return weights;

  // Most of the time goes by in these loops, so nothing new is made in them.
  function keepPart({ numbers, values }: Features): void {
    const scale = 1 / (1 - learning.dropout);
    kept.size = 0;
    for (let place = 0; place < numbers.length; place++) {
      if (random() < learning.dropout) continue;
      kept.numbers[kept.size] = numbers[place] ?? 0;
      kept.values[kept.size] = scale * (values[place] ?? 0);
      kept.size++;
    }
  }

  function score(): void {
    scores.fill(0);
    for (let place = 0; place < kept.size; place++) {
      const value = kept.values[place] ?? 0;
      const start = (kept.numbers[place] ?? 0) * outputs;
      for (let output = 0; output < outputs; output++)
        scores[output] = (scores[output] ?? 0) + (weights[start + output] ?? 0) * value;
    }
  }

  function correct(wrong: readonly Mistake[], rate: number): void {
    for (let place = 0; place < kept.size; place++) {
      const number = kept.numbers[place] ?? 0;
      const value = kept.values[place] ?? 0;
      const squares = (seen[number] ?? 0) + value * value;
      seen[number] = squares;
      const size = (rate * value) / Math.sqrt(0.02 + squares);
      for (const { output, by } of wrong) {
        const at = number * outputs + output;
        weights[at] = (weights[at] ?? 0) + size * by;
      }
    }
  }
}

type Mistake = { output: number; by: number };

/** By how much each output is off. Where several are right, the likelier of them are made likelier still. */
function mistakes(chances: Float64Array, right: readonly number[]): Mistake[] {
  const rightSum = right.reduce((sum, output) => sum + (chances[output] ?? 0), 1e-9);
  return Array.from(chances, (chance, output) => ({
    output,
    by: (right.includes(output) ? chance / rightSum : 0) - chance,
  })).filter(({ by }) => Math.abs(by) > negligible);
}
