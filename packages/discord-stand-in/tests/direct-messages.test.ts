import { expect, test } from 'vitest';
import type { Channel } from '../index.ts';
import { aDiscord, call } from './client.ts';

async function aServer() {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers' });
  const ann = guild.member({ name: 'Ann' });
  const write = (channel: Channel) =>
    call(discord, 'POST', `/channels/${channel.id}/messages`, { content: 'It is back.' });
  return { discord, guild, ann, write };
}

const refused = (status: number, code: number) => ({ status, body: { code } });

test('the bot writes to those who are in a server with it, as long as it is there', async () => {
  const { guild, ann, write } = await aServer();
  const { channel } = ann.inDirectMessage();

  expect(await write(channel)).toMatchObject({ status: 200 });
  guild.members.delete(ann.id);
  expect(await write(channel)).toMatchObject(refused(403, 50278));
  guild.join({ id: ann.id, name: ann.name, bot: false });
  expect(await write(channel)).toMatchObject({ status: 200 });
  guild.remove();
  expect(await write(channel)).toMatchObject(refused(403, 50278));
});

test('the bot writes to those who have installed it, wherever they have used it', async () => {
  const { discord, write } = await aServer();
  const elsewhere = discord.guild({ name: 'No bots', bot: false });
  const cy = elsewhere.member({ name: 'Cy' });

  cy.in(elsewhere.channel({ name: 'general' }), { userInstalled: true });

  expect(await write(cy.inDirectMessage().channel)).toMatchObject({ status: 200 });
  expect(await write(discord.user({ name: 'Di' }).inDirectMessage().channel)).toMatchObject({ status: 200 });
});

test('a stranger can be begun with, but not written to, and a bot not even begun with', async () => {
  const { discord, guild, write } = await aServer();
  const begin = (recipient_id: string) => call(discord, 'POST', '/users/@me/channels', { recipient_id });
  const stranger = discord.user({ name: 'Cy' });
  const helper = guild.member({ name: 'Helper', bot: true });

  expect(await begin(stranger.id)).toMatchObject({ status: 200 });
  const [begun] = discord.channels();
  expect(begun && (await write(begun))).toMatchObject(refused(403, 50278));
  expect(await begin(helper.id)).toMatchObject(refused(400, 50007));
  expect(discord.violations).toEqual([]);
});

test('who has closed their direct messages gets none, until they open them again', async () => {
  const { ann, write } = await aServer();
  const { channel } = ann.inDirectMessage();

  ann.closeDirectMessages();
  expect(await write(channel)).toMatchObject(refused(403, 50007));
  ann.openDirectMessages();
  expect(await write(channel)).toMatchObject({ status: 200 });
  expect(channel.messages).toHaveLength(1);
});
