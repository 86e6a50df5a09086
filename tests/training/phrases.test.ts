import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { topics } from '../../src/catalogue/topics.ts';
import { plainQuestions } from '../../src/finder/decide.ts';
import { languageOf, phrases } from '../../training/phrases.ts';

const all = phrases();

test('every entry and every topic has phrases, and no phrase has an unknown label', () => {
  const entries = catalogue.map(({ id }) => id).toSorted();
  expect([...new Set(all.flatMap(({ ids }) => ids))].toSorted()).toEqual(entries);
  const known = [...topics, ...plainQuestions].toSorted();
  expect([...new Set(all.flatMap(({ topic }) => topic ?? []))].toSorted()).toEqual(known);
});

test('a third of them or nearly so is about no error, and nothing is about an error and about none', () => {
  expect(all.filter(({ ids }) => ids.length === 0).length).toBeGreaterThan(all.length / 3);
  expect(all.filter(({ ids, kind }) => ids.length > 0 && kind !== null)).toEqual([]);
});

test('every phrase has words, and a batch that begins with its language', () => {
  for (const phrase of all) {
    expect(phrase.text.trim(), phrase.batch).not.toBe('');
    expect(languageOf(phrase), phrase.batch).toMatch(/^(?:[a-z]{2}|mixed)$/);
  }
});
