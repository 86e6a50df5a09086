import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The clock of one process, which somebody sets, also while that runs. */
export function aClock(file: string) {
  const set = (shiftMs: number) => writeFileSync(file, String(shiftMs));
  set(0);
  const preload = resolve(import.meta.dirname, 'set-clock.mjs');
  return { set, env: { CLOCK_FILE: file, NODE_OPTIONS: `--import=${preload}` } };
}
