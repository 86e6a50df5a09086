import { expect, test } from 'vitest';
import { figuresOf } from '../../bench/live/figures.ts';
import { judge } from '../../bench/live/judge.ts';
import { eventsOf } from '../../bench/live/plan.ts';
import { simulated } from '../../bench/live/simulated.ts';
import { quantile } from '../../bench/table.ts';
import { diceOf } from '../../replay/dice.ts';

const lengthMs = 40 * 60_000;

test('by the second, fifty worlds of the live bench are told as people should hear of them', async () => {
  const verdicts = [];
  for (let number = 1; number <= 50; number += 1) {
    const events = eventsOf(diceOf(`simulated ${number}`), lengthMs);
    verdicts.push(...judge(events, await simulated(events, lengthMs)));
  }
  const { outages, told, wronglyTold, blips, blipsTold, downs, ups, upsTooEarly } = figuresOf(verdicts);
  expect(wronglyTold + upsTooEarly).toBe(0);
  expect(told / outages).toBeGreaterThan(0.99);
  expect(blipsTold / blips).toBeLessThanOrEqual(1 / 3);
  expect(quantile(downs, 0.5)).toBeLessThan(22.5);
  expect(quantile(downs, 0.95)).toBeLessThan(75);
  expect(quantile(ups, 0.5)).toBeLessThanOrEqual(60);
  expect(quantile(ups, 0.95)).toBeLessThanOrEqual(120);
});

/** Each has a brown-out or several outages before one that only its silence, or only the vantage's opinion, can show. */
test.each([2019, 2037, 2059])(
  'outages that follow each other within an hour are all told, though the vantage may be asked 80 times: world %i',
  async (number) => {
    const events = eventsOf(diceOf(`simulated ${number}`), lengthMs);
    const { told, outages } = figuresOf(judge(events, await simulated(events, lengthMs)));
    expect(told).toBe(outages);
  },
);
