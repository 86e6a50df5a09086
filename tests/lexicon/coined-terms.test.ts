import { expect, test } from 'vitest';
import { coinedTerms } from '../../src/lexicon/coined-terms.ts';
import { lexicon } from '../../src/lexicon/lexicon.ts';

const meanings = { ...lexicon.translations, ...lexicon.synonyms };
const terms = new Set(Object.keys(meanings).flatMap((meant) => meant.split(' ')));

test('every coined term is one that words lead to', () => {
  expect(Object.keys(coinedTerms).filter((term) => !terms.has(term))).toEqual([]);
});

test('a term that is made of several words is listed with what it means', () => {
  const runTogether = Object.entries(meanings)
    .filter(([meant, list]) => list.split(',').some((words) => isMadeOf(meant, words.trim().split(' '))))
    .map(([meant]) => meant);
  expect(runTogether.length).toBeGreaterThan(20);
  expect(runTogether.filter((term) => !(term in coinedTerms) && !oneWord.includes(term))).toEqual([]);
});

/** Terms that English itself writes as one word. */
const oneWord = ['cloudflare', 'email', 'guidelines', 'login', 'logout', 'network', 'timeout', 'websocket'];

function isMadeOf(term: string, words: readonly string[]): boolean {
  return words.length > 1 && words.join('') === term;
}
