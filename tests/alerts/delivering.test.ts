import { describe, expect, test } from 'vitest';
import type { Channel, Fault } from '../../packages/discord-stand-in/index.ts';
import { anAlertWorld, placeOf, shown } from './alert-bot.ts';
import { changed, ended, isBack, isDown, isOn, started, worksAgain } from './outage.ts';

const posts = 'POST /channels/:channel/messages';
const edits = 'PATCH /channels/:channel/messages/:message';

test('an outage is told once, kept up to date, and ended once, and then nothing of it is left', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start();
  const guild = discord.guild({ name: 'Readers' });
  const role = guild.role({ name: 'C.AI news', mentionable: true });
  const [plain, withRole] = [guild.channel({ name: 'alerts' }), guild.channel({ name: 'news' })];
  await bot.alerts.subscribe(placeOf(plain), {});
  await bot.alerts.subscribe(placeOf(withRole), { roleId: role.id });

  await bot.hear(started);
  await bot.settled();
  expect(shown(plain)).toEqual([isOn, isDown]);
  expect(withRole.messages[1]).toMatchObject({
    content: `<@&${role.id}> Character.AI is down.`,
    pings: { roles: [role.id], users: [], everyone: false },
  });

  await bot.hear(changed);
  await bot.settled();
  expect(plain.messages[1]?.embeds[0]?.fields?.[0]?.value).toMatch(/^account servers;/);

  await bot.hear(ended);
  await bot.settled();
  expect(shown(plain)).toEqual([isOn, isBack, worksAgain]);
  expect(shown(withRole)).toEqual([isOn, `<@&${role.id}> Character.AI was down, and is back.`, worksAgain]);
  for (const { messages } of [plain, withRole]) {
    const [, alert, reply] = messages;
    expect(alert?.versions).toHaveLength(3);
    expect(alert?.mentions).toEqual({ roles: [], users: [], everyone: false });
    expect(reply).toMatchObject({
      replyTo: alert?.id,
      pings: { roles: [], users: [], everyone: false },
    });
  }
  const left = await bot.stop();
  expect(left.map(({ kind }) => kind)).toEqual(['subscription', 'subscription']);
});

const passingFaults: Record<string, Fault> = {
  'an internal error': { status: 500 },
  'a bad gateway': { status: 502, body: {} },
  'a reset before it took effect': { reset: 'before' },
  'a reset after it took effect': { reset: 'after' },
  'half an answer': { brokenJson: true },
  'an answer that is no message': { status: 200, body: {} },
  'a refusal that does not come from Discord': { status: 403, body: { proxy: 'blocked' } },
  'a page not found that does not come from Discord': { status: 404, body: { proxy: 'not found' } },
  'no answer': { hang: true },
  'a rate limit that does not say how long': { status: 429, headers: false, body: {} },
};

describe.each(Object.entries(passingFaults))('%s', (_, fault) => {
  test.each([
    ['at the start', 'start'],
    ['at an update', 'update'],
    ['at the end', 'end'],
  ])('%s loses nothing and repeats nothing', async (_, moment) => {
    const { discord, start } = await anAlertWorld();
    const bot = await start({ requestTimeoutMs: 'hang' in fault ? 150 : 5_000 });
    const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
    await bot.alerts.subscribe(placeOf(channel), {});

    if (moment === 'start') discord.fail({ route: posts, times: 3, with: fault });
    await bot.hear(started);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);

    if (moment === 'update') discord.fail({ route: edits, times: 3, with: fault });
    await bot.hear(changed);
    await bot.settled();
    expect(channel.messages[1]?.embeds[0]?.fields?.[0]?.value).toMatch(/^account servers;/);

    if (moment === 'end') {
      discord.fail({ route: edits, times: 2, with: fault });
      discord.fail({ route: posts, times: 2, with: fault });
    }
    await bot.hear(ended);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
    expect(channel.messages[2]?.replyTo).toBe(channel.messages[1]?.id);
    const failures = bot.logged.filter((line) => line.includes('not delivered, will try again'));
    expect(failures).toHaveLength(moment === 'end' ? 4 : 3);
    expect((await bot.stop()).map(({ kind }) => kind)).toEqual(['subscription']);
  });
});

test('a rate limit that says how long is waited out, without a failure', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  await bot.alerts.subscribe(placeOf(channel), {});
  discord.fail({ route: posts, with: { status: 429, retryAfter: 0.2 } });
  await bot.hear(started);
  await bot.settled();
  expect(shown(channel)).toEqual([isOn, isDown]);
  expect(bot.logged.join()).not.toContain('not delivered');
});

test('a limit on everything is waited for by everything, without a failure', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start();
  const guild = discord.guild({ name: 'Readers' });
  const channels = Array.from({ length: 10 }, (_, index) => guild.channel({ name: `channel-${index}` }));
  for (const channel of channels) await bot.alerts.subscribe(placeOf(channel), {});
  discord.fail({ route: posts, with: { status: 429, retryAfter: 1, scope: 'global' } });
  await bot.hear(started);
  await bot.settled();
  for (const channel of channels) expect(shown(channel)).toEqual([isOn, isDown]);
  expect(bot.logged.join()).not.toContain('not delivered');
  expect(bot.logged.join()).toContain('alerts wait');
});

test('a channel that fails is not asked again before its time, and holds up no other', async () => {
  const { discord, time, start } = await anAlertWorld();
  const bot = await start();
  const guild = discord.guild({ name: 'Readers' });
  const [broken, fine] = [guild.channel({ name: 'broken' }), guild.channel({ name: 'fine' })];
  await bot.alerts.subscribe(placeOf(broken), {});
  await bot.alerts.subscribe(placeOf(fine), {});
  const tries = () =>
    discord.requests.filter(({ path, method }) => method === 'POST' && path.includes(broken.id)).length - 1;

  discord.fail({ route: posts, times: 3, channel: broken, with: { status: 429, headers: false } });
  await bot.hear(started);
  await discord.waitFor(() => fine.messages.length === 2 && bot.retrying() === 1);
  expect(tries()).toBe(1);

  for (const waitMs of [750, 1_500, 3_000]) {
    const before = tries();
    time.pass(waitMs - 1);
    await bot.hear(started);
    expect(tries()).toBe(before);
    time.pass(1);
    await discord.waitFor(() => tries() === before + 1 && (bot.retrying() === 1 || tries() === 4));
  }
  await bot.settled();
  expect(shown(broken)).toEqual([isOn, isDown]);
});

test('hearing of the same incident again tells nobody anything again', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  await bot.alerts.subscribe(placeOf(channel), {});
  for (const incident of [started, started, changed, changed, ended, ended]) {
    await bot.hear(incident);
    await bot.hear(incident);
    await bot.settled();
  }
  expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
  expect(channel.messages[1]?.versions).toHaveLength(3);
});

test('an outage that ends before it could be told is told in one message', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  await bot.alerts.subscribe(placeOf(channel), {});
  discord.fail({ route: posts, with: { status: 503 } });
  await bot.hear(started);
  await discord.waitFor(() => bot.retrying() === 1);
  await bot.hear(ended);
  await bot.settled();
  expect(shown(channel)).toEqual([isOn, '🟢 Character.AI was down, and is back']);
  expect((await bot.stop()).map(({ kind }) => kind)).toEqual(['subscription']);
});

test('two hundred and more channels are all told, those with a role to mention first', async () => {
  const { discord, start } = await anAlertWorld();
  const guilds = Array.from({ length: 10 }, (_, index) => discord.guild({ name: `Server ${index}` }));
  const channels = guilds.flatMap((guild) =>
    Array.from({ length: 25 }, (_, index) => guild.channel({ name: `channel-${index}` })),
  );
  const bot = await start();
  await Promise.all(channels.slice(1).map((channel) => bot.alerts.subscribe(placeOf(channel), {})));
  const [first] = channels;
  if (first === undefined) throw new Error('there are no channels');
  const role = guilds[0]?.role({ name: 'C.AI news', mentionable: true });
  await bot.alerts.subscribe(placeOf(first), { roleId: role?.id ?? null });
  const before = discord.requests.length;

  await bot.hear(started);
  await bot.settled();
  // Forty are under way at once, and arrive in any order.
  const earliest = discord.requests.slice(before, before + 40).map(({ path }) => path);
  expect(earliest).toContainEqual(expect.stringContaining(first.id));
  await bot.hear(ended);
  await bot.settled();
  for (const channel of channels.slice(1)) expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
  expect((await bot.stop()).map(({ kind }) => kind)).toEqual(channels.map(() => 'subscription'));
});

test('two hundred channels are told and written down in a few commits', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start();
  const guilds = Array.from({ length: 8 }, (_, index) => discord.guild({ name: `Server ${index}` }));
  const channels = guilds.flatMap((guild) =>
    Array.from({ length: 25 }, (_, index) => guild.channel({ name: `channel-${index}` })),
  );
  await Promise.all(channels.map((channel) => bot.alerts.subscribe(placeOf(channel), {})));
  const before = bot.writes();
  // No time passes: what is saved is saved because something else has to be.
  const all = (isSo: (channel: Channel) => boolean) =>
    discord.waitFor(() => channels.every(isSo), { timeoutMs: 30_000 });
  await bot.hear(started);
  await all(({ messages }) => messages.length === 2);
  await bot.hear(changed);
  await all(({ messages }) => messages[1]?.versions.length === 2);
  // One message and one edit for each channel, all of them owed at the same time.
  expect(bot.writes() - before).toBeLessThan((2 * channels.length) / 10);
  await bot.hear(ended);
  // The short reply is owed as soon as the edit before it is answered, however far apart the answers come.
  await all(({ messages }) => messages.length === 3);
  await bot.stop();
  for (const channel of channels) expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
});

test('an incident of which nobody is owed anything is not kept', async () => {
  const { start } = await anAlertWorld();
  const bot = await start();
  await bot.hear(started);
  await bot.hear(ended);
  expect(await bot.stop()).toEqual([]);
});

test('stopping waits for the request under way and begins no other', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  await bot.alerts.subscribe(placeOf(channel), {});
  await bot.hear(started);
  await bot.settled();
  const requestsBefore = discord.requests.length;
  await bot.hear(ended);
  const left = await bot.stop();
  expect(discord.requests).toHaveLength(requestsBefore + 1);
  expect(shown(channel)).toEqual([isOn, isBack]);
  expect(left.find(({ kind }) => kind === 'delivery')?.value).toMatchObject({
    revision: ended.revision,
    replyId: null,
  });

  const next = await start({ heard: ended });
  await next.settled();
  expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
});
