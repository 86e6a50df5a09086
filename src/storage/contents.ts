import { createHash } from 'node:crypto';
import type { Row } from './engine.ts';

/** How many records there are, and a hash of them that depends neither on the engine nor on their order. */
export type Contents = { records: number; hash: string };

/** Counts and hashes rows one by one without keeping them. Throws on an empty one. */
export function tally(): { add(row: Row): void; sum(): Contents } {
  const digests: string[] = [];
  return {
    add([name, value]) {
      if (value === undefined || value === null) throw new Error(`its record ${name} can't be read`);
      digests.push(sha256(JSON.stringify([name, inOrder(value)])));
    },
    sum: () => ({ records: digests.length, hash: sha256(digests.toSorted().join('\n')) }),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Engines may return the fields of an object in another order. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, field]) => [name, inOrder(field)]);
}
