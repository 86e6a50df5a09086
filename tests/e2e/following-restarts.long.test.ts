import { expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { ageMemory } from '../../sandbox/store.ts';
import { alertOf, anAudience, patience, red, yellow } from './audience.ts';
import { postsTo } from './subscribed.ts';

const hourMs = 60 * 60_000;

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'after %s in every phase all are told once, in their own way',
  async (signal) => {
    const { discord, characterAi, startBot, following, allShow, followed, published } = await anAudience({
      limits: false,
    });
    let bot = await startBot();
    const again = async () => {
      bot.signal(signal);
      await bot.exit;
      bot = await startBot();
    };
    await discord.waitFor(() => discord.requests.some(({ path }) => path.endsWith('/followers')), patience);
    await again();
    await followed();

    await characterAi.breakDown();
    await discord.waitFor(() => published().length > 0, patience);
    await again();
    await allShow(red);
    await characterAi.healthy();
    await again();
    await allShow(yellow);
    await again();
    await characterAi.breakDown();
    await allShow(red);

    expect(following.map((channel) => postsTo(discord, channel))).toEqual(following.map(() => 0));
    expect(following.map(({ webhooks }) => webhooks.length)).toEqual(following.map(() => 1));
  },
  120_000,
);

test('what Discord takes no more edits of shows the last state as soon as it does', async () => {
  let later = 0;
  const { discord, characterAi, startBot, following, sentTo, news, storageUrl, followed, looks } =
    await anAudience({ clock: () => Date.now() + later });
  const bot = await startBot();
  await followed();
  const show = (channels: Channel[], title: string) =>
    discord.waitFor(() => channels.every((channel) => alertOf(channel).join() === title), patience);
  for (let time = 0; time < 2; time += 1) {
    await characterAi.breakDown();
    await show(sentTo, red);
    await characterAi.healthy();
    await show(sentTo, yellow);
  }
  await characterAi.breakDown();
  await show(sentTo, red);
  await looks(3);
  const asked = () =>
    discord.requests.filter(({ method, path }) => method === 'PATCH' && path.includes(news.id)).length;
  expect(asked()).toBe(4);

  bot.signal('SIGTERM');
  await bot.exit;
  later = hourMs;
  await ageMemory(storageUrl, hourMs);
  await startBot();
  await show(following, red);
  expect(following.map((channel) => postsTo(discord, channel))).toEqual(following.map(() => 0));
}, 120_000);
