import { expect, test } from 'vitest';
import { verdictOn } from '../../chaos/verdict.ts';
import { aRedis } from '../storage/servers.ts';
import { exactlyOnce, fanOut, leads, takeOverWithinMs, takesLong, threeProcesses } from './processes.ts';

type Processes = Awaited<ReturnType<typeof threeProcesses>>;

/** Kills whoever leads when so many channels are told, and looks on until all are told that it is over. */
async function killInTheMiddle(all: Processes, after: number): Promise<void> {
  const { discord, characterAi, channels, bots, leader, told, allEnded } = all;
  await characterAi.breakDown();
  await discord.waitFor(() => told() >= after, fanOut);
  const first = leader();
  first.signal('SIGKILL');
  await first.exit;
  const killedAt = performance.now();
  const before = told();
  expect(before).toBeLessThan(channels.length);
  await discord.waitFor(() => told() > before, { timeoutMs: takeOverWithinMs });
  expect(performance.now() - killedAt).toBeLessThan(takeOverWithinMs);
  expect(bots.filter((bot) => bot !== first && leads(bot))).toHaveLength(1);

  await discord.waitFor(() => told() === channels.length, fanOut);
  await characterAi.healthy();
  await allEnded();
  expect(verdictOn(channels)).toEqual(exactlyOnce);
}

test(
  'the one that delivers is killed in the middle of 1,000 channels: another goes on, and all are told once',
  { ...takesLong, tags: 'postgresql' },
  async () => killInTheMiddle(await threeProcesses({ channels: 1_000 }), 300),
);

test('the same goes for processes that share a Redis', { ...takesLong, tags: 'redis' }, async () =>
  killInTheMiddle(await threeProcesses({ channels: 100, on: aRedis }), 30),
);
