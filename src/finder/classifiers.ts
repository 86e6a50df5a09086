import { type Features, featureCount } from './features.ts';

/** What each classifier tells apart, in the order of its outputs. */
export type Labels = Readonly<Record<string, readonly string[]>>;

/** The first line of the file of weights, in JSON: what a weight of each classifier is worth. */
export type Head = { labels: Labels; scales: readonly number[] };

export type Classifiers<L extends Labels> = {
  labels: L;
  /** How likely each label of each classifier is, adding up to 1 in each. */
  chances(features: Features): Record<keyof L, Float64Array>;
};

/**
 * Linear classifiers that share their features, from a file of weights: after its head stands how many weights each feature
 * has, then the output to which each weight leads, then each weight as a signed byte.
 */
export function classifiers<L extends Labels>(file: Uint8Array): Classifiers<L> {
  const countsStart = file.indexOf(0x0a) + 1;
  const { labels, scales }: Head & { labels: L } = JSON.parse(
    new TextDecoder().decode(file.subarray(0, countsStart)),
  );
  const outputsStart = countsStart + featureCount;
  const counts = file.subarray(countsStart, outputsStart);
  const starts = new Uint32Array(featureCount + 1);
  for (const [index, count] of counts.entries()) starts[index + 1] = (starts[index] ?? 0) + count;
  const total = starts[featureCount] ?? 0;
  const outputs = file.subarray(outputsStart, outputsStart + total);
  const weights = new Int8Array(file.buffer, file.byteOffset + outputsStart + total, total);
  const outputCount = Object.values(labels).reduce((sum, { length }) => sum + length, 0);

  function scores({ numbers, values }: Features): Float64Array {
    const sums = new Float64Array(outputCount);
    for (const [place, number] of numbers.entries()) {
      const value = values[place] ?? 0;
      const end = starts[number + 1] ?? 0;
      for (let at = starts[number] ?? 0; at < end; at++) {
        const output = outputs[at] ?? 0;
        sums[output] = (sums[output] ?? 0) + (weights[at] ?? 0) * value;
      }
    }
    return sums;
  }

  return {
    labels,
    chances(features) {
      const all = scores(features);
      let start = 0;
      const each = Object.entries(labels).map(([name, { length }], index) => {
        start += length;
        const scale = scales[index] ?? 0;
        return [name, softmax(all.subarray(start - length, start).map((score) => scale * score))];
      });
      return Object.fromEntries(each);
    },
  };
}

/** Scores as chances that add up to 1. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
