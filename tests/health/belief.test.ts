import { expect, test } from 'vitest';
import { type Belief, chance, passTime } from '../../src/health/belief.ts';
import { hypotheses } from '../../src/health/hypotheses.ts';
import { meanMs, stages } from '../../src/health/parameters.ts';

const endpoints = [
  { name: 'api', expects: 'health' },
  { name: 'web', expects: 'web' },
] as const;

/** The chance that a restart is still going on so long after it began, looked at so many times until then. */
function stillGoingOn(intervalMs: number, afterMs: number, looks: number): number {
  const all = hypotheses(endpoints, intervalMs);
  const begun = all.findIndex(({ kind, stage }) => kind === 'blip' && stage === 0);
  let belief: Belief = { at: 0, weights: all.map((_, index) => Number(index === begun)) };
  for (let look = 1; look <= looks; look += 1) belief = passTime(belief, all, (afterMs * look) / looks);
  return chance(belief, all, ({ kind }) => kind === 'blip');
}

/** That fewer events than there are stages fell into a time in which `mean` are expected. */
function poissonBelow(count: number, mean: number): number {
  let share = Math.exp(-mean);
  let total = share;
  for (let events = 1; events < count; events += 1) {
    share *= mean / events;
    total += share;
  }
  return total;
}

test.each([1_000, 30_000])(
  'with an interval of %i ms, a restart lasts as long as its stages do',
  (intervalMs) => {
    const pace = intervalMs / 30_000;
    for (const lengths of [0.5, 1, 1.5, 2]) {
      const expected = poissonBelow(stages, lengths * stages);
      const after = meanMs.blip * pace * lengths;
      expect(stillGoingOn(intervalMs, after, 1)).toBeCloseTo(expected, 2);
      expect(stillGoingOn(intervalMs, after, 50)).toBeCloseTo(expected, 2);
    }
  },
);
