import { expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { outagesOf2023To2024, outagesOf2026, ruleOfThumb } from '../../src/catalogue/outage-lengths.ts';
import { topics } from '../../src/catalogue/topics.ts';
import { situations, words } from '../advice/situations.ts';

const minuteMs = 60_000;

type Figures = { [name: string]: number | Figures };

test('the figures are those of the sources', () => {
  expect(inMinutes(outagesOf2026)).toEqual([26, 12, 140, 290]);
  expect(inMinutes(outagesOf2023To2024)).toEqual([33, 54, 415, 1_474, 82, 128, 6, 18, 1]);
  expect(inMinutes(ruleOfThumb)).toEqual([5, 30, 10, 30, 60]);
});

test('every figure that is shown is in the data', () => {
  const known = new Set([outagesOf2026, outagesOf2023To2024, ruleOfThumb].flatMap(inMinutes).flatMap(asRead));
  const shown = new Set<number>();
  for (const { id } of topics) {
    for (const { situation, lasted } of situations) {
      const text = words(advise(id, situation)).replaceAll(lasted, '');
      for (const figure of figures(text)) {
        shown.add(figure);
        expect(known, `${id}: ${figure}`).toContain(figure);
      }
    }
  }
  expect([...shown]).toEqual(expect.arrayContaining([5, 10, 30, 60, 12, 54, 26, 33]));
});

/** Every number of the data in order, lengths in minutes. */
function inMinutes(data: Figures): number[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (typeof value === 'object') return inMinutes(value);
    return name.endsWith('Ms') ? value / minuteMs : value;
  });
}

/** A length of 140 minutes may be read as 140, or as 2 h 20 min. */
function asRead(figure: number): number[] {
  return [figure, Math.floor(figure / 60), figure % 60, Math.floor(figure / 1_440)];
}

/** The numbers in a text that claim something: not the years, list numbers, HTTP statuses, nor "9 in 10". */
function figures(text: string): number[] {
  const claims = text
    .replaceAll(/^\d+\. /gm, '')
    .replaceAll(/\b20\d\d(-\d\d)?\b/g, '')
    .replaceAll(/\b5xx\b|\b500\b/g, '')
    .replaceAll(/\b\d in 10\b/g, '')
    .replaceAll(/\b(\d+):00\b/g, '$1');
  return [...claims.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
