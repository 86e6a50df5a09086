import { describe, expect, test } from 'vitest';
import { fingerprint, hypotheses } from '../../src/health/hypotheses.ts';
import { beliefs, model } from '../../src/health/model.ts';
import { meanMs, modelParameters, stages } from '../../src/health/parameters.ts';
import { minute, play } from './timeline.ts';

const endpoints = [
  { name: 'api', expects: 'health' },
  { name: 'web', expects: 'web' },
] as const;
const fine = { lengthMs: 10 * minute };
const down = { api: 'server', account: 'server', vantage: 'server', lengthMs: 10 * minute } as const;

/** The chance that a restart is still going on so long after it began, looked at so many times until then. */
function stillGoingOn(intervalMs: number, afterMs: number, looks: number): number {
  const { prior, learn, passTime, chance } = model(endpoints, intervalMs);
  let belief = learn(prior(0), ({ kind, scope, stage }) =>
    Number(kind === 'blip' && scope === null && stage === 0),
  );
  for (let look = 1; look <= looks; look += 1) belief = passTime(belief, (afterMs * look) / looks);
  return chance(belief, ({ kind }) => kind === 'blip');
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

describe('what a belief says', () => {
  test('is told by name', () => {
    expect(beliefs(play([fine]).watch.detection)?.well).toBeGreaterThan(0.99);
    const { outage, brownout, path, blocked, offline, ...others } =
      beliefs(play([fine, down]).watch.detection) ?? expect.fail('it is of another model');
    expect(outage).toBeGreaterThan(0.9);
    expect(outage + brownout + path + blocked + offline + others.well + others.blip).toBeCloseTo(1, 9);
    expect(others.broken).toBeCloseTo(outage + brownout, 9);
    expect(others.ours).toBeCloseTo(path + blocked + offline, 9);
  });

  test('is not guessed where it is of another model', () => {
    const { detection } = play([fine]).watch;
    expect(beliefs({ ...detection, belief: { ...detection.belief, model: '' } })).toBeNull();
    expect(beliefs({ ...detection, watched: detection.watched.toReversed() })).toBeNull();
  });
});

describe('the fingerprint of a model', () => {
  const names = ['api', 'web'];
  const considered = hypotheses(names);

  test('is the same for the same model, and short', () => {
    expect(fingerprint(hypotheses([...names]))).toBe(fingerprint(considered));
    expect(fingerprint(considered)).toMatch(/^[\da-f]{8}$/);
  });

  test.each([
    ['the endpoints', fingerprint(hypotheses(['api', 'account']))],
    ['the order of the endpoints', fingerprint(hypotheses(names.toReversed()))],
    ['the order of the hypotheses', fingerprint(considered.toReversed())],
    ['which comes first', fingerprint([...considered.slice(1), ...considered.slice(0, 1)])],
    ['how many there are', fingerprint(considered.slice(0, -1))],
    ['a number that moves beliefs', fingerprint(considered, modelParameters.with(0, { broken: 1 }))],
  ])('changes with %s', (_, another) => {
    expect(another).not.toBe(fingerprint(considered));
  });
});
