import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { ageMemory } from '../../sandbox/store.ts';
import { alertOf, anAudience, patience, red, yellow } from './audience.ts';
import { postsTo } from './subscribed.ts';
import { finished, texts, words } from './world.ts';

test('of 40 channels half follow, and through an outage with two relapses each is told in one way', async () => {
  const { discord, characterAi, startBot, following, sentTo, news, all, allShow, followed, published } =
    await anAudience({ each: 20, limits: false });
  await startBot();
  await followed();

  for (let time = 0; time < 3; time += 1) {
    await characterAi.breakDown();
    await allShow(red);
    await characterAi.healthy();
    await allShow(yellow);
  }

  expect(published()).toHaveLength(1);
  expect(following.map((channel) => postsTo(discord, channel))).toEqual(following.map(() => 0));
  for (const channel of following) {
    const [, copy] = channel.messages;
    expect(copy?.flags).toBe(MessageFlags.IsCrosspost);
    expect(copy?.components).toEqual([]);
    expect(copy?.embeds[0]?.description).toContain('`/cai-status`');
  }
  expect(sentTo.every(({ webhooks }) => webhooks.length === 0)).toBe(true);
  expect(alertOf(news)).toEqual([yellow]);
  expect(all.every(({ messages }) => messages.every(({ pings }) => pings.roles.length === 0))).toBe(true);
}, 120_000);

test('whoever subscribes, changes settings or unsubscribes during an outage is served in another way after it', async () => {
  const { discord, characterAi, startBot, trusting, following, followed, allShow, storageUrl } =
    await anAudience({ limits: false });
  const bot = await startBot();
  await followed();
  const admin = trusting.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const role = trusting.role({ name: 'news', mentionable: true });
  const late = trusting.channel({ name: 'late' });
  const [changed, left] = following as [Channel, Channel];
  const ask = async (channel: Channel, subcommand: string, options = {}) =>
    words(await finished({ discord }, admin.in(channel).command('cai-alerts', { subcommand, ...options })));

  await characterAi.breakDown();
  await allShow(red);
  await ask(late, 'subscribe');
  await ask(changed, 'subscribe', { options: { role } });
  await ask(left, 'unsubscribe');
  await discord.waitFor(() => alertOf(late).join() === red, patience);
  await characterAi.healthy();
  await allShow(yellow);
  expect([late, changed, left].map(({ webhooks }) => webhooks.length)).toEqual([0, 1, 1]);
  await discord.waitFor(() => alertOf(late).join() === yellow, patience);
  expect(postsTo(discord, changed)).toBe(0);

  bot.signal('SIGTERM');
  await bot.exit;
  await ageMemory(storageUrl, 20 * 60_000);
  await startBot();
  await followed([late]);
  await discord.waitFor(() => changed.webhooks.length + left.webhooks.length === 0, patience);
  await characterAi.breakDown();
  await discord.waitFor(() => alertOf(changed).at(-1) === red && alertOf(late).at(-1) === red, patience);
  expect(changed.messages.at(-1)?.pings.roles).toEqual([role.id]);
  expect(late.messages.at(-1)?.flags).toBe(MessageFlags.IsCrosspost);
  expect(alertOf(left)).toHaveLength(1);
}, 120_000);

test('forgetting a server takes its webhooks along, also in mid-outage', async () => {
  const { discord, characterAi, startBot, following, trusting, followed, allShow } = await anAudience({
    limits: false,
  });
  await startBot();
  await followed();
  await characterAi.breakDown();
  await allShow(red);
  const admin = trusting.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const reply = await finished(
    { discord },
    admin.in(following[0] as Channel).command('cai-alerts', { subcommand: 'forget' }),
  );
  await reply.press('Delete everything');
  await discord.waitFor(() => following.every(({ webhooks }) => webhooks.length === 0), patience);
});

test('the list says which way each channel is served, and the form what following brings and costs', async () => {
  const { discord, startBot, following, sentTo, trusting, followed } = await anAudience({ limits: false });
  await startBot();
  const [first, second] = following as [Channel, Channel];
  first.deny('ManageWebhooks');
  await followed(following.slice(1));
  await discord.waitFor(() => discord.requests.some(({ path }) => path.endsWith(`/channels/${first.id}`)));
  const admin = trusting.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const list = async () =>
    words(await finished({ discord }, admin.in(second).command('cai-alerts', { subcommand: 'list' })));
  const setup = async (channel: Channel) => {
    const form = await finished(
      { discord },
      admin.in(channel).command('cai-alerts', { subcommand: 'setup' }),
    );
    const done = await form.press('Save');
    await discord.waitFor(() => texts(done).includes('Done') || texts(done).includes('Nothing to change'));
    return texts(done);
  };

  expect(await list()).toContain(`<#${second.id}>\nfollows my news`);
  expect(await list()).toContain('With **Manage Webhooks** there, it could follow my news.');
  expect(await setup(first)).toContain('Give me **Manage Webhooks** there');
  first.allow('ManageWebhooks');
  expect(await setup(first)).toContain('without buttons and without a reply at the end');
  await followed([first]);
  expect(sentTo.every(({ webhooks }) => webhooks.length === 0)).toBe(true);
});

test('a channel with fifteen webhooks is sent to', async () => {
  const { discord, characterAi, startBot, following, followed, allShow, newsroom } = await anAudience({
    limits: false,
  });
  const [full, ...others] = following as [Channel, ...Channel[]];
  const elsewhere = newsroom.channel({ name: 'other news', type: 'announcement' });
  for (let webhook = 0; webhook < 15; webhook += 1)
    await fetch(`${discord.apiUrl}/v10/channels/${elsewhere.id}/followers`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ webhook_channel_id: full.id }),
    });
  await startBot();
  await followed(others);
  await characterAi.breakDown();
  await allShow(red);
  expect(postsTo(discord, full)).toBe(1);
});
