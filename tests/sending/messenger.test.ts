import { expect, test } from 'vitest';
import { type Discord, startDiscord } from '../../packages/discord-stand-in/index.ts';
import { deliveryRest } from '../../src/sending/delivery-rest.ts';
import { messenger } from '../../src/sending/messenger.ts';
import { testView } from '../../src/views/subscription-view.ts';
import { placeOf } from '../alerts/alert-bot.ts';
import { aDiscord } from '../discord/discord-bot.ts';

function mailTo(discord: Discord) {
  return messenger({
    rest: deliveryRest(discord, () => true),
    botId: discord.applicationId,
    missing: async () => [],
    turn: async () => {},
  });
}

async function aChannel() {
  const discord = await aDiscord();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  return { discord, channel, mail: mailTo(discord) };
}

test('the same nonce twice is one message', async () => {
  const { channel, mail } = await aChannel();
  const first = await mail.post(placeOf(channel), { view: testView(), nonce: 'one' });
  const again = await mail.post(placeOf(channel), { view: testView(), nonce: 'one' });
  const other = await mail.post(placeOf(channel), { view: testView(), nonce: 'two' });
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  expect(channel.messages).toHaveLength(2);
});

test('only the role that is named is mentioned, whatever the text says', async () => {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers', bot: ['MentionEveryone'] });
  const channel = guild.channel({ name: 'alerts' });
  const [named, other] = [guild.role({ name: 'News' }), guild.role({ name: 'Staff' })];
  const mail = mailTo(discord);
  const view = {
    content: `@everyone @here <@&${named.id}> <@&${other.id}> <@1>`,
    embeds: [],
    components: [],
  };
  await mail.post(placeOf(channel), { view, nonce: 'one', mentionRoleId: named.id });
  await mail.post(placeOf(channel), { view, nonce: 'two' });
  expect(channel.messages.map(({ pings }) => pings)).toEqual([
    { roles: [named.id], users: [], everyone: false },
    { roles: [], users: [], everyone: false },
  ]);
  await mail.edit(placeOf(channel), channel.messages[0]?.id ?? '', view);
  expect(channel.messages[0]?.mentions).toEqual({ roles: [], users: [], everyone: false });
});

test('a message under way ends as failed when everything is given up, and so does every later one', async () => {
  const { discord, channel, mail } = await aChannel();
  discord.fail({ route: 'POST /channels/:channel/messages', with: { hang: true } });
  const posting = mail.post(placeOf(channel), { view: testView(), nonce: 'one' });
  await discord.waitFor(() => discord.requests.length === 1);
  mail.abort();
  expect(await posting).toMatchObject({ kind: 'failed' });
  expect(await mail.post(placeOf(channel), { view: testView(), nonce: 'two' })).toMatchObject({
    kind: 'failed',
  });
  expect(channel.messages).toEqual([]);
});

test('a short rate limit is waited for, and a long one is a failure at once', async () => {
  const { discord, channel, mail } = await aChannel();
  const limited = (retryAfter: number) => ({ status: 429, retryAfter });
  discord.fail({ route: 'POST /channels/:channel/messages', with: limited(0.1) });
  expect(await mail.post(placeOf(channel), { view: testView(), nonce: 'one' })).toMatchObject({
    kind: 'sent',
  });
  discord.fail({ route: 'POST /channels/:channel/messages', with: limited(60) });
  expect(await mail.post(placeOf(channel), { view: testView(), nonce: 'two' })).toEqual({
    kind: 'failed',
    detail: expect.stringContaining('RateLimitError'),
    isUnsent: true,
  });
});

test('a Discord that is not there is a failure', async () => {
  const discord = await startDiscord();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  const mail = mailTo(discord);
  await discord.stop();
  expect(await mail.post(placeOf(channel), { view: testView(), nonce: 'one' })).toMatchObject({
    kind: 'failed',
  });
  expect(await mail.edit(placeOf(channel), '1', testView())).toMatchObject({ kind: 'failed' });
});
