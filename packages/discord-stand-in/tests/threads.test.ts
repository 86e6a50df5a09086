import { GatewayIntentBits, MessageFlags, type TextChannel, ThreadAutoArchiveDuration } from 'discord.js';
import { expect, test } from 'vitest';
import type { ChannelKind } from '../model.ts';
import { aBot, aDiscord } from './client.ts';
import { aStage } from './stage.ts';

/** A bot that has posted an alert into a channel. */
async function anAlert(type: ChannelKind) {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts', type });
  const bot = await aBot(discord, { options: { intents: [GatewayIntentBits.Guilds] } });
  const own = await discord.waitFor(() => bot.channels.cache.get(channel.id) as TextChannel | undefined);
  return { discord, guild, channel, alert: await own.send('C.AI is down.') };
}

test.each<[ChannelKind, number]>([
  ['text', 11],
  ['announcement', 10],
])(
  'a bot starts a thread from its message in a channel of the kind %s, and talk goes on there',
  async (kind, type) => {
    const { discord, guild, channel, alert } = await anAlert(kind);

    const thread = await alert.startThread({
      name: 'C.AI is down',
      autoArchiveDuration: ThreadAutoArchiveDuration.ThreeDays,
    });
    await thread.send('Seen since noon.');

    expect(thread).toMatchObject({ id: alert.id, parentId: channel.id, type, autoArchiveDuration: 4320 });
    const [shown] = channel.messages;
    expect(shown?.flags).toBe(MessageFlags.HasThread);
    expect(shown?.raw.thread).toMatchObject({ id: alert.id, name: 'C.AI is down', message_count: 1 });
    const place = discord.channels().find(({ id }) => id === thread.id);
    expect(place?.messages.map(({ content }) => content)).toEqual(['Seen since noon.']);
    expect(place && guild.member({ name: 'Ann' }).in(place).say('Me too').content).toBe('Me too');
    expect(discord.violations).toEqual([]);
  },
);

test('a thread outlives the message that it was started from', async () => {
  const { discord, channel, alert } = await anAlert('text');
  const thread = await alert.startThread({ name: 'Talk' });

  await alert.delete();
  await thread.send('Still here.');

  expect(channel.messages).toEqual([]);
  expect(discord.channels().map(({ name }) => name)).toContain('Talk');
  expect(discord.violations).toEqual([]);
});

test('a bot archives its thread, wakes it by writing, and locks it where it may manage threads', async () => {
  const { discord, guild, alert } = await anAlert('text');
  const thread = await alert.startThread({ name: 'Talk' });
  const place = discord.channels().find(({ id }) => id === thread.id);

  await thread.setArchived(true);
  expect(place?.thread).toMatchObject({ archived: true, locked: false });
  await thread.send('Back.');
  await thread.setName('It is over');
  expect(place).toMatchObject({ name: 'It is over', thread: { archived: false } });
  await expect(thread.setLocked(true)).rejects.toThrow('Missing Permissions');
  guild.bot = { permissions: (guild.bot?.permissions ?? 0n) | (1n << 34n) };
  await thread.setLocked(true);

  expect(place?.thread?.locked).toBe(true);
  expect(discord.violations).toEqual([]);
});

test('a thread that sleeps is called the same until it wakes', async () => {
  const { ask, messages, posted } = await aStage();
  const id = await posted();
  await ask('POST', `${messages}/${id}/threads`, { name: 'Talk' });
  await ask('PATCH', `/channels/${id}`, { archived: true });

  const refused = await ask('PATCH', `/channels/${id}`, { name: 'Other' });
  const woken = await ask('PATCH', `/channels/${id}`, { name: 'Other', archived: false });

  expect(refused).toMatchObject({ status: 400, body: { code: 50083 } });
  expect(woken).toMatchObject({ status: 200, body: { name: 'Other', thread_metadata: { archived: false } } });
});

test.each<[string, object]>([
  ['no name', { name: '' }],
  ['a name of 101 characters', { name: 'x'.repeat(101) }],
  ['a duration that Discord does not offer', { name: 'x', auto_archive_duration: 120 }],
])('a thread with %s is refused', async (_, body) => {
  const { ask, messages, posted, discord } = await aStage();

  const answer = await ask('POST', `${messages}/${await posted()}/threads`, body);

  expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(discord.violations).toHaveLength(1);
});

test('a thread needs its permission, a message, and a channel that has threads', async () => {
  const { ask, messages, posted, channels } = await aStage();
  const id = await posted({ content: 'x' }, channels.thread);
  const start = (path: string) => ask('POST', `${path}/threads`, { name: 'Talk' });

  const inThread = await start(`/channels/${channels.thread.id}/messages/${id}`);
  const ofNothing = await start(`${messages}/1`);
  channels.text.deny('CreatePublicThreads');
  const forbidden = await start(`${messages}/${await posted()}`);

  expect([inThread, ofNothing, forbidden].map(({ body }) => (body as { code: number }).code)).toEqual([
    50024, 10008, 50013,
  ]);
});
