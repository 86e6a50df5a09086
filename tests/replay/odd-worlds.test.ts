import { expect, test } from 'vitest';
import { aFlappingWorld, aLastingWorld } from '../../replay/odd-worlds.ts';
import { announcements } from './announcements.ts';

test.each([1, 2, 3])('an outage that flaps is announced once (%i)', async (number) => {
  const world = aFlappingWorld(number);
  expect(await announcements(world)).toEqual(world.truth.map(() => 1));
});

test.each([0, 1, 2, 3, 4, 5])('what fails for good hides no later outage (%i)', async (number) => {
  const world = aLastingWorld(number);
  expect(await announcements(world)).toEqual(world.truth.map(() => 1));
});
