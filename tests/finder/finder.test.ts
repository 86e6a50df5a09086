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

const noCrisis = { named: 0, meant: 0 };
const ofCare = { care: { named: 0.2, meant: 0.5 }, gentle: { named: 0.2, meant: 0.3 } };

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
  const found = decide({ quoted: [], likely, topic: 'how-long', crisis: noCrisis }, { ...demand, ...ofCare });
  expect(found).toMatchObject({ answer, topic: 'how-long' });
  expect(found.matches.map(({ id }) => id)).toEqual(ids);
});

test('a text of the screen is believed, and where two entries have it, both are offered', () => {
  const demand = { sure: 2, part: 2, choose: 2, ...ofCare };
  expect(decide({ quoted: ['x'], likely, topic: null, crisis: noCrisis }, demand)).toMatchObject({
    answer: 'sure',
  });
  expect(decide({ quoted: ['x', 'y'], likely, topic: null, crisis: noCrisis }, demand)).toMatchObject({
    answer: 'choose',
  });
});

test.each([
  ['surely a crisis', { named: 0.9, meant: 0.9 }, 'first'],
  ['few words of one, but clear', { named: 0.65, meant: 0.9 }, 'first'],
  ['a hint that the error explains as well', { named: 0.25, meant: 0.9 }, 'none'],
  ['words that may be meant', { named: 0.9, meant: 0.35 }, 'perhaps'],
  ['a figure of speech', { named: 0.9, meant: 0.01 }, 'none'],
  ['nothing of that', { named: 0.01, meant: 0.9 }, 'none'],
])('%s: the answer says so, whatever the error', (_, crisis, care) => {
  const demand = { sure: 0.9, part: 0.6, choose: 0.5, ...ofCare };
  expect(decide({ quoted: [], likely, topic: null, crisis }, demand)).toMatchObject({ answer: 'sure', care });
});

function known(id: string): Entry {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`No entry for ${id}`);
  return entry;
}
