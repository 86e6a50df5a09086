import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../src/health/reading.ts';
import { minute, type Played, play, type Scene, second } from './timeline.ts';

const hour = 60 * minute;
const fine = (lengthMs: number): Scene => ({ lengthMs });
const whats = ({ told }: Played) => told.map(({ what }) => what);

describe('while our own looks at an endpoint tell nothing', () => {
  test('the vantage alone starts an outage, and ends it', () => {
    const blocked = { api: 'challenge', account: 'challenge' } as const;
    const { told } = play([
      { ...blocked, lengthMs: hour },
      { ...blocked, vantage: 'server', lengthMs: 20 * minute },
      { ...blocked, lengthMs: 10 * minute },
    ]);
    const [started, recovering] = told;
    expect(told.map(({ what }) => what)).toEqual(['outage', 'recovering']);
    expect(started?.affected).toContain('api');
    expect((started?.afterMs ?? 0) - hour).toBeLessThanOrEqual(100 * second);
    expect((recovering?.afterMs ?? 0) - hour - 20 * minute).toBeLessThanOrEqual(180 * second);
  });

  test('a vantage that was not to be had is asked again as soon as any other, and one that is challenged rarely', () => {
    const blocked = { api: 'challenge', account: 'challenge' } as const;
    const before = play([
      { ...blocked, lengthMs: 20 * minute },
      { ...blocked, vantage: 'unknown', lengthMs: 90 * second },
    ]);
    const { told } = play([{ ...blocked, vantage: 'server', lengthMs: 20 * minute }], before);
    expect(told.map(({ what }) => what)).toEqual(['outage']);
    expect(told[0]?.afterMs).toBeLessThanOrEqual(100 * second);
    const challenged = play([{ ...blocked, vantage: 'challenge', lengthMs: hour }], before);
    expect(challenged.asked.vantage).toBeLessThanOrEqual(8);
  });

  test('a way that is blocked for a day is told in the status, never to channels', () => {
    const unreached = { api: 'network', account: 'network', web: 'network' } as const;
    const played = play([fine(20 * minute), { ...unreached, lengthMs: 24 * hour }]);
    expect(whats(played)).toEqual([]);
    expect(played.watch.unreached).toBe(true);
    expect(play([fine(10 * minute)], played).watch.unreached).toBe(false);
  });
});

test('while our own network is out in the middle of an outage, nothing more is said to fail', () => {
  const broken = { api: 'server', account: 'server', vantage: 'server' } as const;
  const cutOff = { api: 'network', account: 'network', web: 'network', vantage: 'unknown' } as const;
  const { told } = play([
    fine(20 * minute),
    { ...broken, lengthMs: 10 * minute },
    { ...cutOff, 'control-1': 'network', 'control-2': 'network', lengthMs: 6 * minute },
    { ...broken, lengthMs: 10 * minute },
    fine(20 * minute),
  ]);
  expect(told.map(({ what, affected }) => [what, affected.includes('web')])).toEqual([
    ['outage', false],
    ['recovering', false],
    ['resolved', false],
  ]);
});

test('a look that gets lost in a queue of hours is no outage', () => {
  const queue = { api: 'queue', account: 'queue', web: 'queue' } as const;
  const lost = { ...queue, api: 'network', lengthMs: 2 * second } as const;
  const scenes = Array.from({ length: 6 }, () => [{ ...queue, lengthMs: hour }, lost] as const).flat();
  expect(whats(play([fine(10 * minute), ...scenes]))).toEqual([]);
});

test('what works again before it was told leaves nothing behind: an outage later began when it began', () => {
  const { told } = play([
    fine(10 * minute),
    { account: 'gateway', lengthMs: 10 * second },
    fine(90 * second),
    { api: 'server', vantage: 'server', lengthMs: 10 * minute },
  ]);
  expect(told[0]?.affected).toEqual(['api']);
  const began = 10 * minute + 100 * second;
  const estimated =
    (told[0]?.incident.since ?? 0) - (told[0]?.incident.announcedAt ?? 0) + (told[0]?.afterMs ?? 0);
  expect(Math.abs(estimated - began)).toBeLessThanOrEqual(15 * second);
});

test('no sequence of looks that the controls share alike starts an outage', () => {
  const sight = fc.constantFrom<'ok' | Fault>('ok', 'ok', 'network');
  const rounds = fc.array(fc.record({ sight, seconds: fc.integer({ min: 1, max: 120 }) }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(rounds, fc.constantFrom('ok' as const, 'unknown' as const), (all, vantage) => {
      const scenes = all.map(({ sight, seconds }) => ({
        ...{ api: sight, account: sight, web: sight, 'control-1': sight, 'control-2': sight, vantage },
        lengthMs: seconds * second,
      }));
      expect(whats(play([fine(5 * minute), ...scenes]))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
