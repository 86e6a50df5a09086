import { copyFile, readdir, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@redis/client';
import { expect, onTestFinished, test } from 'vitest';
import { openStore, subscribe } from '../../sandbox/store.ts';
import { rawAt } from '../storage/raw.ts';
import { aRedis } from '../storage/servers.ts';
import { aWorld, finished, shown } from './world.ts';

const patience = { timeoutMs: 45_000 };
const isOn = 'Character.AI alerts are on here';
const isDown = '🔴 Character.AI is down';

/** A bot with one subscription in its memory, and a channel without. */
async function aBot(url?: string) {
  const world = await aWorld();
  const guild = world.discord.guild({ name: 'Readers' });
  const subscribedBefore = guild.channel({ name: 'alerts' });
  const channel = guild.channel({ name: 'general' });
  const storageUrl = url ?? `sqlite://${join(world.folder, 'bot.sqlite')}`;
  await subscribe(storageUrl, [subscribedBefore]);
  const bot = await world.startBot({ STORAGE_URL: storageUrl });
  const ann = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  return {
    ...world,
    bot,
    storageUrl,
    channels: [subscribedBefore, channel],
    channel,
    subscribe: () => finished(world, ann.in(channel).command('cai-alerts', { subcommand: 'subscribe' })),
  };
}

async function subscribedIn(url: string): Promise<number> {
  const store = await openStore(url);
  const entries = await store.load();
  await store.close();
  return entries.filter(({ kind }) => kind === 'subscription').length;
}

test('a file that is removed while the bot runs is put back: what is said to be on is on, and nobody starts beside it', async () => {
  const { folder, bot, channel, subscribe, storageUrl, launchBot } = await aBot();
  for (const end of ['', '-wal', '-shm']) await rm(join(folder, `bot.sqlite${end}`), { force: true });
  await subscribe();
  expect(shown(channel)).toEqual([isOn]);
  expect(await launchBot({ STORAGE_URL: storageUrl }).exit).toMatchObject({ code: 1 });
  bot.signal('SIGTERM');
  expect(await bot.exit).toMatchObject({ code: 0 });
  expect(await subscribedIn(storageUrl)).toBe(2);
});

test('a file that another takes the place of ends the bot with 1, and the next start goes by the other', async () => {
  const { folder, bot, storageUrl } = await aBot();
  const other = join(folder, 'other.sqlite');
  await (await openStore(`sqlite://${other}`)).close();
  await rename(other, join(folder, 'bot.sqlite'));
  expect(await bot.exit).toMatchObject({ code: 1 });
  expect(bot.lines.join('\n')).toContain('another file has taken the place of the storage');
  expect(await subscribedIn(storageUrl)).toBe(0);
});

test.each<[string, (path: string) => Promise<void>]>([
  ['another file', (path) => copyFile(`${path}.other`, path)],
  ['nothing', (path) => truncate(path)],
])(
  'a file that %s is written over ends the bot with 1, and the next start knows everything',
  async (_, overwrite) => {
    const { folder, bot, channel, subscribe, storageUrl, startBot } = await aBot();
    const path = join(folder, 'bot.sqlite');
    await (await openStore(`sqlite://${path}.other`)).close();
    await subscribe();
    await overwrite(path);
    expect(await bot.exit).toMatchObject({ code: 1 });
    expect(bot.lines.join('\n')).toContain('somebody has written into the file of the storage');
    expect(await readdir(folder)).toContainEqual(expect.stringContaining('.overwritten-'));
    const next = await startBot({ STORAGE_URL: storageUrl });
    next.signal('SIGTERM');
    await next.exit;
    expect(shown(channel)).toEqual([isOn]);
    expect(await subscribedIn(storageUrl)).toBe(2);
  },
);

test('a Redis that is emptied while the bot runs is filled again, and everybody is told', {
  tags: 'redis',
}, async () => {
  const server = await aRedis();
  onTestFinished(() => server.stop());
  const url = await server.freshUrl();
  const { bot, characterAi, discord, channels, subscribe } = await aBot(url);
  await subscribe();
  const admin = await createClient({ url }).connect();
  onTestFinished(() => admin.destroy());
  await admin.flushAll();
  await discord.waitFor(() => bot.lines.some((line) => line.includes('written again from memory')), patience);
  await characterAi.breakDown();
  await discord.waitFor(() => channels.every((channel) => shown(channel).includes(isDown)), patience);
  bot.signal('SIGTERM');
  await bot.exit;
  expect(await subscribedIn(url)).toBe(2);
});

test('what was known of an outage can not be read after a restart: its end is told all the same, once', async () => {
  const { bot, characterAi, discord, channels, startBot, storageUrl } = await aBot();
  const [channel] = channels;
  if (channel === undefined) throw new Error('no channel');
  await characterAi.breakDown();
  await discord.waitFor(() => shown(channel).includes(isDown), patience);
  bot.signal('SIGKILL');
  await bot.exit;
  await rawAt(storageUrl).write('watch:now', '{"value":{"since":');
  const next = await startBot({ STORAGE_URL: storageUrl });
  expect(next.lines.join('\n')).toContain('records in the storage can not be read');
  await characterAi.healthy();
  await discord.waitFor(() => channel.messages.length === 2, patience);
  expect(shown(channel)[0]).toBe('🟡 Character.AI is coming back');
  next.signal('SIGTERM');
  await next.exit;
  expect(Object.keys(await rawAt(storageUrl).read('unreadable:watch:now'))).toHaveLength(1);
});
