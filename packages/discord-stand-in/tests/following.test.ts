import { MessageFlags, MessageType } from 'discord.js';
import { expect, test } from 'vitest';
import { call } from './client.ts';
import { aStage } from './stage.ts';

/** A channel that follows another, in which something was posted. */
async function aFollower() {
  const stage = await aStage();
  const { ask, posted, channels, follow, guild } = stage;
  const elsewhere = guild.channel({ name: 'elsewhere' });
  await follow();
  const messageId = await posted(undefined, channels.news);
  const path = `/channels/${channels.news.id}/messages/${messageId}`;
  return {
    ...stage,
    elsewhere,
    messageId,
    publish: () => ask('POST', `${path}/crosspost`),
    edit: (body: object) => ask('PATCH', path, body),
    remove: () => ask('DELETE', path),
    copies: () => channels.text.messages.filter(({ flags }) => flags & MessageFlags.IsCrosspost),
  };
}

test('what follows is told so, and shows a copy of what is published, without buttons and without a ping', async () => {
  const { channels, elsewhere, messageId, publish, copies, discord } = await aFollower();
  expect(channels.text.messages.map(({ type }) => type)).toEqual([MessageType.ChannelFollowAdd]);

  await publish();

  const [copy, ...more] = copies();
  expect(more).toEqual([]);
  expect(copy?.raw).toMatchObject({
    content: 'all of it',
    embeds: [{ title: 'Outage' }],
    components: [],
    webhook_id: channels.text.webhooks[0]?.id,
    message_reference: { channel_id: channels.news.id, message_id: messageId },
  });
  expect(copy?.pings).toEqual({ users: [], roles: [], everyone: false });
  expect(elsewhere.messages).toEqual([]);
  expect(discord.violations).toEqual([]);
});

test('a copy shows the edits of what it was copied from, until its webhook is deleted', async () => {
  const { ask, channels, publish, edit, copies } = await aFollower();
  await publish();
  await edit({ embeds: [{ title: 'Better' }] });
  expect(copies()[0]?.embeds).toMatchObject([{ title: 'Better' }]);
  expect(copies()[0]?.components).toEqual([]);

  await ask('DELETE', `/webhooks/${channels.text.webhooks[0]?.id}`);
  await edit({ embeds: [{ title: 'Over' }] });

  expect(copies()[0]?.embeds).toMatchObject([{ title: 'Better' }]);
  expect(channels.text.webhooks).toEqual([]);
});

test('of what was deleted, the copies say so', async () => {
  const { publish, remove, copies } = await aFollower();
  await publish();
  await remove();

  expect(copies()[0]?.flags).toBe(MessageFlags.IsCrosspost | MessageFlags.SourceMessageDeleted);
});

test('only who may manage webhooks there has a channel follow, looks at its webhooks and deletes them', async () => {
  const { ask, follow, channels } = await aFollower();
  const id = channels.text.webhooks[0]?.id;
  channels.text.deny('ManageWebhooks');

  const answers = [
    await follow(),
    await ask('GET', `/channels/${channels.text.id}/webhooks`),
    await ask('GET', `/webhooks/${id}`),
    await ask('DELETE', `/webhooks/${id}`),
  ];

  expect(answers.map(({ status, body }) => [status, (body as { code: number }).code])).toEqual(
    Array.from({ length: 4 }, () => [403, 50013]),
  );
  expect(channels.text.webhooks).toHaveLength(1);
});

test('threads follow nothing, and what is no announcement channel can’t be followed', async () => {
  const { ask, channels, discord } = await aFollower();
  const follow = (from: { id: string }, to: { id: string }) =>
    ask('POST', `/channels/${from.id}/followers`, { webhook_channel_id: to.id });

  expect((await follow(channels.text, channels.news)).body).toMatchObject({ code: 50024 });
  expect((await follow(channels.news, channels.thread)).body).toMatchObject({ code: 50024 });
  expect((await follow({ id: '1' }, channels.text)).body).toMatchObject({ code: 10003 });
  expect((await follow(channels.news, { id: '1' })).body).toMatchObject({ code: 10003 });
  expect((await call(discord, 'GET', '/webhooks/1')).body).toMatchObject({ code: 10015 });
});
