import { expect, test } from 'vitest';
import { alarmsOf } from '../../replay/alarms.ts';
import { anOddWorld } from '../../replay/odd-kinds.ts';
import { aFlappingWorld, aLastingWorld } from '../../replay/odd-worlds.ts';
import { play } from '../../replay/play.ts';
import { type Score, score } from '../../replay/score.ts';
import type { Target, World } from '../../replay/world.ts';
import { lastEvent } from '../../src/health/incident.ts';
import { announcements } from './announcements.ts';

test.each([1, 2, 3])('an outage that flaps is announced once (%i)', async (number) => {
  const world = aFlappingWorld(number);
  expect(await announcements(world)).toEqual(world.truth.map(() => 1));
});

test.each([0, 1, 2, 3, 4, 5])('what fails for good hides no later outage (%i)', async (number) => {
  const world = aLastingWorld(number);
  expect(await announcements(world)).toEqual(world.truth.map(() => 1));
});

test('a brown-out of hours is told from its beginning to its end, and hardly ever called over in between', async () => {
  const results: Score[] = [];
  for (const number of [41, 42]) {
    const world = anOddWorld('brown-outs of hours', number, 5);
    results.push(score(world, alarmsOf(await play(world), Date.parse(world.start))));
  }
  const total = (key: 'outages' | 'missed' | 'falseAlerts' | 'flaps') =>
    results.reduce((sum, result) => sum + result[key], 0);
  expect(total('outages')).toBe(16);
  expect(total('missed') + total('falseAlerts')).toBe(0);
  // One in which one look in three fails has a lull of minutes now and then.
  expect(total('flaps')).toBeLessThanOrEqual(2);
});

test('where all that we see is challenges, the vantage tells of every outage, and soon of its end', async () => {
  const backAfter: number[] = [];
  for (const number of [41, 42, 43]) {
    const world = anOddWorld('we alone are challenged', number, 2);
    const result = score(world, alarmsOf(await play(world), Date.parse(world.start)));
    expect(result).toMatchObject({ missed: 0, falseAlerts: 0, flaps: 0 });
    backAfter.push(...result.resolveDelays);
  }
  expect(backAfter.toSorted((a, b) => a - b)[backAfter.length >> 1]).toBeLessThan(80);
});

test.each([
  ['while ours stay so', 44, []],
  ['until ours work again', 21, ['outage-recovering', 'outage-resolved']],
])(
  'what a vantage that loses half shows while our own looks are set aside is told once, %s',
  async (_, backAt, end) => {
    const hour = 3_600;
    const ordinary = anOddWorld('waiting rooms', 1, 2);
    const elsewhere: Target[] = ['vantage', 'vantage-chat', 'vantage-account', 'vantage-web'];
    const ours: Target[] = ['api', 'chat', 'account', 'web'];
    const world: World = {
      ...ordinary,
      seconds: 44 * hour,
      episodes: [
        { from: hour, to: backAt * hour, targets: ours, response: 'timeout' },
        { from: 0, to: 20 * hour, targets: elsewhere, response: 'captive-portal' },
        { from: 20 * hour, to: 44 * hour, targets: elsewhere, response: 'timeout', probability: 0.5 },
      ],
    };
    const told = (await play(world)).announcements.map(({ incident }) => lastEvent(incident));
    expect(told.filter((event) => event !== 'outage-changed')).toEqual([
      ...['outage-started', 'outage-set-aside', 'outage-started'],
      ...end,
    ]);
  },
);
