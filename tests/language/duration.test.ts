import { expect, test } from 'vitest';
import { english } from '../english.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [0, 'less than a minute'],
  [59 * second, 'less than a minute'],
  [60 * second, '1 min'],
  [12 * minute + 59 * second, '12 min'],
  [59 * minute + 59 * second, '59 min'],
  [hour, '1 hr'],
  [hour + 59 * second, '1 hr'],
  [hour + 20 * minute, '1 hr, 20 min'],
  [day - 1, '23 hr, 59 min'],
  [day, '1 day'],
  [day + 59 * minute, '1 day'],
  [2 * day - 1, '1 day, 23 hr'],
  [2 * day, '2 days'],
  [2 * day + 5 * hour + 40 * minute, '2 days, 5 hr'],
  [400 * day, '400 days'],
])('%d ms reads "%s"', (lengthMs, text) => {
  expect(english.duration(lengthMs)).toBe(text);
});

test.each([-1, -hour, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
  'a length that makes no sense (%d) still reads as words',
  (lengthMs) => {
    expect(english.duration(lengthMs)).toBe('less than a minute');
  },
);

test.each([
  [59 * second, 'less than a minute'],
  [89 * second, '1 min'],
  [90 * second, '2 min'],
  [59 * minute + 30 * second, '1 hr'],
  [day - second, '1 day'],
  [Number.NaN, 'less than a minute'],
])('%d ms that are over read "%s"', (lengthMs, text) => {
  expect(english.roundedDuration(lengthMs)).toBe(text);
});
