import { AttachmentBuilder, ChannelType, MessageFlags, Routes } from 'discord.js';
import { expect, test } from 'vitest';
import type { PermissionName } from '../world/permissions.ts';
import { aBot, aDiscord, call } from './client.ts';

/** A server with one channel, and short ways to write there without any client. */
async function aChannel(options: { bot?: PermissionName[] } = {}) {
  let now = Date.now();
  const discord = await aDiscord({ clock: () => now, limits: false });
  const guild = discord.guild({ name: 'Readers', ...options });
  const channel = guild.channel({ name: 'general' });
  return {
    discord,
    guild,
    channel,
    post: (body: object, where = channel) => call(discord, 'POST', `/channels/${where.id}/messages`, body),
    edit: (id: string, body: object) =>
      call(discord, 'PATCH', `/channels/${channel.id}/messages/${id}`, body),
    get: (path: string, where = channel) => call(discord, 'GET', `/channels/${where.id}/messages${path}`),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  };
}

const refused = (status: number, code: number) => ({ status, body: { code } });

test('a message is posted, edited, read and deleted by discord.js', async () => {
  const { discord, channel } = await aChannel();
  const { rest } = await aBot(discord);
  const heard: string[] = [];
  discord.onMessage(({ kind, message }) => heard.push(`${kind}: ${message.content}`));

  const posted = (await rest.post(Routes.channelMessages(channel.id), {
    body: { content: 'one', embeds: [{ title: 'Outage', timestamp: new Date().toISOString() }] },
  })) as { id: string };
  await rest.patch(Routes.channelMessage(channel.id, posted.id), { body: { content: 'two' } });

  const [message] = channel.messages;
  expect(message).toMatchObject({
    id: posted.id,
    content: 'two',
    authorId: discord.applicationId,
    deleted: false,
  });
  expect(message?.embeds).toMatchObject([{ title: 'Outage' }]);
  expect(message?.versions.map(({ body }) => body.content)).toEqual(['one', 'two']);
  expect(message?.editedAt).not.toBeNull();
  expect(await rest.get(Routes.channelMessage(channel.id, posted.id))).toMatchObject({ content: 'two' });
  await rest.delete(Routes.channelMessage(channel.id, posted.id));
  expect(channel.messages).toEqual([]);
  expect(heard).toEqual(['posted: one', 'edited: two', 'deleted: two']);
  expect(discord.violations).toEqual([]);
});

test('a bot without intents fetches a channel and sends into it', async () => {
  const { discord, channel } = await aChannel();
  const bot = await aBot(discord);

  const fetched = await bot.channels.fetch(channel.id, { allowUnknownGuild: true });
  if (fetched?.type !== ChannelType.GuildText) throw new Error('the channel is no text channel');
  const sent = await fetched.send('hello');
  await fetched.messages.edit(sent.id, 'hello again');

  expect(channel.messages).toMatchObject([{ id: sent.id, content: 'hello again' }]);
  expect(discord.violations).toEqual([]);
});

test('a person deleting a message makes it unknown', async () => {
  const { channel, post, edit } = await aChannel();
  await post({ content: 'one' });
  const [message] = channel.messages;
  if (!message) throw new Error('nothing was posted');

  channel.deleteMessage(message.id);

  expect(message.deleted).toBe(true);
  expect(await edit(message.id, { content: 'two' })).toMatchObject(refused(404, 10008));
});

test('what is null counts as not said', async () => {
  const { discord, channel, post } = await aChannel();
  const embeds = [{ title: 'Outage', fields: null, footer: null }];

  expect(await post({ content: null, embeds, components: null, allowed_mentions: null })).toMatchObject({
    status: 200,
  });
  expect(channel.messages[0]?.embeds).toEqual([{ type: 'rich', title: 'Outage' }]);
  expect(discord.violations).toEqual([]);
});

test('messages are listed newest first, from where one asks', async () => {
  const { channel, post, get } = await aChannel();
  for (const content of ['one', 'two', 'three']) await post({ content });
  const second = channel.messages[1]?.id;
  const contents = async (query: string) =>
    ((await get(query)).body as { content: string }[]).map((m) => m.content);

  expect(await contents('')).toEqual(['three', 'two', 'one']);
  expect(await contents('?limit=1')).toEqual(['three']);
  expect(await contents(`?before=${second}`)).toEqual(['one']);
  expect(await contents(`?after=${second}`)).toEqual(['three']);
  expect(await contents(`?around=${second}`)).toEqual(['three', 'two', 'one']);
  expect(await contents(`?around=${second}&limit=1`)).toEqual(['two']);
});

test.each([
  ['limit=101', 'limit', 'NUMBER_TYPE_MAX'],
  ['limit=0', 'limit', 'NUMBER_TYPE_MIN'],
  ['limit=all', 'limit', 'NUMBER_TYPE_COERCE'],
  ['before=yesterday', 'before', 'NUMBER_TYPE_COERCE'],
])('a list of messages is not asked for with %s', async (query, name, code) => {
  const { get } = await aChannel();

  expect(await get(`?${query}`)).toMatchObject({
    status: 400,
    body: { code: 50035, errors: { [name]: { _errors: [{ code }] } } },
  });
});

test('a message with the same enforced nonce is not created twice within a few minutes', async () => {
  const { channel, post, pass } = await aChannel();
  const body = { content: 'one', nonce: 'incident-1', enforce_nonce: true };

  const first = await post(body);
  expect(await post({ ...body, content: 'two' })).toMatchObject({ status: 200, body: first.body });
  await post({ ...body, enforce_nonce: false });
  pass(3 * 60_000);
  await post(body);

  expect(channel.messages.map(({ content }) => content)).toEqual(['one', 'one', 'one']);
});

test("an enforced nonce is the author's: in another channel, too, the first message is the answer", async () => {
  const { guild, channel, post } = await aChannel();
  const body = { content: 'one', nonce: 7, enforce_nonce: true };
  const other = guild.channel({ name: 'other' });

  const first = await post(body);

  expect(await post({ ...body, nonce: '7' }, other)).toMatchObject({ status: 200, body: first.body });
  expect(other.messages).toEqual([]);
  expect(channel.messages).toHaveLength(1);
});

test('an edit finds anew whom a message mentions only if it changes the text', async () => {
  const { guild, channel, post, edit } = await aChannel();
  const ann = guild.member({ name: 'Ann' });
  await post({ content: `<@${ann.id}> look` });
  const [message] = channel.messages;
  const mentioned = () => message?.raw.mentions.map(({ id }) => id);

  await edit(`${message?.id}`, { embeds: [{ title: 'Outage' }], allowed_mentions: { parse: [] } });
  expect(mentioned()).toEqual([ann.id]);
  await edit(`${message?.id}`, { content: `<@${ann.id}> look!`, allowed_mentions: { parse: [] } });
  expect(mentioned()).toEqual([]);
});

test('a message that was deleted is not created again by its enforced nonce', async () => {
  const { channel, post } = await aChannel();
  const body = { content: 'one', nonce: 'incident-1', enforce_nonce: true };
  await post(body);

  channel.deleteMessage(`${channel.messages[0]?.id}`);

  expect(await post(body)).toMatchObject(refused(404, 10008));
  expect(channel.messages).toEqual([]);
});

test('a reply shows what it replies to and pings its author', async () => {
  const { discord, guild, channel, post } = await aChannel();
  const member = guild.member({ name: 'Ann' });
  const question = member.in(channel).say('Is it down?');

  await post({ content: 'Yes.', message_reference: { message_id: question.id } });
  await post({ content: 'No.', message_reference: { message_id: '1', fail_if_not_exists: false } });

  expect(channel.messages[1]).toMatchObject({ replyTo: question.id, pings: { users: [member.id] } });
  expect(channel.messages[1]?.raw.referenced_message?.content).toBe('Is it down?');
  expect(channel.messages[2]).toMatchObject({ replyTo: null });
  expect(await post({ content: 'x', message_reference: { message_id: '1' } })).toMatchObject(
    refused(400, 50035),
  );
  channel.deny('ReadMessageHistory');
  expect(await post({ content: 'x', message_reference: { message_id: question.id } })).toMatchObject(
    refused(403, 160002),
  );
  expect(discord.violations).toHaveLength(1);
});

test('files come with a message', async () => {
  const { discord, channel } = await aChannel();
  channel.allow('AttachFiles');
  const bot = await aBot(discord);
  const fetched = await bot.channels.fetch(channel.id, { allowUnknownGuild: true });
  if (!fetched?.isSendable()) throw new Error('the channel takes no messages');

  await fetched.send({
    files: [new AttachmentBuilder(Buffer.from('abc'), { name: 'log.txt', description: 'a log' })],
  });

  expect(channel.messages[0]?.attachments).toMatchObject([
    { filename: 'log.txt', size: 3, description: 'a log' },
  ]);
  expect(discord.violations).toEqual([]);
  channel.deny('AttachFiles');
  await expect(fetched.send({ files: [Buffer.from('abc')] })).rejects.toMatchObject({ code: 50013 });
});

test.each([
  [{ content: 'hi <@&MENTIONABLE> <@&PLAIN>' }, ['MENTIONABLE']],
  [{ content: 'hi <@&MENTIONABLE>', allowed_mentions: { parse: [] } }, []],
  [{ content: 'hi <@&MENTIONABLE>', allowed_mentions: { roles: ['MENTIONABLE'] } }, ['MENTIONABLE']],
  [{ content: 'hi <@&PLAIN>', allowed_mentions: { roles: ['PLAIN'] } }, []],
  [{ content: 'nobody', allowed_mentions: { roles: ['MENTIONABLE'] } }, []],
])('%j pings the roles %j', async (body, pinged) => {
  const { guild, channel, post } = await aChannel();
  const ids = {
    MENTIONABLE: guild.role({ name: 'alerts', mentionable: true }).id,
    PLAIN: guild.role({ name: 'readers' }).id,
  };
  const filled = (text: string) =>
    text.replace(/MENTIONABLE|PLAIN/g, (name) => ids[name as keyof typeof ids]);

  await post(JSON.parse(filled(JSON.stringify(body))));

  expect(channel.messages[0]?.pings.roles).toEqual(pinged.map(filled));
});

test('who may mention everyone pings everyone and any role', async () => {
  const { guild, channel, post } = await aChannel();
  const role = guild.role({ name: 'readers' });
  const content = `@everyone <@&${role.id}>`;

  await post({ content });
  channel.allow('MentionEveryone');
  await post({ content });
  await post({ content, allowed_mentions: { parse: [] } });

  await post({ content: `<@&${guild.everyone.id}> <@&1>` });

  const nobody = { users: [], roles: [], everyone: false };
  expect(channel.messages.map(({ pings }) => pings)).toEqual([
    nobody,
    { users: [], roles: [role.id], everyone: true },
    nobody,
    nobody,
  ]);
});

test('what the bot may not do is refused with the code for it', async () => {
  const { discord, guild, channel, post, get } = await aChannel();
  await post({ content: 'one' });

  channel.deny('SendMessages');
  expect(await post({ content: 'two' })).toMatchObject(refused(403, 50013));
  channel.deny('ViewChannel');
  expect(await post({ content: 'two' })).toMatchObject(refused(403, 50001));
  expect(await get('')).toMatchObject(refused(403, 50001));
  channel.allow('ViewChannel', 'SendMessages');
  expect(await post({ content: 'two' })).toMatchObject({ status: 200 });
  guild.remove();
  expect(await post({ content: 'three' })).toMatchObject(refused(403, 50001));
  channel.delete();
  expect(await post({ content: 'three' })).toMatchObject(refused(404, 10003));
  expect(await call(discord, 'GET', `/channels/${channel.id}`)).toMatchObject(refused(404, 10003));
  expect(discord.violations).toEqual([]);
});

test('an administrator may do what a channel denies', async () => {
  const { channel, post } = await aChannel({ bot: ['Administrator'] });

  channel.deny('ViewChannel', 'SendMessages');

  expect(await post({ content: 'one' })).toMatchObject({ status: 200 });
});

test('without the history there is nothing to list, and nothing to read', async () => {
  const { channel, post, get } = await aChannel();
  await post({ content: 'one' });

  channel.deny('ReadMessageHistory');

  expect(await get('')).toMatchObject({ status: 200, body: [] });
  expect(await get(`/${channel.messages[0]?.id}`)).toMatchObject(refused(403, 50013));
});

test('where links may not be embedded, embeds vanish without a word, and nothing but embeds is refused', async () => {
  const { channel, post, edit } = await aChannel();
  await post({ content: 'one', embeds: [{ title: 'first' }] });
  const [message] = channel.messages;
  if (!message) throw new Error('nothing was posted');

  channel.deny('EmbedLinks');
  await edit(message.id, { content: 'two' });
  await post({ content: 'three', embeds: [{ title: 'second' }] });
  expect(await post({ embeds: [{ title: 'third' }] })).toMatchObject(refused(403, 50013));

  expect(message).toMatchObject({ content: 'two', embeds: [{ title: 'first' }] });
  expect(channel.messages[1]).toMatchObject({ content: 'three', embeds: [] });
  await edit(message.id, { embeds: [{ title: 'third' }] });
  expect(message.embeds).toEqual([]);
});

test('threads need a permission of their own, come back to life and can be locked', async () => {
  const { guild, channel, post } = await aChannel();
  const thread = guild.channel({ name: 'incident', type: 'thread', parent: channel });

  channel.deny('SendMessagesInThreads');
  expect(await post({ content: 'one' }, thread)).toMatchObject(refused(403, 50013));
  channel.allow('SendMessagesInThreads');
  channel.deny('SendMessages');
  thread.archive();
  expect(await post({ content: 'one' }, thread)).toMatchObject({ status: 200 });
  expect(thread.thread).toMatchObject({ archived: false, locked: false });
  thread.archive({ locked: true });
  expect(await post({ content: 'two' }, thread)).toMatchObject(refused(400, 50083));
  thread.allow('ManageThreads');
  expect(await post({ content: 'two' }, thread)).toMatchObject({ status: 200 });
});

test('in a thread that is locked but awake, only who manages threads writes and edits, and messages can be deleted', async () => {
  const { discord, guild, channel, post } = await aChannel();
  const thread = guild.channel({ name: 'incident', type: 'thread', parent: channel });
  await post({ content: 'one' }, thread);
  const path = `/channels/${thread.id}/messages/${thread.messages[0]?.id}`;
  const edit = (content: string) => call(discord, 'PATCH', path, { content });

  thread.lock();

  expect(await post({ content: 'two' }, thread)).toMatchObject(refused(400, 160005));
  expect(await edit('two')).toMatchObject(refused(400, 160005));
  thread.allow('ManageThreads');
  expect(await edit('two')).toMatchObject({ status: 200 });
  expect(await post({ content: 'three' }, thread)).toMatchObject({ status: 200 });
  thread.deny('ManageThreads');
  expect(await call(discord, 'DELETE', path)).toMatchObject({ status: 204 });
  expect(thread.thread).toMatchObject({ archived: false, locked: true });
  expect(() => channel.lock()).toThrow('general is no thread');
});

test('in a thread that sleeps nothing is edited, and if it is locked nothing is deleted', async () => {
  const { discord, guild, channel, post } = await aChannel();
  const thread = guild.channel({ name: 'incident', type: 'thread', parent: channel });
  await post({ content: 'one' }, thread);
  const path = `/channels/${thread.id}/messages/${thread.messages[0]?.id}`;

  thread.archive({ locked: true });
  expect(await call(discord, 'DELETE', path)).toMatchObject(refused(400, 50083));
  thread.archive();
  expect(await call(discord, 'PATCH', path, { content: 'two' })).toMatchObject(refused(400, 50083));
  expect(await call(discord, 'DELETE', path)).toMatchObject({ status: 204 });
  expect(thread.messages).toEqual([]);
});

test('a thread can be woken without a message, unless it is locked', async () => {
  const { discord, guild, channel } = await aChannel();
  const thread = guild.channel({ name: 'incident', type: 'thread', parent: channel });
  const wake = (where = thread) => call(discord, 'PATCH', `/channels/${where.id}`, { archived: false });

  thread.archive();
  expect(await wake()).toMatchObject({ status: 200, body: { thread_metadata: { archived: false } } });
  expect(thread.thread).toMatchObject({ archived: false, locked: false });
  thread.archive({ locked: true });
  expect(await wake()).toMatchObject(refused(403, 50013));
  expect(await wake(channel)).toMatchObject(refused(400, 50024));
});

test('a thread goes with its channel', async () => {
  const { guild, channel, post } = await aChannel();
  const thread = guild.channel({ name: 'incident', type: 'thread', parent: channel });

  channel.delete();

  expect(await post({ content: 'one' }, thread)).toMatchObject(refused(404, 10003));
});

test('a forum takes no messages', async () => {
  const { guild, post } = await aChannel();

  expect(await post({ content: 'one' }, guild.channel({ name: 'help', type: 'forum' }))).toMatchObject(
    refused(400, 50008),
  );
});

test('a message of an announcement channel is published once', async () => {
  const { discord, guild, channel, post } = await aChannel();
  const news = guild.channel({ name: 'news', type: 'announcement' });
  await post({ content: 'one' }, news);
  await post({ content: 'one' });
  const publish = (where = news) =>
    call(discord, 'POST', `/channels/${where.id}/messages/${where.messages[0]?.id}/crosspost`);

  expect(await publish()).toMatchObject({ status: 200, body: { flags: MessageFlags.Crossposted } });
  expect(await publish()).toMatchObject(refused(400, 40033));
  expect(await publish(channel)).toMatchObject(refused(400, 50024));
});

test('messages of others are theirs', async () => {
  const { discord, guild, channel, edit } = await aChannel();
  const said = guild.member({ name: 'Ann' }).in(channel).say('mine');
  const remove = () => call(discord, 'DELETE', `/channels/${channel.id}/messages/${said.id}`);

  expect(await edit(said.id, { content: 'ours' })).toMatchObject(refused(403, 50005));
  expect(await remove()).toMatchObject(refused(403, 50013));
  channel.allow('ManageMessages');
  expect(await remove()).toMatchObject({ status: 204 });
});

test('a bot begins direct messages once', async () => {
  const { discord } = await aChannel();
  const stranger = discord.user({ name: 'Stranger' });

  const begun = await call(discord, 'POST', '/users/@me/channels', { recipient_id: stranger.id });
  const again = await call(discord, 'POST', '/users/@me/channels', { recipient_id: stranger.id });

  expect(begun).toMatchObject({
    status: 200,
    body: { type: ChannelType.DM, recipients: [{ id: stranger.id }] },
  });
  expect(again.body).toEqual(begun.body);
  expect(await call(discord, 'POST', '/users/@me/channels', { recipient_id: '1' })).toMatchObject(
    refused(404, 10013),
  );
});

const field = { name: 'n', value: 'v' };
const button = { type: 2, style: 1, custom_id: 'a', label: 'A' };
const row = (...components: object[]) => ({ type: 1, components });
const option = { label: 'l', value: 'v' };

test.each<[string, object, string]>([
  ['too long a content', { content: 'x'.repeat(2001) }, 'content'],
  ['too long a title', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title'],
  ['too long a description', { embeds: [{ description: 'x'.repeat(4097) }] }, 'embeds.0.description'],
  ['26 fields', { embeds: [{ fields: Array(26).fill(field) }] }, 'embeds.0.fields'],
  [
    'too long a field name',
    { embeds: [{ fields: [{ ...field, name: 'x'.repeat(257) }] }] },
    'embeds.0.fields.0.name',
  ],
  [
    'too long a value',
    { embeds: [{ fields: [{ ...field, value: 'x'.repeat(1025) }] }] },
    'embeds.0.fields.0.value',
  ],
  ['an empty field', { embeds: [{ fields: [{ ...field, value: '' }] }] }, 'embeds.0.fields.0.value'],
  ['too long a footer', { embeds: [{ footer: { text: 'x'.repeat(2049) } }] }, 'embeds.0.footer.text'],
  ['too long an author', { embeds: [{ author: { name: 'x'.repeat(257) } }] }, 'embeds.0.author.name'],
  [
    '6,001 characters',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    'embeds',
  ],
  ['11 embeds', { embeds: Array(11).fill({ title: 't' }) }, 'embeds'],
  ['an embed with nothing in it', { embeds: [{}] }, 'embeds.0.description'],
  [
    'six rows',
    { components: [1, 2, 3, 4, 5, 6].map((n) => row({ ...button, custom_id: `${n}` })) },
    'components',
  ],
  [
    'six buttons',
    { components: [row(...[1, 2, 3, 4, 5, 6].map((n) => ({ ...button, custom_id: `${n}` })))] },
    'components.0.components',
  ],
  ['one custom id twice', { components: [row(button, button)] }, 'components'],
  [
    'a button without a label',
    { components: [row({ ...button, label: '' })] },
    'components.0.components.0.label',
  ],
  [
    'a button without an id',
    { components: [row({ ...button, custom_id: undefined })] },
    'components.0.components.0.custom_id',
  ],
  [
    'too long a custom id',
    { components: [row({ ...button, custom_id: 'x'.repeat(101) })] },
    'components.0.components.0.custom_id',
  ],
  [
    'a link without a target',
    { components: [row({ type: 2, style: 5, label: 'A' })] },
    'components.0.components.0.url',
  ],
  [
    'a select beside a button',
    { components: [row(button, { type: 3, custom_id: 's', options: [option] })] },
    'components.0.components',
  ],
  [
    '26 options',
    { components: [row({ type: 3, custom_id: 's', options: Array(26).fill(option) })] },
    'components.0.components.0.options',
  ],
  [
    'too long an option',
    { components: [row({ type: 3, custom_id: 's', options: [{ ...option, label: 'x'.repeat(101) }] })] },
    'components.0.components.0.options.0.label',
  ],
  [
    'mentions allowed twice over',
    { content: 'x', allowed_mentions: { parse: ['roles'], roles: ['1'] } },
    'allowed_mentions',
  ],
  ['a key that Discord does not know', { content: 'x', colour: 'red' }, 'colour'],
  ['a key that an embed does not have', { embeds: [{ title: 't', colour: 1 }] }, 'embeds.0.colour'],
  ['a number for text', { content: 3 }, 'content'],
])('%s is refused, and says where', async (_, body, path) => {
  const { discord, channel, post } = await aChannel();

  const answer = await post(body);

  expect(answer).toMatchObject(refused(400, 50035));
  expect(answer.body).toHaveProperty(`errors.${path}._errors.0.message`);
  expect(discord.violations).toMatchObject([
    { route: 'POST /channels/:channel/messages', direction: 'request' },
  ]);
  expect(channel.messages).toEqual([]);
});

test('a message, and what an edit leaves of it, must hold something', async () => {
  const { channel, post, edit } = await aChannel();

  expect(await post({ embeds: [] })).toMatchObject(refused(400, 50006));
  await post({ content: 'one' });
  expect(await edit(`${channel.messages[0]?.id}`, { content: '' })).toMatchObject(refused(400, 50006));
  expect(await edit(`${channel.messages[0]?.id}`, { content: '', embeds: [{ title: 't' }] })).toMatchObject({
    status: 200,
  });
});

test('what is just within the limits is taken', async () => {
  const { discord, post } = await aChannel();
  const embed = { title: 'x'.repeat(256), description: 'x'.repeat(4096), fields: Array(25).fill(field) };
  const components = [1, 2, 3, 4, 5].map((n) => row({ ...button, custom_id: `${n}`.repeat(100) }));

  expect(await post({ content: 'x'.repeat(2000), embeds: [embed], components })).toMatchObject({
    status: 200,
  });
  expect(discord.violations).toEqual([]);
});
