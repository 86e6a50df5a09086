import { expect, test } from 'vitest';
import { type Discord, startDiscord } from '../../packages/discord-stand-in/index.ts';
import { deliveryRest } from '../../src/sending/delivery-rest.ts';
import { messenger as createMessenger } from '../../src/sending/messenger.ts';
import { testView } from '../../src/views/subscription-view.ts';
import { english } from '../../tests/english.ts';
import { placeOf } from '../alerts/alert-bot.ts';
import { aDiscord } from '../discord/discord-bot.ts';

function messengerTo(discord: Discord) {
  return createMessenger({
    rest: deliveryRest(discord, () => true),
    botId: discord.applicationId,
    missing: async () => [],
    turn: async () => {},
  });
}

async function aChannel() {
  const discord = await aDiscord();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  return { discord, channel, messenger: messengerTo(discord) };
}

test('the same nonce twice is one message', async () => {
  const { channel, messenger } = await aChannel();
  const first = await messenger.post(placeOf(channel), { view: testView(english), nonce: 'one' });
  const again = await messenger.post(placeOf(channel), { view: testView(english), nonce: 'one' });
  const other = await messenger.post(placeOf(channel), { view: testView(english), nonce: 'two' });
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(channel.messages).toHaveLength(2);
});

test('only the role that is named is mentioned, whatever the text says', async () => {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers', bot: ['MentionEveryone'] });
  const channel = guild.channel({ name: 'alerts' });
  const [named, other] = [guild.role({ name: 'News' }), guild.role({ name: 'Staff' })];
  const messenger = messengerTo(discord);
  const view = {
    content: `@everyone @here <@&${named.id}> <@&${other.id}> <@1>`,
    embeds: [],
    components: [],
  };
  await messenger.post(placeOf(channel), { view, nonce: 'one', mentionRoleId: named.id });
  await messenger.post(placeOf(channel), { view, nonce: 'two' });
  expect(channel.messages.map(({ pings }) => pings)).toEqual([
    { roles: [named.id], users: [], everyone: false },
    { roles: [], users: [], everyone: false },
  ]);
  await messenger.edit(placeOf(channel), channel.messages[0]?.id ?? '', view);
  expect(channel.messages[0]?.mentions).toEqual({ roles: [], users: [], everyone: false });
});

test('a message under way ends as failed when everything is given up, and so does every later one', async () => {
  const { discord, channel, messenger } = await aChannel();
  discord.fail({ route: 'POST /channels/:channel/messages', with: { hang: true } });
  const posting = messenger.post(placeOf(channel), { view: testView(english), nonce: 'one' });
  await discord.waitFor(() => discord.requests.length === 1);
  messenger.abort();
  expect(await posting).toMatchObject({ kind: 'failed' });
  expect(await messenger.post(placeOf(channel), { view: testView(english), nonce: 'two' })).toMatchObject({
    kind: 'failed',
  });
  expect(channel.messages).toEqual([]);
});

test('a short rate limit is waited for, and a long one is a failure at once', async () => {
  const { discord, channel, messenger } = await aChannel();
  const limited = (retryAfter: number) => ({ status: 429, retryAfter });
  discord.fail({ route: 'POST /channels/:channel/messages', with: limited(0.1) });
  expect(await messenger.post(placeOf(channel), { view: testView(english), nonce: 'one' })).toMatchObject({
    kind: 'sent',
  });
  discord.fail({ route: 'POST /channels/:channel/messages', with: limited(60) });
  expect(await messenger.post(placeOf(channel), { view: testView(english), nonce: 'two' })).toEqual({
    kind: 'failed',
    detail: expect.stringContaining('RateLimitError'),
    isUnsent: true,
    retryAfterMs: expect.closeTo(60_000, -3),
  });
});

test('a Discord that is not there is a failure', async () => {
  const discord = await startDiscord();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  const messenger = messengerTo(discord);
  await discord.stop();
  expect(await messenger.post(placeOf(channel), { view: testView(english), nonce: 'one' })).toMatchObject({
    kind: 'failed',
  });
  expect(await messenger.edit(placeOf(channel), '1', testView(english))).toMatchObject({ kind: 'failed' });
});
