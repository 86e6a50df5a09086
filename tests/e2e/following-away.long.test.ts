import { expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { ageMemory, openStore } from '../../sandbox/store.ts';
import { alertOf, anAudience, patience, red, yellow } from './audience.ts';
import { postsTo } from './subscribed.ts';
import { finished, words } from './world.ts';

const dayMs = 24 * 60 * 60_000;

/** An audience whose bot is restarted some time later. `known` says what is stored about channels. */
async function anAudienceFor({ each = 3 } = {}) {
  const audience = await anAudience({ limits: false, each });
  const { discord, storageUrl, startBot } = audience;
  let bot = await startBot();
  await audience.followed();
  const stop = async () => {
    bot.signal('SIGTERM');
    await bot.exit;
  };
  const looks = () => discord.requests.filter(({ route }) => route === 'GET /webhooks/:webhook').length;
  return {
    ...audience,
    looks,
    async restart(laterMs: number) {
      await stop();
      await ageMemory(storageUrl, laterMs);
      bot = await startBot();
    },
    async known(channels: readonly Channel[]) {
      await stop();
      const store = await openStore(storageUrl);
      const entries = await store.load();
      await store.close();
      bot = await startBot();
      return entries.filter(({ key }) => channels.some(({ id }) => id === key)).map(({ kind }) => kind);
    },
  };
}

test('a server that removed the bot goes on seeing the news, once, and so it does when it lets the bot in again', async () => {
  const { discord, characterAi, trusting, following, allShow, restart, looks } = await anAudienceFor();
  const { bot: membership } = trusting;
  trusting.remove();
  await restart(dayMs);
  await discord.waitFor(() => looks() >= following.length, patience);
  await characterAi.breakDown();
  await allShow(red);

  trusting.bot = membership;
  await characterAi.healthy();
  await allShow(yellow);
  await restart(2 * dayMs);
  await discord.waitFor(() => looks() >= 2 * following.length, patience);
  expect(following.map(({ webhooks }) => webhooks.length)).toEqual([1, 1, 1]);
  expect(following.map((channel) => postsTo(discord, channel))).toEqual([0, 0, 0]);
});

test('of a server that removed the bot nothing is kept after a month, and one that lets it in then follows by the webhook that it has', async () => {
  const { discord, trusting, following, restart, known, looks } = await anAudienceFor({ each: 1 });
  const { bot: membership } = trusting;
  trusting.remove();
  await restart(dayMs);
  await discord.waitFor(() => looks() >= 1, patience);
  expect(new Set(await known(following))).toEqual(new Set(['subscription', 'follow']));
  await restart(31 * dayMs);
  await discord.waitFor(() => looks() >= 2, patience);
  await expect.poll(() => known(following), { timeout: 20_000, interval: 1_000 }).toEqual([]);

  trusting.bot = membership;
  const [first] = following as [Channel];
  const admin = trusting.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const ask = async (subcommand: string) =>
    words(await finished({ discord }, admin.in(first).command('cai-alerts', { subcommand })));
  await ask('subscribe');
  await expect.poll(() => ask('list'), { timeout: 20_000 }).toContain('follows my news');
  expect(first.webhooks).toHaveLength(1);
}, 90_000);

test('of a channel that was deleted nothing is kept, whether somebody looks at the list or an outage comes', async () => {
  const { discord, characterAi, trusting, following, sentTo, restart, known, looks } = await anAudienceFor();
  const [first, second, third] = following as [Channel, Channel, Channel];
  const admin = trusting.member({ name: 'Ann', permissions: ['ManageGuild'] });
  first.delete();
  const list = await finished({ discord }, admin.in(third).command('cai-alerts', { subcommand: 'list' }));
  expect(words(list)).toContain('A channel that had alerts was deleted');
  expect(await known([first])).toEqual([]);

  second.delete();
  await restart(dayMs);
  await discord.waitFor(() => looks() >= 2, patience);
  await characterAi.breakDown();
  await discord.waitFor(() => [...sentTo, third].every((each) => alertOf(each).join() === red), patience);
  await characterAi.healthy();
  await discord.waitFor(() => [...sentTo, third].every((each) => alertOf(each).join() === yellow), patience);
  await restart(2 * dayMs);
  await expect.poll(() => known([second]), { timeout: 20_000, interval: 1_000 }).toEqual([]);
}, 90_000);

test('where publishing is limited while an outage comes back, it is published when Discord said, as it is then', async () => {
  const { discord, characterAi, following, sentTo, published } = await anAudienceFor();
  discord.fail({
    route: 'POST /channels/:channel/messages/:message/crosspost',
    with: { refusal: 'writeLimit', retryAfter: 15 },
  });
  const show = (channels: readonly Channel[], title: string) =>
    discord.waitFor(() => channels.every((channel) => alertOf(channel).join() === title), patience);

  await characterAi.breakDown();
  await show(sentTo, red);
  await characterAi.healthy();
  await show(sentTo, yellow);
  await characterAi.breakDown();
  await show([...sentTo, ...following], red);
  await characterAi.healthy();
  await show([...sentTo, ...following], yellow);

  const [first, second, ...more] = published().map(({ at }) => at);
  expect(more).toEqual([]);
  expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(15_000);
  expect(following.map((channel) => postsTo(discord, channel))).toEqual([0, 0, 0]);
}, 90_000);
