import { expect, test } from 'vitest';
import { lossShare } from '../../src/health/failure.ts';

test('a line that loses nothing is taken to lose one look in a hundred, however long it was watched', () => {
  for (const looks of [0, 10, 1_000]) expect(lossShare({ looks, lost: 0 })).toBe(0.01);
});

test('a lossy line is taken to lose more than was seen, and the less so the longer it was watched', () => {
  const beyond = (looks: number) => lossShare({ looks, lost: 0.3 * looks }) - 0.3;
  expect(beyond(200)).toBeGreaterThan(0);
  expect(beyond(1_000)).toBeGreaterThan(beyond(10_000));
  expect(beyond(10_000)).toBeGreaterThan(0);
  expect(beyond(10_000)).toBeLessThan(0.01);
});

test('a line that loses more than half is taken for one that is lost', () => {
  expect(lossShare({ looks: 100, lost: 90 })).toBe(0.5);
});
