import { describe, expect, test } from 'vitest';
import { detector } from '../../src/health/detect.ts';
import { isVantageWaitedFor } from '../../src/health/findings.ts';
import { model } from '../../src/health/model.ts';
import { newSchedule, plan } from '../../src/health/schedule.ts';
import { turns } from '../../src/health/turns.ts';
import { minute, type Played, play, second } from './timeline.ts';

const hour = 60 * minute;
const nobody: ReadonlySet<string> = new Set();
const whats = ({ told }: Played) => told.map(({ what }) => what);

const sources = turns([{ name: 'vantage', kind: 'vantage' }]);
const inDoubt = {
  ...{ intervalMs: 30 * second, inDoubt: true, witnesses: new Set(['vantage']), settled: nobody },
  ...{ passedAt: null, isOutage: false, standIns: nobody, busy: nobody },
};

/** How often the vantage is asked in an hour of doubt, at most, and how long it has to wait for its turn. */
function doubtOf(lengthMs: number, isPressing: boolean): { perHour: number; longestMs: number } {
  let schedule = newSchedule();
  const asked: number[] = [];
  let perHour = 0;
  for (let now = 0; now < lengthMs; now += second) {
    const planned = plan(schedule, sources, { ...inDoubt, isPressing, now });
    schedule = planned.schedule;
    perHour = Math.max(perHour, schedule.outsideAt.length);
    if (planned.ask.length > 0) asked.push(now);
  }
  const gaps = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
  return { perHour, longestMs: Math.max(...gaps) };
}

test('what may be announced at any moment for hours has an opinion of the vantage every two minutes', () => {
  const { perHour, longestMs } = doubtOf(6 * hour, true);
  expect(longestMs).toBeLessThanOrEqual(2 * minute);
  expect(perHour).toBeLessThanOrEqual(80);
});

test('a doubt that comes to nothing leaves a third of the measurements to what may be announced', () => {
  expect(doubtOf(6 * hour, false).perHour).toBeLessThanOrEqual(53);
});

test('an outage that is in doubt again and again leaves enough for the next one to be told at full pace', () => {
  let schedule = newSchedule();
  for (let now = 0; now < 20 * minute; now += second) {
    schedule = plan(schedule, sources, { ...inDoubt, isPressing: true, isOutage: true, now }).schedule;
  }
  schedule = plan(schedule, sources, {
    ...inDoubt,
    inDoubt: false,
    isPressing: false,
    now: 20 * minute,
  }).schedule;
  const asked: number[] = [];
  for (let now = 22 * minute; now < 23 * minute; now += second) {
    const planned = plan(schedule, sources, { ...inDoubt, isPressing: true, now });
    schedule = planned.schedule;
    if (planned.ask.length > 0) asked.push(now - 22 * minute);
  }
  expect(asked).toEqual([0, 10, 20, 30, 40, 50].map((after) => after * second));
});

test.each([
  ['server', false],
  ['gateway', true],
  ['network', true],
] as const)(
  'without a measurement left, an old opinion of the vantage is waited for, but not by a 500: %s',
  (fault, waits) => {
    const its = model([{ name: 'api', expects: 'health', elsewhere: 'vantage' }], 30 * second);
    const now = hour;
    const state = {
      ...detector(its.endpoints, its.intervalMs).begin(null, now),
      okAt: { vantage: now - 5 * minute },
      heard: { api: fault },
      troubledAt: now - 30 * second,
    };
    expect(isVantageWaitedFor(its, state, ['api'])).toBe(waits);
  },
);

describe('what only we see fail while the vantage works', () => {
  test.each(['gateway', 'edge'] as const)('is not announced where it may be our way: %s', (fault) => {
    expect(whats(play([{ lengthMs: 9 * minute }, { api: fault, lengthMs: 6 * hour }]))).toEqual([]);
  });

  test('is announced where the application itself says that it is broken', () => {
    const failing = { api: 'server', account: 'server', vantage: 'ok', lengthMs: 20 * minute } as const;
    expect(whats(play([{ lengthMs: 10 * minute }, failing]))[0]).toBe('outage');
  });

  test('is announced at once where the vantage is not to be had when it is asked', () => {
    const failing = { api: 'edge', account: 'edge', vantage: 'unknown', lengthMs: 5 * minute } as const;
    const { told } = play([{ lengthMs: 30 * minute }, failing]);
    expect(told.map(({ what }) => what)).toEqual(['outage']);
    expect((told[0]?.afterMs ?? 0) - 30 * minute).toBeLessThanOrEqual(45 * second);
  });
});
