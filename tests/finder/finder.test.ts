import { expect, test } from 'vitest';
import { entryById } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { finder } from '../../src/finder/finder.ts';
import { lexicon } from '../../src/lexicon/lexicon.ts';

test('a finder knows the catalogue that it was given, and nothing else', () => {
  const { findError, suggestions } = finder([known('cf_1015'), known('garbled_text')], lexicon);
  expect(findError('you are being rate limited')[0]?.id).toBe('cf_1015');
  expect(findError('bad gateway')).toEqual([]);
  expect(suggestions('error').map(({ id }) => id)).toEqual(['cf_1015']);
  expect(suggestions('')).toEqual([]);
});

test('a wording in an entry is enough to find it by', () => {
  const entry = known('garbled_text');
  const found = (wordings: string[]) =>
    finder([known('cf_1015'), { ...entry, wordings }], lexicon)
      .findError('the carousel error again, carousel broken')
      .map(({ id }) => id);
  expect(found([])).toEqual([]);
  expect(found(['carousel broken'])).toEqual(['garbled_text']);
});

test('a synonym in the lexicon leads to what it means', () => {
  const found = (synonyms: Record<string, string>) =>
    finder([known('cf_1015'), known('garbled_text')], { ...lexicon, synonyms })
      .findError('my bot is blorping')
      .map(({ id }) => id);
  expect(found(lexicon.synonyms)).toEqual([]);
  expect(found({ ...lexicon.synonyms, garbled: `${lexicon.synonyms['garbled']}, blorping` })).toEqual([
    'garbled_text',
  ]);
});

function known(id: string): Entry {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`No entry for ${id}`);
  return entry;
}
