import { expect, test } from 'vitest';
import { find } from '../../src/finder/find-error.ts';
import { phrases } from '../../training/phrases.ts';
import { accuracy } from '../phrases/accuracy.ts';

const asked = phrases().map((phrase) => ({ phrase, found: find(phrase.text, 'asked') }));

test('what was learned is known', () => {
  const { errors, others } = accuracy(asked);
  expect(errors.shown).toBeGreaterThanOrEqual(0.97);
  expect(errors.aloneWrong).toBeLessThanOrEqual(0.01);
  expect(others.answered).toBeLessThanOrEqual(0.01);
  expect(others.offered).toBeLessThanOrEqual(0.12);
});

test('whoever points at a message is answered no more readily than whoever was asked', () => {
  const readiness = ['none', 'choose', 'sure'];
  for (const { phrase, found } of asked) {
    const pointedAt = find(phrase.text, 'pointed-at').answer;
    expect(readiness.indexOf(pointedAt), phrase.text).toBeLessThanOrEqual(readiness.indexOf(found.answer));
  }
});
