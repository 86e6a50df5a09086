import { expect, test } from 'vitest';
import { score } from '../../replay/score.ts';
import type { Truth } from '../../replay/world.ts';

const outage: Truth = { from: 1_000, to: 2_000, kind: 'full' };
const blip: Truth = { from: 5_000, to: 5_020, kind: 'blip' };

test('an alarm in time is a delay, and its end a resolve delay', () => {
  expect(score({ truth: [outage] }, [{ at: 1_030, resolvedAt: 2_040 }])).toMatchObject({
    delays: [30],
    resolveDelays: [40],
    missed: 0,
    falseAlerts: 0,
    flaps: 0,
  });
});

test('an outage of five minutes that nobody announced is missed; a shorter one is not', () => {
  expect(score({ truth: [outage] }, []).missed).toBe(1);
  expect(score({ truth: [{ ...outage, to: 1_299 }] }, []).missed).toBe(0);
});

test('an alarm in a blip counts as that and nothing else', () => {
  expect(score({ truth: [blip] }, [{ at: 5_070, resolvedAt: 5_200 }])).toMatchObject({
    blipAlerts: 1,
    falseAlerts: 0,
    delays: [],
    resolveDelays: [],
  });
});

test('an alarm for nothing is false', () => {
  expect(score({ truth: [outage] }, [{ at: 2_061, resolvedAt: 2_100 }])).toMatchObject({
    falseAlerts: 1,
    missed: 1,
  });
});

test('a resolve before the end and a second alarm for the same outage are flaps', () => {
  const alarms = [
    { at: 1_030, resolvedAt: 1_500 },
    { at: 1_600, resolvedAt: 2_030 },
  ];
  expect(score({ truth: [outage] }, alarms)).toMatchObject({ flaps: 2, delays: [30], resolveDelays: [30] });
});

test('an outage that begins soon after one whose alarm is still open is carried', () => {
  const next: Truth = { from: 2_060, to: 3_000, kind: 'partial' };
  expect(score({ truth: [outage, next] }, [{ at: 1_030, resolvedAt: 3_050 }])).toMatchObject({
    delays: [30],
    missed: 0,
    resolveDelays: [50],
    flaps: 0,
  });
});

test('an outage that is going on comes before one that has ended', () => {
  const next: Truth = { from: 2_020, to: 3_000, kind: 'brownout' };
  expect(score({ truth: [outage, next] }, [{ at: 2_050, resolvedAt: null }])).toMatchObject({
    delays: [30],
    brownoutDelays: [30],
  });
});
