import { expect, test } from 'vitest';
import { verdictOn } from '../../chaos/verdict.ts';
import { exactlyOnce, fanOut, leads, takeOverWithinMs, takesLong, threeProcesses } from './processes.ts';
import { words } from './world.ts';

const awayMs = 30_000;

test('the database is away for 30 seconds: people are answered with how old the news is, and nobody is told twice', {
  ...takesLong,
  tags: 'postgresql',
}, async () => {
  const all = await threeProcesses({ channels: 400 });
  const { discord, characterAi, channels, guilds, database, bots, told, allEnded } = all;
  await characterAi.breakDown();
  await discord.waitFor(() => told() >= 40, fanOut);
  const members = guilds.map((guild) => guild.member({ name: 'Mia' }).in(guild.channel({ name: 'general' })));
  const answers = () => Promise.all(members.map((member) => member.command('cai-status').then(words)));
  const allKnow = async () => (await answers()).every((answer) => answer.includes('Character.AI is down'));
  // They read of it once a second; by then the others are not told yet.
  await expect.poll(allKnow, { timeout: 5_000 }).toBe(true);
  await database.cut();
  const cutAt = performance.now();
  await expect.poll(() => bots.some(leads), { timeout: takeOverWithinMs }).toBe(false);
  for (const member of members) {
    const answer = () => member.command('cai-status').then(words);
    await expect.poll(answer, { timeout: 10_000 }).toContain("I can't reach my own memory");
    expect(await answer()).toContain('Character.AI is down');
  }
  await expect.poll(() => performance.now() - cutAt, { timeout: awayMs + 10_000 }).toBeGreaterThan(awayMs);
  expect(told()).toBeLessThan(channels.length);
  await database.mend();

  await expect.poll(() => bots.some(leads), { timeout: takeOverWithinMs }).toBe(true);
  await discord.waitFor(() => told() === channels.length, fanOut);
  await characterAi.healthy();
  await allEnded();
  expect(verdictOn(channels)).toEqual(exactlyOnce);
});
