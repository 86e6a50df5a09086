import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlook } from '../../src/health/outlook.ts';
import { publishedOutages, type Sample } from '../../src/health/past-outages.ts';
import { collections } from '../needs.ts';

const minute = 60_000;
const year = 365 * 24 * 60 * minute;
const now = Date.parse('2026-11-24T12:00Z');

/** Outages of these lengths in minutes, all over at `until`. */
function sample(years: string, lengths: number[], until = now): Sample {
  return { years, outages: lengths.map((length) => ({ since: until - length * minute, until })) };
}

describe('by hand, on eight outages of 10 to 80 minutes', () => {
  const eight = [sample('2026', [10, 20, 30, 40, 50, 60, 70, 80])];

  test('at the start: half ended within 45 minutes, the middle half between 25 and 65', () => {
    expect(outlook(eight, 0, now)).toEqual({
      medianMs: 45 * minute,
      quartilesMs: [25 * minute, 65 * minute],
      cases: 8,
      years: ['2026'],
    });
  });

  test('after 15 minutes only seven lasted longer, which is too few to say anything', () => {
    expect(outlook(eight, 15 * minute, now)).toBeNull();
  });

  test('an outage of exactly this age is over and does not count', () => {
    expect(outlook([sample('2026', [15, 20, 30, 40, 50, 60, 70, 80, 90])], 15 * minute, now)).toMatchObject({
      cases: 8,
      medianMs: 40 * minute,
    });
  });
});

test('a sample counts half as much for every year of its age', () => {
  const old = sample('2025', Array(8).fill(100), now - year);
  const recent = sample('2026', Array(4).fill(10));
  // Four of weight 1 against eight of weight 1/2: the median lies exactly between.
  expect(outlook([old, recent], 0, now)).toMatchObject({ medianMs: 55 * minute, cases: 12 });
  expect(outlook([old, sample('2026', Array(5).fill(10))], 0, now)).toMatchObject({ medianMs: 10 * minute });
});

test('nothing is said without data', () => {
  expect(outlook([], 0, now)).toBeNull();
  expect(outlook([{ years: '2026', outages: [] }], 0, now)).toBeNull();
});

describe('on what was published', () => {
  const [of2023, of2024, of2026] = publishedOutages;

  test.each([
    [0, 54, 33],
    [30, 82, 24],
    [60, 127.5, 14],
  ])('of 2023-24, at the age of %i minutes: %i more for half of them', (age, more, cases) => {
    expect(of2023 && outlook([of2023], age * minute, now)).toMatchObject({ medianMs: more * minute, cases });
  });

  test('of 2024-25: half were over within 83.5 minutes, and the longest took 157', () => {
    expect(of2024 && outlook([of2024], 0, now)).toMatchObject({ medianMs: 83.5 * minute, cases: 12 });
    const lengths = of2024?.outages.map(({ since, until }) => (until - since) / minute) ?? [];
    expect(Math.max(...lengths)).toBe(157);
  });

  test('of 2026: half were over within 12 minutes', () => {
    const published = of2026 && outlook([of2026], 0, now);
    expect(published?.cases).toBe(26);
    expect(Math.round((published?.medianMs ?? 0) / minute)).toBe(12);
  });

  test('together: recent ones weigh more', () => {
    const both = outlook(publishedOutages, 0, now);
    expect(both).toMatchObject({ cases: 71, years: ['2023-24', '2024-25', '2026'] });
    expect(both?.medianMs).toBeLessThan(30 * minute);
  });

  test('within the first hour: the longer it has lasted, the longer it will still last', () => {
    const more = [0, 30, 60].map((age) => outlook(publishedOutages, age * minute, now)?.medianMs ?? 0);
    expect(more).toEqual(more.toSorted((a, b) => a - b));
  });

  test('nothing is said of an outage that is longer than nearly all before it', () => {
    expect(outlook(publishedOutages, 12 * 60 * minute, now)).toBeNull();
  });
});

test('every published outage was taken over, overlapping incidents as one', { tags: 'collections' }, () => {
  const rows = readFileSync(resolve(collections, 'data/character-ai-incidents.csv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const incidents = rows.filter((row) => row.at(-4) === 'outage' && row.at(-5) !== 'none');
  const known = publishedOutages.flatMap(({ outages }) => outages);
  for (const row of incidents) {
    const [since, until] = [Date.parse(row.at(-3) ?? ''), Date.parse(row.at(-2) ?? '')];
    expect(
      known.some((outage) => outage.since <= since && until <= outage.until),
      row.join(),
    ).toBe(true);
  }
});

test('those of 2024-25 too, and no day on which none was', { tags: 'collections' }, () => {
  const file = 'data/character-ai-incidents-2024-09-to-2025-01.csv';
  const rows = readFileSync(resolve(collections, file), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((row) => Number(row.at(-2)) > 0)
    .map((row) => ({ since: Date.parse(row.at(-4) ?? ''), until: Date.parse(row.at(-3) ?? '') }));
  const known = publishedOutages.find(({ years }) => years === '2024-25')?.outages ?? [];
  expect(rows).toHaveLength(20);
  for (const row of rows)
    expect(known.some((one) => one.since <= row.since && row.until <= one.until)).toBe(true);
  const ends = rows.flatMap(({ since, until }) => [since, until]);
  for (const { since, until } of known) expect(ends).toEqual(expect.arrayContaining([since, until]));
});
