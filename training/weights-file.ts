import type { Head, Labels } from '../src/finder/classifiers.ts';
import { featureCount } from '../src/finder/features.ts';

/**
 * As many weights as keep the file under 3 MiB, of all that is told of errors together and of a crisis. The smallest are left out: they
 * decide nothing, and most are small.
 */
const mostWeights = { errors: 1_400_000, crisis: 250_000 };

const largestByte = 127;

/** Puts the weights of classifiers side by side into the form that `classifiers.ts` reads, each as a signed byte. */
export function weightsFile(labels: Labels, weights: readonly Float32Array[]): Uint8Array {
  const sizes = Object.values(labels).map(({ length }) => length);
  const scale = Math.max(...weights.map(largest)) / largestByte;
  const isCrisis = Object.keys(labels).map((name) => name === 'crisis');
  const smallestOf = (crisis: boolean) =>
    smallestKept(
      weights.filter((_, index) => isCrisis[index] === crisis),
      scale,
      crisis ? mostWeights.crisis : mostWeights.errors,
    );
  const smallest = { errors: smallestOf(false), crisis: smallestOf(true) };
  const counts = new Uint8Array(featureCount);
  const outputs: number[] = [];
  const bytes: number[] = [];
  for (let feature = 0; feature < featureCount; feature++) {
    let start = 0;
    for (const [index, all] of weights.entries()) {
      const size = sizes[index] ?? 0;
      const least = isCrisis[index] ? smallest.crisis : smallest.errors;
      for (let output = 0; output < size; output++) {
        const byte = Math.round((all[feature * size + output] ?? 0) / scale);
        if (Math.abs(byte) < least) continue;
        outputs.push(start + output);
        bytes.push(byte);
        counts[feature] = (counts[feature] ?? 0) + 1;
      }
      start += size;
    }
  }
  const head = `${JSON.stringify({ labels, scale } satisfies Head)}\n`;
  return Buffer.concat([Buffer.from(head), counts, Uint8Array.from(outputs), Uint8Array.from(bytes)]);
}

function largest(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

/** The smallest byte of which all that are as large fit in. */
function smallestKept(weights: readonly Float32Array[], scale: number, most: number): number {
  const sizes = new Uint32Array(largestByte + 1);
  for (const all of weights) {
    for (const weight of all) {
      const size = Math.abs(Math.round(weight / scale));
      sizes[size] = (sizes[size] ?? 0) + 1;
    }
  }
  let kept = 0;
  for (let size = largestByte; size > 0; size--) {
    kept += sizes[size] ?? 0;
    if (kept > most) return size + 1;
  }
  return 1;
}
