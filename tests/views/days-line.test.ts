import { expect, test } from 'vitest';
import { daysLine } from '../../src/views/days-line.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const today = Date.UTC(2026, 7, 30);
const now = today + 6 * hour;

test('a day is drawn by how long it failed, and as unknown before the bot looked', () => {
  const outages = [
    { since: today - 5 * day + hour, until: today - 5 * day + 1.2 * hour },
    { since: today - 4 * day + hour, until: today - 4 * day + 2 * hour },
    { since: today - 3 * day + hour, until: today - 3 * day + 5 * hour },
    { since: today - 1 * hour, until: today + 0.1 * hour },
  ];
  expect(daysLine(outages, today - 10 * day - hour, now)).toBe(`${'·'.repeat(19)}▁▁▁▁▁▃▅█▁▅▃`);
});

test('on the first day only today is known, and what was seen before is drawn all the same', () => {
  expect(daysLine([], now, now)).toBe(`${'·'.repeat(29)}▁`);
  expect(daysLine([{ since: today - 2 * day, until: today - 2 * day + hour }], now, now)).toBe(
    `${'·'.repeat(27)}▅·▁`,
  );
});

test('whatever the clock and the outages say, there are thirty days', () => {
  const odd = [
    { since: now + day, until: now - day },
    { since: 0, until: now + 9 * day },
  ];
  expect([...daysLine(odd, now + day, now)]).toHaveLength(30);
  expect(daysLine(odd, 0, now)).toBe('█'.repeat(30));
});
