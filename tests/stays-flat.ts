import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';

const mostGrowth = 20e6;

/** Fails if something is kept of what is run for longer than its deadlines last, which would add up. */
export async function staysFlat(run: () => Promise<unknown> | unknown): Promise<void> {
  const before = heapInUse();
  await run();
  await expect
    .poll(() => heapInUse() - before, { timeout: 60_000, interval: 1_000 })
    .toBeLessThan(mostGrowth);
}

function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
