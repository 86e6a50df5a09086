import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { careIn } from '../../src/languages.ts';
import { watched } from '../http/watched-bot.ts';
import { aSharedWorld } from './world.ts';

const shared = aSharedWorld({ LOG_LEVEL: 'trace', HTTP_PORT: '0' });
const meant = 'zebrafish, i want to kill myself and it says internal server error';

function people() {
  const guild = shared().discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  return {
    mia: guild.member({ name: 'Mia' }).in(channel),
    bob: guild.member({ name: 'Bob' }).in(channel),
    channel,
  };
}

test('whoever is not well is answered with care, before the status and the error, and nobody else sees it', async () => {
  const reply = await people().mia.command('cai-error', { options: { message: meant } });
  expect(reply.ephemeral).toBe(true);
  const [care, status, error] = reply.embeds;
  expect(care?.title).toBe(careIn('en')('care.title'));
  expect(status?.description).toContain('Character.AI');
  expect(error?.title).toBeTruthy();
});

test('whoever points at the message of somebody who is not well is told what to do, and nobody else sees it', async () => {
  const { mia, bob, channel } = people();
  const before = channel.messages.length;
  const reply = await mia.contextMenu('Explain C.AI error', bob.say('ich will nicht mehr leben'));
  expect(reply).toMatchObject({ ephemeral: true, embeds: [{ title: careIn('de')('care.readerTitle') }, {}] });
  expect(channel.messages).toHaveLength(before + 1);
});

test('a direct message is answered alike', async () => {
  const ann = shared().discord.user({ name: 'Ann' }).inDirectMessage();
  const reply = await ann.command('cai-error', { options: { message: '死にたい' } });
  expect(reply.embeds[0]?.title).toBe(careIn('ja')('care.title'));
});

test('it is not in the log, in no metric and in no storage', async () => {
  const { mia } = people();
  await mia.command('cai-error', { options: { message: 'internal server error' } });
  const before = await series();
  await mia.command('cai-error', { options: { message: meant } });
  expect(await series()).toEqual(before);
  const { bot, folder } = shared();
  const kept = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1').catch(() => '')),
  );
  for (const written of [...bot.lines, ...kept, ...before])
    expect(written).not.toMatch(/zebrafish|kill myself|crisis|\bcare\b|findahelpline/i);
});

/** What is counted of those who ask, by name and labels. What Node is busy with, and the looks at C.AI, come and go. */
async function series(): Promise<string[]> {
  const { get } = await watched(shared().bot);
  const text = await (await get('/metrics')).text();
  return text
    .split('\n')
    .filter((line) => line.startsWith('cai_status_bot_') && !line.startsWith('cai_status_bot_readings'))
    .map((line) => line.slice(0, line.lastIndexOf(' ')));
}
