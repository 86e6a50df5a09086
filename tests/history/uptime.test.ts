import { expect, test } from 'vitest';
import type { OutageRecord, Period } from '../../src/history/outage-record.ts';
import { ofEarlierVersion } from '../../src/history/outage-record.ts';
import { uptime } from '../../src/history/uptime.ts';

const minute = 60_000;
/** Every sum here is of these hundred minutes, of which the first fifty and the last forty were watched. */
const watched = [
  { since: 0, until: 50 * minute },
  { since: 60 * minute, until: 100 * minute },
];

function outage(...periods: [since: number, until: number | null, severity: Period['severity']][]) {
  return {
    ...ofEarlierVersion({ id: 'a', since: 0, until: 0, relapses: 0 }),
    periods: periods.map(([since, until, severity]) => {
      return { since: since * minute, until: until && until * minute, severity };
    }),
  };
}

test.each<[string, OutageRecord[], down: number, partly: number]>([
  ['without an outage', [], 0, 0],
  ['with one', [outage([10, 20, 'outage'])], 10, 0],
  [
    'with one in part, and one with a waiting line',
    [outage([10, 20, 'degraded']), outage([30, 35, 'queueing'])],
    0,
    15,
  ],
  [
    'with two that overlap: each minute counts once',
    [outage([10, 20, 'outage']), outage([15, 25, 'outage'])],
    15,
    0,
  ],
  [
    'with one in part around one as a whole: the worse counts',
    [outage([10, 30, 'degraded']), outage([15, 20, 'outage'])],
    5,
    15,
  ],
  ['with one that runs', [outage([90, null, 'outage'])], 10, 0],
  ['with one that runs longer than is asked for', [outage([95, 300, 'outage'])], 5, 0],
  ['with one that began before', [outage([-50, 5, 'outage'])], 5, 0],
  ['with one in the middle of which nothing was seen', [outage([40, 70, 'outage'])], 20, 0],
  ['with one that nobody saw', [outage([51, 59, 'outage'])], 0, 0],
  [
    'with one that broke again: between both it worked',
    [outage([10, 20, 'outage'], [25, 30, 'degraded'])],
    10,
    5,
  ],
  ['with one that became worse', [outage([10, 20, 'degraded'], [20, 25, 'outage'])], 5, 10],
  ['with one that was withdrawn: it was none', [outage()], 0, 0],
  ['with one of which it is not known how bad it was', [outage([10, 20, null])], 0, 10],
])('a hundred minutes %s', (_, outages, down, partly) => {
  const found = uptime({ watched, outages }, 0, 100 * minute);
  expect(found).toEqual({
    since: 0,
    until: 100 * minute,
    watchedMs: 90 * minute,
    downMs: down * minute,
    partlyMs: partly * minute,
    share: (90 - down - partly) / 90,
  });
});

test.each([
  ['of a time that was not watched', 50 * minute, 60 * minute],
  ['of a time before the record', -100 * minute, 0],
  ['of no time', 5 * minute, 5 * minute],
  ['of a time that ends before it begins', 10 * minute, 5 * minute],
])('nothing is said %s', (_, since, until) => {
  expect(uptime({ watched, outages: [outage([0, 100, 'outage'])] }, since, until)).toMatchObject({
    watchedMs: 0,
    downMs: 0,
    partlyMs: 0,
    share: null,
  });
});
