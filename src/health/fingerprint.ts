import type { Hypothesis } from './hypotheses.ts';
import { modelParameters } from './parameters.ts';

/** Eight characters that tell models apart by their hypotheses, the order of these, and the numbers that move beliefs. */
export function fingerprint(
  hypotheses: readonly Hypothesis[],
  parameters: readonly unknown[] = modelParameters,
): string {
  const names = hypotheses.map(({ kind, scope, stage }) => [kind, scope, stage]);
  return hash(JSON.stringify([names, parameters]))
    .toString(16)
    .padStart(8, '0');
}

/** FNV-1a in 32 bits, over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv */
function hash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash;
}
