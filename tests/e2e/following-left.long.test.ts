import { expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { alertOf, anAdmin, patience, red, yellow } from './audience.ts';

const hourMs = 60 * 60_000;

test('a webhook that can not be removed is named in every answer, tried again after a day, and gone once that is allowed', async () => {
  const { discord, characterAi, following, trusting, answer, restart, all } = await anAdmin();
  const [left, mentioning, kept] = following as [Channel, Channel, Channel];
  const role = trusting.role({ name: 'news', mentionable: true });
  for (const channel of [left, mentioning]) channel.deny('ManageWebhooks');

  expect(await answer(left, 'unsubscribe')).toContain(`My news still shows in <#${left.id}>`);
  expect(await answer(mentioning, 'subscribe', { options: { role } })).toContain('Channels Followed');
  expect(await answer(kept, 'list')).toContain(
    `My news still shows in <#${left.id}> and <#${mentioning.id}>`,
  );

  await characterAi.breakDown();
  await discord.waitFor(() => mentioning.messages.at(-1)?.pings.roles.includes(role.id) === true, patience);
  await characterAi.healthy();
  await discord.waitFor(() => all.every((channel) => alertOf(channel).at(-1) === yellow), patience);

  left.allow('ManageWebhooks');
  await restart(25 * hourMs);
  await discord.waitFor(() => left.webhooks.length === 0, patience);
  expect(await answer(kept, 'list')).toContain(`My news still shows in <#${mentioning.id}>:`);
  mentioning.allow('ManageWebhooks');
  await answer(mentioning, 'test');
  expect(mentioning.webhooks).toEqual([]);
  expect(await answer(kept, 'list')).not.toContain('My news still shows');
}, 120_000);

test('while an outage runs, an answer says until when the news still show', async () => {
  const { discord, characterAi, following, answer, allShow, restart } = await anAdmin();
  const [first, second] = following as [Channel, Channel];
  await characterAi.breakDown();
  await allShow(red);
  expect(await answer(first, 'unsubscribe')).toContain(
    `Until this outage is over, my news still shows in <#${first.id}>.`,
  );
  await characterAi.healthy();
  await allShow(yellow);
  await restart(20 * 60_000);
  await discord.waitFor(() => first.webhooks.length === 0, patience);
  expect(await answer(second, 'list')).not.toContain('my news still shows');
});
