import type { Head, Labels } from '../src/finder/classifiers.ts';
import { featureCount } from '../src/finder/features.ts';

/**
 * As many weights as keep the file under 3 MiB, of all that is told of errors together and of a crisis. The smallest are left out: they
 * decide nothing, and most are small.
 */
const mostWeights = { errors: 968_125, crisis: 472_700 };

const largestByte = 127;

/** With so few outputs, what is learned for one of them is learned against the others in equal parts. */
const fewOutputs = 4;

/** Weights as signed bytes, each worth `scale`; those left out are 0. */
type Rounded = { scale: number; bytes: readonly Int8Array[] };

/** Puts weights side by side into the form that `classifiers.ts` reads, those of a crisis last. */
export function weightsFile(
  labels: Labels,
  errors: readonly Float32Array[],
  crisis: Float32Array,
): Uint8Array {
  const sizes = Object.values(labels).map(({ length }) => length);
  const relative = [...errors, crisis].map((all, index) => relativeToMedian(all, sizes[index] ?? 0));
  const ofErrors = rounded(relative.slice(0, -1), mostWeights.errors);
  const ofCrisis = rounded(relative.slice(-1), mostWeights.crisis);
  const scales = [...errors.map(() => ofErrors.scale), ofCrisis.scale];
  const each = [...ofErrors.bytes, ...ofCrisis.bytes];
  const counts = new Uint8Array(featureCount);
  const outputs: number[] = [];
  const bytes: number[] = [];
  for (let feature = 0; feature < featureCount; feature++) {
    let start = 0;
    for (const [index, all] of each.entries()) {
      const size = sizes[index] ?? 0;
      for (let output = 0; output < size; output++) {
        const byte = all[feature * size + output] ?? 0;
        if (byte === 0) continue;
        outputs.push(start + output);
        bytes.push(byte);
        counts[feature] = (counts[feature] ?? 0) + 1;
      }
      start += size;
    }
  }
  const head = `${JSON.stringify({ labels, scales } satisfies Head)}\n`;
  return Buffer.concat([Buffer.from(head), counts, Uint8Array.from(outputs), Uint8Array.from(bytes)]);
}

/**
 * Only by how much the weights of a feature differ counts, so the middle one of them can be 0, and often most are then: twice as many
 * features fit in.
 */
function relativeToMedian(weights: Float32Array, outputs: number): Float32Array {
  if (outputs > fewOutputs) return weights;
  const relative = Float32Array.from(weights);
  for (let start = 0; start < relative.length; start += outputs) {
    const own = relative.subarray(start, start + outputs);
    const median = own.toSorted()[Math.floor((outputs - 1) / 2)] ?? 0;
    for (let output = 0; output < outputs; output++) own[output] = (own[output] ?? 0) - median;
  }
  return relative;
}

function rounded(weights: readonly Float32Array[], most: number): Rounded {
  const scale = Math.max(...weights.map(largest)) / largestByte;
  const bytes = weights.map((all) => Int8Array.from(all, (weight) => Math.round(weight / scale)));
  return { scale, bytes: kept(bytes, most) };
}

/** The largest; of those that are as small as the last that fit in, the first ones. */
function kept(bytes: readonly Int8Array[], most: number): Int8Array[] {
  const { smallest, room } = lastThatFit(bytes, most);
  let left = room;
  const fitsIn = (size: number) => size > smallest || (size === smallest && left-- > 0);
  return bytes.map((all) => all.map((byte) => (fitsIn(Math.abs(byte)) ? byte : 0)));
}

function largest(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
}

/** The size of the smallest of which some fit in, and how many of that size. */
function lastThatFit(bytes: readonly Int8Array[], most: number): { smallest: number; room: number } {
  const sizes = new Uint32Array(largestByte + 1);
  for (const all of bytes) {
    for (const byte of all) {
      const size = Math.abs(byte);
      sizes[size] = (sizes[size] ?? 0) + 1;
    }
  }
  let room = most;
  for (let size = largestByte; size > 0; size--) {
    const count = sizes[size] ?? 0;
    if (count > room) return { smallest: size, room };
    room -= count;
  }
  return { smallest: 0, room: 0 };
}
