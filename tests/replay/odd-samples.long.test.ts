import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseWorld } from '../../replay/world.ts';
import { collections } from '../needs.ts';
import { announcements } from './announcements.ts';

test.each([
  'flapping-10-2-11',
  'account-500-forever-11',
  'api-moved-301-11',
  'health-format-changed-11',
  'our-ip-dropped-forever-11',
])('in the sample %s every outage is announced once', { tags: 'collections' }, async (name) => {
  const world = parseWorld(readFileSync(resolve(collections, `replay/odd/${name}.json`), 'utf8'));
  expect(await announcements(world)).toEqual(world.truth.map(() => 1));
});
