import { SnowflakeUtil } from 'discord.js';
import { expect, test } from 'vitest';
import { snowflakes } from '../world/snowflakes.ts';

test('an id tells when it was made, and a later one is greater', () => {
  let now = Date.UTC(2026, 7, 1);
  const newId = snowflakes(() => now);

  const ids = [newId(), newId()];
  now += 1;
  ids.push(newId());
  now -= 60_000;
  ids.push(newId());

  expect(SnowflakeUtil.timestampFrom(ids[0] ?? '')).toBe(Date.UTC(2026, 7, 1));
  expect(ids.toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a clock that begins at zero gives ids too', () => {
  const newId = snowflakes(() => 0);

  expect([newId(), newId()]).toEqual(['1', '2']);
});
