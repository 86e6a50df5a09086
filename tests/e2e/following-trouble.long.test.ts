import { expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { ageMemory } from '../../sandbox/store.ts';
import { alertOf, anAudience, patience, red, yellow } from './audience.ts';
import { postsTo } from './subscribed.ts';

const hourMs = 60 * 60_000;

test('where publishing is refused, or limited for long, all who follow are sent to, once', async () => {
  const { discord, characterAi, startBot, following, allShow, followed } = await anAudience({
    limits: false,
  });
  await startBot();
  await followed();
  discord.fail({
    route: 'POST /channels/:channel/messages/:message/crosspost',
    times: Number.POSITIVE_INFINITY,
    with: { refusal: 'writeLimit', retryAfter: 3_000 },
  });

  await characterAi.breakDown();
  await allShow(red);
  await characterAi.healthy();
  await allShow(yellow);
  await discord.waitFor(() => following.every((channel) => postsTo(discord, channel) === 2), patience);
});

test('where the bot may not post in the news channel, the log says what it lacks, and all who follow are sent to', async () => {
  const { discord, characterAi, startBot, following, allShow, followed, news } = await anAudience({
    limits: false,
  });
  const bot = await startBot();
  await followed();
  news.deny('SendMessages');

  await characterAi.breakDown();
  await allShow(red);
  expect(following.map((channel) => postsTo(discord, channel))).toEqual(following.map(() => 1));
  expect(bot.lines.some((line) => line.includes('"missing":["Send Messages"]'))).toBe(true);

  news.allow('SendMessages');
  await characterAi.healthy();
  await allShow(yellow);
  expect(following.map(({ webhooks }) => webhooks.length)).toEqual(following.map(() => 1));
});

test('where the news channel is deleted in mid-outage, whoever follows is sent the end', async () => {
  const { discord, characterAi, startBot, following, sentTo, allShow, followed, news, looks } =
    await anAudience({ limits: false });
  await startBot();
  await followed();
  await characterAi.breakDown();
  await allShow(red);
  news.delete();
  await characterAi.healthy();

  await discord.waitFor(() => following.every((channel) => alertOf(channel).length === 2), patience);
  expect(following.map(alertOf)).toEqual(following.map(() => [red, yellow]));
  await looks(3);
  expect(following.map((channel) => postsTo(discord, channel))).toEqual(following.map(() => 1));
  expect(alertOf(sentTo[0] as Channel)).toEqual([yellow]);
});

test('a webhook that was deleted is noticed within a day, and from the next outage on the channel is sent to', async () => {
  const { discord, characterAi, startBot, following, storageUrl, followed, allShow } = await anAudience({
    limits: false,
  });
  const bot = await startBot();
  await followed();
  const [alone] = following as [Channel];
  alone.webhooks[0]?.delete();
  bot.signal('SIGTERM');
  await bot.exit;
  await ageMemory(storageUrl, 25 * hourMs);
  await startBot();
  await discord.waitFor(
    () => discord.requests.filter(({ route }) => route === 'GET /webhooks/:webhook').length >= 3,
    patience,
  );

  await characterAi.breakDown();
  await allShow(red);
  expect(following.map((channel) => postsTo(discord, channel))).toEqual([1, 0, 0]);
  expect(alone.webhooks).toEqual([]);
});

test.each([
  ['gone', 'unknown'],
  ['of another type', 'text'],
])('a news channel that is %s is said in the log, and all are sent to', async (problem, kind) => {
  const { discord, characterAi, startBot, newsroom, news, env, allShow } = await anAudience({
    limits: false,
  });
  if (kind === 'unknown') news.delete();
  else env.NEWS_CHANNEL_ID = newsroom.channel({ name: 'chat' }).id;
  const bot = await startBot();
  await discord.waitFor(() => bot.lines.some((line) => line.includes(`"problem":"${problem}"`)), patience);

  await characterAi.breakDown();
  await allShow(red);
  expect(discord.requests.filter(({ path }) => path.endsWith('/crosspost'))).toEqual([]);
});

test('where the setting was taken away, what followed is sent to, and its webhooks go', async () => {
  const { discord, characterAi, startBot, launchBot, following, followed, allShow } = await anAudience({
    limits: false,
  });
  const bot = await startBot();
  await followed();
  await characterAi.breakDown();
  await allShow(red);
  bot.signal('SIGKILL');
  await bot.exit;
  launchBot();
  await characterAi.healthy();
  await allShow(yellow);
  expect(following.map((channel) => postsTo(discord, channel))).toEqual([0, 0, 0]);
  expect(following.map(({ webhooks }) => webhooks.length)).toEqual([1, 1, 1]);
});
