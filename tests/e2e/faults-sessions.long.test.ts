import { expect, test } from 'vitest';
import { patience } from './subscribed.ts';
import { aWorld } from './world.ts';

const always = Number.POSITIVE_INFINITY;
const few = 'almost no gateway sessions are left';

test('sessions are begun until few are left for the day; then the bot says so, keeps the rest, and ends when it is told to', async () => {
  const { discord, launchBot } = await aWorld();
  discord.gateway.rejectIdentify(4000, always);
  discord.gateway.leaveStarts(7);
  const bot = launchBot();
  await discord.waitFor(() => bot.lines.some((line) => line.includes(few)), patience);
  expect(discord.gateway.asked.identifies).toBe(2);
  expect(JSON.parse(bot.lines.find((line) => line.includes(few)) ?? '')).toMatchObject({
    level: 50,
    remaining: 5,
  });
  bot.signal('SIGTERM');
  expect(await bot.exit).toEqual({ code: 0, signal: null });
});

test.each([
  [4009, 1],
  [4000, 3],
])(
  'a session whose resume is closed with %s is tried %s times, then another is begun',
  async (code, times) => {
    const { discord, startBot } = await aWorld();
    await startBot();
    const [first] = discord.gateway.sessions;
    discord.gateway.closeResumes(code, always);
    discord.gateway.drop();
    await discord.waitFor(
      () => discord.gateway.sessions.some(({ id, connected }) => id !== first?.id && connected),
      patience,
    );
    expect(discord.gateway.asked).toEqual({ identifies: 2, resumes: times });
  },
);
