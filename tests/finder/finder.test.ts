import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { entryById } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { decide } from '../../src/finder/decide.ts';
import { englishName } from '../../src/finder/english-name.ts';
import { finder } from '../../src/finder/finder.ts';

const weights = readFileSync('src/finder/weights.bin');

test('a finder knows the catalogue that it was given, and nothing else', () => {
  const { findError, suggestions } = finder([known('cf_1015'), known('garbled_text')], englishName, weights);
  expect(findError('you are being rate limited')[0]?.id).toBe('cf_1015');
  expect(findError('bad gateway').map(({ id }) => id)).not.toContain('http_502');
  expect(suggestions('', englishName)).toEqual([]);
});

const likely = [
  { id: 'a', score: 0.6 },
  { id: 'b', score: 0.2 },
  { id: 'c', score: 0.1 },
  { id: 'd', score: 0.05 },
];

test.each([
  ['sure enough: one entry', { sure: 0.9, part: 0.6, choose: 0.5 }, 'sure', ['a']],
  ['not sure which: three to choose from', { sure: 0.9, part: 0.7, choose: 0.5 }, 'choose', ['a', 'b', 'c']],
  ['not sure that it is one at all: none', { sure: 0.99, part: 0.5, choose: 0.98 }, 'none', []],
] as const)('%s', (_, demand, answer, ids) => {
  const found = decide(
    { quoted: [], likely, topic: 'how-long', crisis: 0 },
    { ...demand, care: 0.5, gentle: 0.3 },
  );
  expect(found).toMatchObject({ answer, topic: 'how-long' });
  expect(found.matches.map(({ id }) => id)).toEqual(ids);
});

test('a text of the screen is believed, and where two entries have it, both are offered', () => {
  const demand = { sure: 2, part: 2, choose: 2, care: 0.5, gentle: 0.3 };
  expect(decide({ quoted: ['x'], likely, topic: null, crisis: 0 }, demand)).toMatchObject({ answer: 'sure' });
  expect(decide({ quoted: ['x', 'y'], likely, topic: null, crisis: 0 }, demand)).toMatchObject({
    answer: 'choose',
  });
});

test.each([
  ['surely a crisis', 0.9, 'first'],
  ['words that may be meant', 0.35, 'perhaps'],
  ['nothing of that', 0.01, 'none'],
])('%s: the answer says so, whatever the error', (_, crisis, care) => {
  const demand = { sure: 0.9, part: 0.6, choose: 0.5, care: 0.5, gentle: 0.3 };
  expect(decide({ quoted: [], likely, topic: null, crisis }, demand)).toMatchObject({ answer: 'sure', care });
});

function known(id: string): Entry {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`No entry for ${id}`);
  return entry;
}
