import { expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { subscribe } from '../../sandbox/store.ts';
import { alertOf, anAdmin, anAudience, patience, red, yellow } from './audience.ts';
import { postsTo } from './subscribed.ts';
import { finished, words } from './world.ts';

test('where a server is forgotten whose webhooks stay, that is said, and forgetting it again removes them', async () => {
  const { following, ask } = await anAdmin();
  const [first, ...others] = following as [Channel, ...Channel[]];
  first.deny('ManageWebhooks');

  const forgotten = await ask(first, 'forget');
  await forgotten.press('Delete everything');
  await expect.poll(() => words(forgotten)).toContain(`My news still shows in <#${first.id}>`);
  expect(words(forgotten)).not.toContain('I now store nothing');
  expect(others.map(({ webhooks }) => webhooks.length)).toEqual([0, 0]);

  first.allow('ManageWebhooks');
  const again = await ask(first, 'forget');
  await again.press('Delete everything');
  await expect.poll(() => words(again)).toContain('I now store nothing');
  expect(first.webhooks).toEqual([]);
});

test('the news channel is told by what is published there alone, whatever it was subscribed to before', async () => {
  const { discord, characterAi, startBot, news, newsroom, storageUrl, sentTo, following, followed } =
    await anAudience({ limits: false });
  const role = newsroom.role({ name: 'news', mentionable: true });
  await subscribe(storageUrl, [news], () => ({ roleId: role.id }));
  const admin = newsroom.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const answer = async (subcommand: string) =>
    words(await finished({ discord }, admin.in(news).command('cai-alerts', { subcommand })));
  await startBot();
  await followed();
  expect(await answer('subscribe')).toContain('is my news channel');
  expect(await answer('list')).toContain('my news channel');

  discord.fail({
    route: 'POST /channels/:channel/messages/:message/crosspost',
    times: Number.POSITIVE_INFINITY,
    with: { refusal: 'writeLimit', retryAfter: 3_000 },
  });
  await characterAi.breakDown();
  await discord.waitFor(
    () => [...sentTo, ...following].every((each) => alertOf(each).join() === red),
    patience,
  );
  await characterAi.healthy();
  await discord.waitFor(() => alertOf(news).join() === yellow, patience);
  expect(postsTo(discord, news)).toBe(1);
});
