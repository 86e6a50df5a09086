import { expect, test } from 'vitest';
import { verdictOn } from '../../chaos/verdict.ts';
import { aRedis } from '../storage/servers.ts';
import { exactlyOnce, fanOut, leads, takesLong, threeProcesses } from './processes.ts';

test('Redis is away for a moment in the middle of a fan-out: no process ends, and nobody is told twice', {
  ...takesLong,
  tags: 'redis',
}, async () => {
  const all = await threeProcesses({ channels: 100, on: aRedis });
  const { discord, characterAi, channels, database, bots, told, allEnded } = all;
  const ended: unknown[] = [];
  for (const { exit } of bots) exit.then((how) => ended.push(how));
  await characterAi.breakDown();
  await discord.waitFor(() => told() >= 20, fanOut);
  await database.cut();
  await expect.poll(() => bots.some(leads), { timeout: 5_000 }).toBe(false);
  await database.mend();
  await discord.waitFor(() => told() === channels.length, fanOut);
  await characterAi.healthy();
  await allEnded();
  expect(verdictOn(channels)).toEqual(exactlyOnce);
  expect(ended).toEqual([]);
});
