import { expect, test } from 'vitest';
import { verdictOn } from '../../chaos/verdict.ts';
import { exactlyOnce, fanOut, leads, takeOverWithinMs, takesLong, threeProcesses } from './processes.ts';
import type { Bot } from './world.ts';

function deliveredBy({ lines }: Bot): number {
  return lines.filter((line) => line.includes('"msg":"delivered')).length;
}

test('the one that leads is paused past its lease and goes on: it does nothing any more that its successor does', {
  ...takesLong,
  tags: 'postgresql',
}, async () => {
  const all = await threeProcesses({ channels: 150 });
  const { discord, characterAi, channels, bots, leader, told, allEnded } = all;
  await characterAi.breakDown();
  await discord.waitFor(() => told() >= 30, fanOut);
  const first = leader();
  first.signal('SIGSTOP');
  const others = bots.filter((bot) => bot !== first);
  await expect.poll(() => others.some(leads), { timeout: takeOverWithinMs }).toBe(true);
  const second = others.find(leads);
  expect(told()).toBeLessThan(channels.length);
  const before = deliveredBy(first);
  first.signal('SIGCONT');
  await expect.poll(() => leads(first), { timeout: 10_000 }).toBe(false);

  await discord.waitFor(() => told() === channels.length, fanOut);
  await characterAi.healthy();
  await allEnded();
  expect(verdictOn(channels)).toEqual(exactlyOnce);
  expect(bots.filter(leads)).toEqual([second]);
  // What Discord had answered already when it was paused.
  expect(deliveredBy(first) - before).toBeLessThanOrEqual(2);
});
