import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordReader } from '../../src/storage/records.ts';
import { delivery, oneOfEveryKind, openIncident, subscription, watch } from './entries.ts';
import { lookOnFromSpoiltWatches, readSpoiltRecords } from './spoilt-records.ts';

const now = Date.UTC(2026, 11, 1);
const hourMs = 60 * 60_000;
const year33700 = Date.UTC(33_700, 0, 1);
const read = recordReader(() => now);
const { schedule, detection } = watch;

function readWatch(changes: object): object {
  return read('watch', 'now', { ...watch, ...changes })?.value ?? {};
}

describe('a number that was remembered', () => {
  test.each([
    ['for 31,700 years', year33700, now + hourMs],
    ['for a quarter of an hour', now + 900_000, now + 900_000],
    ['for less than nothing', -1, 0],
    ['until a moment that is none', null, undefined],
  ])('lets a source that asked for a rest %s rest no longer than an hour', (_, until, rests) => {
    const { restingUntil } = (
      readWatch({ schedule: { ...schedule, restingUntil: { vantage: until } } }) as typeof watch
    ).schedule;
    expect(restingUntil['vantage']).toBe(rests);
  });

  test.each([
    ['to come', now + 1, now],
    ['far to come', year33700, now],
    ['past', now - 1, now - 1],
    ['before all time', -5, 0],
    ['none', null, now],
  ])('of when something was is not later than now: %s', (_, at, is) => {
    const subscribed = read('subscription', '1', { ...subscription('1'), createdAt: at });
    expect(subscribed?.value).toMatchObject({ createdAt: is });
    expect(read('incident', 'k3f', { ...openIncident, since: at })?.value).toMatchObject({ since: is });
    const end = { at, lastBadAt: at, firstGoodAt: at };
    expect(read('incident', 'k3f', { ...openIncident, end })?.value).toMatchObject({
      end: { at: is, lastBadAt: is, firstGoodAt: is },
    });
  });

  test('that is none among others costs itself', () => {
    const found = readWatch({
      schedule: {
        ...schedule,
        extrasAt: [1, null, 2],
        askedAt: { api: null, web: 3 },
        extras: { api: null },
      },
    });
    expect(found).toMatchObject({ schedule: { extrasAt: [1, 2], askedAt: { web: 3 }, extras: {} } });
  });

  test('of tries and of when to try again keeps nobody waiting', () => {
    const value = {
      ...delivery('1'),
      attempts: null,
      revision: 1e300,
      retryAt: year33700,
      triedAt: year33700,
    };
    expect(read('delivery', 'k3f:1', value)?.value).toMatchObject({
      attempts: 0,
      revision: 1_000_000,
      retryAt: now + hourMs,
      triedAt: now,
    });
  });

  test.each([
    ['with none among them', [0.5, null, 0.5]],
    ['below nothing', [1.5, -0.5]],
    ['above all', [3, 4]],
    ['of nothing', [0, 0]],
    ['without any', []],
  ])('of a belief makes the detector begin anew: %s', (_, weights) => {
    const found = readWatch({ detection: { ...detection, belief: { ...detection.belief, weights } } });
    expect(found).toMatchObject({
      detection: { belief: { model: '', weights: [] }, outage: detection.outage },
    });
  });

  test('of an outage that was seen ahead of time leaves its length as it was', () => {
    const outages = [
      { id: 'a', since: now + hourMs, until: now + 3 * hourMs, relapses: 1 },
      { id: 'b', since: null, until: now, relapses: 1 },
      { id: 'c', since: now - hourMs, until: now - 2 * hourMs, relapses: 1 },
      { id: 'd', since: 1, until: 2, relapses: 1 },
      'spoilt',
    ];
    expect(read('history', 'now', { outages })?.value).toEqual({
      outages: [
        { id: 'a', since: now - 2 * hourMs, until: now, relapses: 1 },
        { id: 'c', since: now - 2 * hourMs, until: now - 2 * hourMs, relapses: 1 },
        { id: 'd', since: 1, until: 2, relapses: 1 },
      ],
    });
  });
});

test('whatever stands in a record, it is read or it is not', () => {
  readSpoiltRecords({ numRuns: 5_000, seed: 11 });
});

test('whatever of a watch can be read, the bot can look on from there', () => {
  lookOnFromSpoiltWatches({ numRuns: 2_000, seed: 13 });
});

/** The same with every number replaced. */
function withNumbers(value: unknown, next: () => number | null): unknown {
  if (typeof value === 'number') return next();
  if (Array.isArray(value)) return value.map((each) => withNumbers(each, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withNumbers(each, next)]));
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

test('whatever numbers a record of any kind holds, it is read, and no number is beyond an hour from now', () => {
  const number = fc.oneof(
    fc.constant(null),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
  );
  const entry = fc.constantFrom(...oneOfEveryKind);
  fc.assert(
    fc.property(entry, fc.array(number, { minLength: 1, maxLength: 50 }), ({ kind, key, value }, numbers) => {
      let taken = 0;
      const spoilt = withNumbers(value, () => numbers[taken++ % numbers.length] ?? null);
      const found = read(kind, key, spoilt);
      expect(found).not.toBeNull();
      for (const each of numbersIn(found?.value)) {
        expect(each).toBeGreaterThanOrEqual(0);
        expect(each).toBeLessThanOrEqual(now + hourMs);
      }
      expect(read(kind, key, found?.value)).toEqual(found);
    }),
    { numRuns: 2_000, seed: 7 },
  );
});
