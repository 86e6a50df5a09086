import { expect, test } from 'vitest';
import { alarmsOf } from '../../replay/alarms.ts';
import { anOddWorld } from '../../replay/odd-kinds.ts';
import { aFlappingWorld, aLastingWorld } from '../../replay/odd-worlds.ts';
import { play } from '../../replay/play.ts';
import { score } from '../../replay/score.ts';
import { announcements } from './announcements.ts';

test.each([1, 2, 3])('an outage that flaps is announced once (%i)', async (number) => {
  const world = aFlappingWorld(number);
  expect(await announcements(world)).toEqual(world.truth.map(() => 1));
});

test.each([0, 1, 2, 3, 4, 5])('what fails for good hides no later outage (%i)', async (number) => {
  const world = aLastingWorld(number);
  expect(await announcements(world)).toEqual(world.truth.map(() => 1));
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
