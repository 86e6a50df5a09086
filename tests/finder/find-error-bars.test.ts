import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { findError } from '../../src/finder/find-error.ts';
import { accuracy } from '../phrases/accuracy.ts';
import { hostileTexts } from '../phrases/hostile.ts';
import { phrases } from '../phrases/phrases.ts';

test('of the labelled set, 95 % are right in first place, 98 % in the first three, and 2 % are false alarms at most', () => {
  const { first, firstThree, falseAlarms } = accuracy(findError, phrases);
  expect(first).toBeGreaterThanOrEqual(0.95);
  expect(firstThree).toBeGreaterThanOrEqual(0.98);
  expect(falseAlarms).toBeLessThanOrEqual(0.02);
});

test('the half that nobody tuned for is well served too', () => {
  const { first, firstThree, falseAlarms } = accuracy(
    findError,
    phrases.filter(({ half }) => half === 'held-out'),
  );
  expect(first).toBeGreaterThanOrEqual(0.9);
  expect(firstThree).toBeGreaterThanOrEqual(0.96);
  expect(falseAlarms).toBeLessThanOrEqual(0.04);
});

test('the labelled set is what it is said to be', () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  const labels = new Set(phrases.flatMap((phrase) => phrase.ids));
  expect(phrases.length).toBeGreaterThanOrEqual(400);
  expect(new Set(phrases.map(({ text }) => text)).size).toBe(phrases.length);
  expect(phrases.filter((phrase) => phrase.ids.length === 0).length).toBeGreaterThanOrEqual(
    phrases.length / 3,
  );
  expect([...labels].filter((id) => !ids.has(id))).toEqual([]);
  expect([...ids].filter((id) => !labels.has(id))).toEqual([]);
});

test.each(Object.entries(hostileTexts))('100 KiB of %s are answered in time', (_, text) => {
  findError(text);
  const startedAt = performance.now();
  const matches = findError(text);
  // A few milliseconds on a quiet machine; the bound only has to tell them from a pattern that has run away.
  expect(performance.now() - startedAt).toBeLessThan(500);
  expect(matches.length).toBeLessThanOrEqual(5);
});
