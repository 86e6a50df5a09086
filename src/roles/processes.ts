import type { Part } from '../discord/client.ts';
import { smallest } from '../numbers.ts';

/** A process is known to the others by its first shard. */
export function processName(part: Part | null): string {
  return String(part === null ? 0 : smallest(part.shards, Infinity));
}

/** The names that processes may have which share the work; none when there is but one. */
export function processNames(part: Part | null): string[] {
  return part === null ? [] : Array.from({ length: part.count }, (_, shard) => String(shard));
}
