import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import type { MessageEvent } from '../model.ts';
import { aDiscord, call } from './client.ts';

const hourMs = 60 * 60_000;

/** An announcement channel whose time the test moves; one edit in five seconds is never too many. */
async function aNewsroom() {
  let now = Date.now();
  const discord = await aDiscord({ clock: () => now });
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'news', type: 'announcement' });
  const ask = (method: string, path: string, body?: object) =>
    call(discord, method, `/channels/${channel.id}/messages${path}`, body);
  return {
    discord,
    guild,
    channel,
    ask,
    publish: (id: string) => ask('POST', `/${id}/crosspost`),
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    write: () => guild.member({ name: 'Ann' }).in(channel).say('news').id,
  };
}

const tooMany = {
  status: 429,
  body: {
    code: 20028,
    global: false,
    message: 'The write action you are performing on the channel has hit the write rate limit.',
  },
};

test('a published message says so, and is told as changed', async () => {
  const { discord, channel, ask, publish } = await aNewsroom();
  const heard: MessageEvent['kind'][] = [];
  discord.onMessage(({ kind }) => heard.push(kind));
  const { body } = await ask('POST', '', { content: 'down' });

  const answer = await publish((body as { id: string }).id);

  expect(answer).toMatchObject({ status: 200, body: { flags: MessageFlags.Crossposted } });
  expect(channel.messages[0]?.flags).toBe(MessageFlags.Crossposted);
  expect(heard).toEqual(['posted', 'changed']);
  expect(discord.violations).toEqual([]);
});

test('ten are published in an hour, and of the next only the body says how long to wait', async () => {
  const { discord, channel, guild, publish, pass, write } = await aNewsroom();
  guild.bot = { permissions: (guild.bot?.permissions ?? 0n) | (1n << 13n) };
  const other = guild.channel({ name: 'more news', type: 'announcement' });

  for (let sent = 0; sent < 10; sent += 1) expect((await publish(write())).status).toBe(200);
  pass(20 * 60_000);
  const refused = await publish(write());
  const elsewhere = guild.member({ name: 'Ben' }).in(other).say('x').id;

  expect(refused).toMatchObject(tooMany);
  expect((refused.body as { retry_after: number }).retry_after).toBe(2_400);
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(refused.headers.get('x-ratelimit-scope')).toBe('shared');
  const path = `/channels/${other.id}/messages/${elsewhere}/crosspost`;
  expect((await call(discord, 'POST', path)).status).toBe(200);
  pass(40 * 60_000);
  expect((await publish(channel.messages.at(-1)?.id ?? '')).status).toBe(200);
  expect(discord.violations).toEqual([]);
});

test('what is published is edited three times in an hour, what is not as often as any other', async () => {
  const { discord, ask, publish, pass } = await aNewsroom();
  const { body } = await ask('POST', '', { content: '0' });
  const { id } = body as { id: string };
  const edit = (content: string) => ask('PATCH', `/${id}`, { content });
  await edit('1');
  await publish(id);

  const statuses = [];
  for (const content of ['2', '3', '4']) statuses.push((await edit(content)).status);
  const refused = await edit('5');
  pass(hourMs);

  expect(statuses).toEqual([200, 200, 200]);
  expect(refused).toMatchObject({ ...tooMany, body: { ...tooMany.body, retry_after: 3_600 } });
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(discord.violations).toEqual([]);
});

test('somebody else’s message is published only by who may manage messages', async () => {
  const { guild, publish, write } = await aNewsroom();

  const refused = await publish(write());
  guild.bot = { permissions: (guild.bot?.permissions ?? 0n) | (1n << 13n) };

  expect(refused).toMatchObject({ status: 403, body: { code: 50013 } });
  expect((await publish(write())).status).toBe(200);
});
