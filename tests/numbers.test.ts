import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberWithin, waitMs } from '../src/numbers.ts';

const now = Date.UTC(2026, 10, 28, 12);
const hourMs = 3_600_000;

describe('a number from outside', () => {
  test.each<[unknown, number | null]>([
    [5, 5],
    ['5', 5],
    [' 2.5 ', 2.5],
    ['1e1', 10],
    [0, 0],
    [10, 10],
    [10.01, null],
    [-0.01, null],
    ['-1', null],
    ['', null],
    [' ', null],
    ['0x5', null],
    ['5 s', null],
    ['Infinity', null],
    [Infinity, null],
    [Number.NaN, null],
    [null, null],
    [undefined, null],
    [true, null],
    [['5'], null],
    [new Date(5), null],
    [{ valueOf: () => 5 }, null],
  ])('%j is read as %j', (value, expected) => {
    expect(numberWithin(value, 0, 10)).toBe(expected);
  });

  test('is within the range or none, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true }), (value) => {
        const read = numberWithin(value, -3, 7);
        expect(read === null || (read >= -3 && read <= 7)).toBe(true);
      }),
    );
  });
});

describe('a wait that a header asks for', () => {
  test.each<[string | null | undefined, number | null]>([
    ['30', 30_000],
    ['0.3', 300],
    ['0', 0],
    ['1e12', hourMs],
    ['9'.repeat(400), hourMs],
    ['Sat, 28 Nov 2026 12:00:30 GMT', 30_000],
    ['Saturday, 28-Nov-26 12:00:30 GMT', 30_000],
    ['Sat Nov 28 12:00:30 2026', 30_000],
    ['Sat, 28 Nov 2026 11:00:00 GMT', 0],
    ['Mon, 28 Nov 2067 12:00:00 GMT', hourMs],
    ['Sat, 99 Nov 2026 12:00:30 GMT', null],
    ['Saturday', null],
    ['-1', null],
    ['Infinity', null],
    ['NaN', null],
    ['soon', null],
    ['30, 60', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s', (header, expected) => {
    expect(waitMs(header, now, hourMs)).toBe(expected);
  });

  test('is never longer than the longest that is believed, nor less than nothing', () => {
    const written = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(written, (header) => {
        const read = waitMs(header, now, hourMs);
        expect(read === null || (read >= 0 && read <= hourMs)).toBe(true);
      }),
    );
  });
});
