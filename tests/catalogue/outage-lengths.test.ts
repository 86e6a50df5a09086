import { expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { beginnings2023To2024, leaveItAfterMs, phase } from '../../src/catalogue/outage-lengths.ts';
import { topics } from '../../src/catalogue/topics.ts';
import type { Situation } from '../../src/situation/situation.ts';
import { english } from '../../tests/english.ts';
import { situations, words } from '../advice/situations.ts';

const minuteMs = 60_000;
const serverErrors = [500, 502, 503, 504, 522];

test('every figure that is shown is of the outages that it is said to be of', () => {
  const shown = new Set<number>();
  for (const id of topics) {
    for (const { situation } of situations) {
      for (const figure of figures(words(advise(english, id, situation)))) {
        shown.add(figure);
        expect(known(situation), `${id}: ${figure}`).toContain(figure);
      }
    }
  }
  expect([...shown]).toEqual(expect.arrayContaining([...Object.values(beginnings2023To2024), 71]));
});

test('a phase lasts until the next begins', () => {
  expect([0, 59, 60, 2_879, 2_880].map((minutes) => phase(minutes * minuteMs))).toEqual([
    'first-hour',
    'first-hour',
    'past-hour',
    'past-hour',
    'for-days',
  ]);
});

function known({ outlook, outage }: Situation): number[] {
  const lengths = [leaveItAfterMs, outage?.lastedMs, outlook?.medianMs, outlook?.quartilesMs[1]];
  const texts = lengths.flatMap((lengthMs) =>
    lengthMs === undefined ? [] : figures(english.duration(lengthMs)),
  );
  return [...texts, outlook?.cases ?? 0, ...Object.values(beginnings2023To2024), ...serverErrors];
}

/** The numbers in a text that claim something: not the years, nor list numbers. */
function figures(text: string): number[] {
  const claims = text
    .replaceAll(/^\d+\. /gm, '')
    .replaceAll(/\b20\d\d(-\d\d)?\b/g, '')
    .replaceAll(/\b(\d+):00\b/g, '$1');
  return [...claims.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}
