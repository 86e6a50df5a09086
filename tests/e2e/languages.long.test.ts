import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import type { Channel, Reply } from '../../packages/discord-stand-in/index.ts';
import type { Locale } from '../../src/language/locales.ts';
import { sayIn } from '../../src/languages.ts';
import { choose } from './setup-form.ts';
import { aWorld, finished, shown, texts, type World, words } from './world.ts';

const patience = { timeoutMs: 30_000 };

const downIn = (locale: Locale) => `🔴 ${sayIn(locale)('alert.name.down.outage')}`;

/** A German server with an admin and a reader, whose Discord speaks Spanish and Indonesian. */
function aGermanServer({ discord }: World) {
  const guild = discord.guild({ name: 'Leser' });
  guild.locale = 'de';
  const channel = guild.channel({ name: 'alarm' });
  const admin = guild.member({ name: 'Ana', permissions: ['ManageGuild'] });
  admin.locale = 'es-ES';
  const reader = guild.member({ name: 'Rina' });
  reader.locale = 'id';
  return { channel, admin: admin.in(channel), reader: reader.in(channel), inbox: reader.inDirectMessage() };
}

test('a German server reads alerts in German, each person answers in their own language, and what changes in mid-outage is edited in the new one', async () => {
  const world = await aWorld();
  const { discord, characterAi } = world;
  await world.startBot();
  const { channel, admin, reader, inbox } = aGermanServer(world);
  const ask = async (asked: Promise<Reply>) => finished(world, asked);
  const subscribed = await ask(admin.command('cai-alerts', { subcommand: 'subscribe' }));
  expect(words(subscribed)).toContain('Character.AI');
  await discord.waitFor(() => channel.messages.length === 1);

  await characterAi.breakDown();
  await discord.waitFor(() => shown(channel)[1] === downIn('de'), patience);
  const status = await ask(reader.command('cai-status'));
  const indonesian = sayIn('id');
  expect(words(status)).toContain(indonesian('alert.name.down.outage'));
  const told = await status.press(indonesian('buttons.tellMeButton'));
  expect(told.ephemeral).toBe(true);

  const form = await ask(admin.command('cai-alerts', { subcommand: 'setup' }));
  expect(texts(form)).toContain(sayIn('es')('setup.language.title'));
  const chosen = await choose(form, 'language', 'pl');
  await chosen.press(sayIn('es')('setup.form.saveButton'));
  await characterAi.set('api', 'health-ok');
  await discord.waitFor(() => shown(channel)[1]?.includes(sayIn('pl')('alert.name.down.degraded')), patience);
  expect(channel.messages).toHaveLength(2);

  await characterAi.healthy();
  await discord.waitFor(() => inbox.channel.messages.length > 0 && channel.messages.length === 3, patience);
  expect(channel.messages[2]?.content).toContain(sayIn('pl')('alert.reply.watching'));
  const length = indonesian('time.lessThanAMinute');
  expect(inbox.channel.messages[0]?.content).toContain(indonesian('alert.lasted.outage', { length }));
});

/** What the program of format 6 left in the middle of an outage, with this channel for one that was told nothing yet. */
async function leaveBefore(path: string, { id, guild }: Channel): Promise<void> {
  await copyFile(resolve(import.meta.dirname, '../storage/format-6.sqlite'), path);
  const database = new DatabaseSync(path);
  const replace = database.prepare(
    'UPDATE keyv SET key = replace(key, ?1, ?2), value = replace(value, ?1, ?2)',
  );
  replace.run('1576608732169633795', id);
  replace.run('1576608732148662272', guild?.id ?? '');
  database.close();
}

test('a channel of a store from before there were languages stays English, whatever its server speaks', async () => {
  const world = await aWorld();
  const { channel, admin } = aGermanServer(world);
  await leaveBefore(join(world.folder, 'bot.sqlite'), channel);
  await world.startBot();
  await world.discord.waitFor(() => channel.messages.length > 0, patience);
  expect(shown(channel)[0]).toContain(sayIn('en')('alert.name.recovering'));
  const form = await finished(world, admin.command('cai-alerts', { subcommand: 'setup' }));
  expect(JSON.stringify(form.components)).toMatch(/\{(?=[^{}]*"value":"en")[^{}]*"default":true/);
});
