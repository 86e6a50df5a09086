import { describe, expect, test } from 'vitest';
import { anAlertWorld, placeOf, shown } from './alert-bot.ts';
import { changed, ended, isBack, isDown, isOn, started, worksAgain } from './outage.ts';

const posts = 'POST /channels/:channel/messages';

async function aServer() {
  const world = await anAlertWorld();
  const bot = await world.start();
  const guild = world.discord.guild({ name: 'Readers' });
  return { ...world, bot, guild, channel: guild.channel({ name: 'alerts' }) };
}

describe('subscribing', () => {
  test('proves in the channel itself that posting works, and mentions nobody for it', async () => {
    const { time, bot, guild, channel } = await aServer();
    const role = guild.role({ name: 'C.AI news', mentionable: true });
    expect(await bot.alerts.subscribe(placeOf(channel), { roleId: role.id })).toEqual({
      kind: 'subscribed',
      roleId: role.id,
    });
    expect(channel.messages[0]?.embeds[0]?.description).toContain(`<@&${role.id}>`);
    expect(channel.messages[0]?.pings).toEqual({ roles: [], users: [], everyone: false });
    expect(await bot.alerts.list(guild.id)).toEqual([
      expect.objectContaining({
        channelId: channel.id,
        roleId: role.id,
        paused: null,
        lastDelivery: { at: time.clock(), what: 'test' },
      }),
    ]);
  });

  test('a second time changes the role and keeps the age, and posts nothing', async () => {
    const { time, bot, channel, guild } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    const subscribedAt = time.clock();
    time.pass(60_000);
    const again = await bot.alerts.subscribe(placeOf(channel), { roleId: '7' });
    expect(again).toEqual({ kind: 'changed', roleId: '7' });
    expect(await bot.alerts.list(guild.id)).toHaveLength(1);
    expect(bot.ledger.subscriptions.get(channel.id)).toMatchObject({ roleId: '7', createdAt: subscribedAt });
    expect(shown(channel)).toEqual([isOn]);
  });

  test('a second time without a role keeps the one that there is, and null takes it away', async () => {
    const { bot, channel } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), { roleId: '7' });
    expect(await bot.alerts.subscribe(placeOf(channel), {})).toEqual({ kind: 'already', roleId: '7' });
    expect(await bot.alerts.subscribe(placeOf(channel), { roleId: null })).toEqual({
      kind: 'changed',
      roleId: null,
    });
    expect(shown(channel)).toEqual([isOn]);
  });

  test('keeps what was chosen before, and saves only what is not as by default', async () => {
    const { bot, channel, guild } = await aServer();
    const quietHours = { from: 22 * 60, until: 7 * 60, zone: 'Europe/Berlin' };
    await bot.alerts.subscribe(placeOf(channel), { settings: { quietHours, end: 'edit', tellOf: 'all' } });
    await bot.alerts.subscribe(placeOf(channel), { settings: { end: 'reply', thread: true } });
    const [line] = await bot.alerts.list(guild.id);
    expect(line?.settings).toEqual({ quietHours, thread: true });
    await bot.alerts.subscribe(placeOf(channel), { settings: { quietHours: null, thread: false } });
    expect(bot.ledger.subscriptions.get(channel.id)).not.toHaveProperty('settings');
  });

  test('of two admins at once neither loses what only the other one changed', async () => {
    const { bot, channel, guild } = await aServer();
    await Promise.all([
      bot.alerts.subscribe(placeOf(channel), { settings: { thread: true, end: 'edit' } }),
      bot.alerts.subscribe(placeOf(channel), { roleId: '7', settings: { end: 'reply' } }),
    ]);
    expect(await bot.alerts.list(guild.id)).toEqual([
      expect.objectContaining({ roleId: '7', settings: { thread: true } }),
    ]);
  });

  test('proves anew that posting works where it did not', async () => {
    const { bot, channel } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    channel.deny('SendMessages');
    await bot.alerts.test(placeOf(channel));
    expect(await bot.alerts.subscribe(placeOf(channel), {})).toMatchObject({ kind: 'forbidden' });
    channel.allow('SendMessages');
    expect(await bot.alerts.subscribe(placeOf(channel), {})).toMatchObject({ kind: 'subscribed' });
    expect(shown(channel)).toEqual([isOn, isOn]);
  });

  test.each([
    ['it may not write', { status: 403, body: { message: 'No', code: 50013 } }, 'forbidden'],
    ['the channel is gone', { status: 404, body: { message: 'No', code: 10003 } }, 'channel-gone'],
    ['Discord fails', { status: 500 }, 'failed'],
    ['Discord calls the message invalid', { status: 400, body: { message: 'No', code: 50035 } }, 'failed'],
  ])('subscribes nothing when %s', async (_, fault, kind) => {
    const { discord, bot, channel, guild } = await aServer();
    discord.fail({ route: posts, with: fault });
    expect(await bot.alerts.subscribe(placeOf(channel), {})).toMatchObject({ kind });
    expect(await bot.alerts.list(guild.id)).toEqual([]);
    expect(await bot.stop()).toEqual([]);
  });

  test('works for a thread', async () => {
    const { bot, guild } = await aServer();
    const thread = guild.channel({ name: 'outages', type: 'thread' });
    thread.allow('SendMessagesInThreads');
    expect(await bot.alerts.subscribe(placeOf(thread), {})).toMatchObject({ kind: 'subscribed' });
  });

  test('is for 25 channels of a server, those already subscribed not counted twice', async () => {
    const { discord, bot, guild } = await aServer();
    const channels = Array.from({ length: 26 }, (_, index) => guild.channel({ name: `channel-${index}` }));
    for (const channel of channels.slice(0, 25)) await bot.alerts.subscribe(placeOf(channel), {});
    const [first, last] = [channels[0], channels[25]];
    if (first === undefined || last === undefined) throw new Error('there are too few channels');

    expect(await bot.alerts.subscribe(placeOf(last), {})).toEqual({ kind: 'too-many', limit: 25 });
    expect(last.messages).toEqual([]);
    expect(await bot.alerts.subscribe(placeOf(first), { roleId: '7' })).toMatchObject({ kind: 'changed' });
    const elsewhere = discord.guild({ name: 'Writers' }).channel({ name: 'alerts' });
    expect(await bot.alerts.subscribe(placeOf(elsewhere), {})).toMatchObject({ kind: 'subscribed' });
    await bot.alerts.unsubscribe(placeOf(first));
    expect(await bot.alerts.subscribe(placeOf(last), {})).toMatchObject({ kind: 'subscribed' });
  });
});

test('thirty subscriptions at the same time do not pass the limit', async () => {
  const { bot, guild } = await aServer();
  const channels = Array.from({ length: 30 }, (_, index) => guild.channel({ name: `channel-${index}` }));
  const results = await Promise.all(channels.map((channel) => bot.alerts.subscribe(placeOf(channel), {})));
  expect(results.filter(({ kind }) => kind === 'subscribed')).toHaveLength(25);
  expect(await bot.alerts.list(guild.id)).toHaveLength(25);
});

test('a subscription that failed takes no place from others', async () => {
  const { discord, bot, guild } = await aServer();
  const channels = Array.from({ length: 26 }, (_, index) => guild.channel({ name: `channel-${index}` }));
  const [first] = channels;
  discord.fail({ route: posts, channel: first ?? { id: '' }, with: { status: 500 } });
  for (const channel of channels) await bot.alerts.subscribe(placeOf(channel), {});
  expect(await bot.alerts.list(guild.id)).toHaveLength(25);
});

describe('during an outage', () => {
  test('a newly subscribed channel is told at once, and told the end', async () => {
    const { bot, channel, guild } = await aServer();
    const earlier = guild.channel({ name: 'earlier' });
    await bot.alerts.subscribe(placeOf(earlier), {});
    await bot.hear(started);
    await bot.settled();
    await bot.alerts.subscribe(placeOf(channel), {});
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
    expect(shown(earlier)).toEqual([isOn, isDown]);
    await bot.hear(ended);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
    expect(shown(earlier)).toEqual([isOn, isBack, worksAgain]);
  });

  test('subscribing a channel again tells it nothing twice', async () => {
    const { bot, channel } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    await bot.hear(started);
    await bot.settled();
    await bot.alerts.subscribe(placeOf(channel), { roleId: '7' });
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
  });

  test('an unsubscribed channel sees its alert change and end, but gets nothing new', async () => {
    const { bot, channel, guild } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    await bot.hear(started);
    await bot.settled();
    expect(await bot.alerts.unsubscribe(placeOf(channel))).toBe(true);
    expect(await bot.alerts.list(guild.id)).toEqual([]);
    await bot.hear(changed);
    await bot.hear(ended);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isBack]);
    expect(await bot.stop()).toEqual([]);
  });

  test('a channel that unsubscribes and comes back is not told the start twice, and the end once', async () => {
    const { bot, channel } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    await bot.hear(started);
    await bot.settled();
    await bot.alerts.unsubscribe(placeOf(channel));
    await bot.alerts.subscribe(placeOf(channel), {});
    await bot.hear(ended);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isBack, isOn, worksAgain]);
  });

  test('a channel that unsubscribes before it could be told is told nothing', async () => {
    const { discord, time, bot, channel } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    discord.fail({ route: posts, with: { status: 500 } });
    await bot.hear(started);
    await discord.waitFor(() => bot.retrying() === 1);
    await bot.alerts.unsubscribe(placeOf(channel));
    time.passToNextTimer();
    await bot.settled();
    await bot.hear(ended);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn]);
    expect(await bot.stop()).toEqual([]);
  });
});

describe('another server', () => {
  test('can not unsubscribe, test or see a channel', async () => {
    const { discord, bot, guild, channel } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    const stranger = { guildId: discord.guild({ name: 'Strangers' }).id, channelId: channel.id };
    expect(await bot.alerts.unsubscribe(stranger)).toBe(false);
    expect(await bot.alerts.test(stranger)).toBeNull();
    expect(await bot.alerts.list(stranger.guildId)).toEqual([]);
    expect(await bot.alerts.list(guild.id)).toHaveLength(1);
    expect(channel.messages).toHaveLength(1);
  });
});

describe('a test', () => {
  test('of a channel without alerts posts nothing', async () => {
    const { bot, channel } = await aServer();
    expect(await bot.alerts.test(placeOf(channel))).toBeNull();
    expect(channel.messages).toEqual([]);
  });

  test('that fails for a moment changes nothing', async () => {
    const { discord, bot, channel } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    const before = bot.ledger.subscriptions.get(channel.id);
    discord.fail({ route: posts, with: { status: 500 } });
    expect(await bot.alerts.test(placeOf(channel))).toEqual({ kind: 'failed' });
    expect(bot.ledger.subscriptions.get(channel.id)).toEqual(before);
  });

  test('of a channel that is gone forgets it', async () => {
    const { bot, channel } = await aServer();
    await bot.alerts.subscribe(placeOf(channel), {});
    channel.delete();
    expect(await bot.alerts.test(placeOf(channel))).toEqual({ kind: 'channel-gone' });
    expect(await bot.stop()).toEqual([]);
  });
});

test('unsubscribing what is not subscribed says so', async () => {
  const { bot, channel } = await aServer();
  expect(await bot.alerts.unsubscribe(placeOf(channel))).toBe(false);
});

test('subscriptions are there after a restart', async () => {
  const { bot, guild, channel, start } = await aServer();
  await bot.alerts.subscribe(placeOf(channel), { roleId: '7' });
  const before = await bot.alerts.list(guild.id);
  await bot.stop();
  const next = await start();
  expect(await next.alerts.list(guild.id)).toEqual(before);
});

describe('the list', () => {
  async function aServerWith(names: string[]) {
    const server = await aServer();
    const channels = names.map((name) => server.guild.channel({ name }));
    for (const channel of channels) await server.bot.alerts.subscribe(placeOf(channel), {});
    const gone = async () => {
      const lines = await server.bot.alerts.list(server.guild.id);
      return lines.map(({ channelId, isGone }) => [channels.findIndex(({ id }) => id === channelId), isGone]);
    };
    return { ...server, channels, gone };
  }

  test('says once which channels were deleted, and forgets them', async () => {
    const { bot, channels, gone } = await aServerWith(['one', 'two', 'three']);
    channels[1]?.delete();
    expect(await gone()).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ]);
    expect(await gone()).toEqual([
      [0, false],
      [2, false],
    ]);
    expect(await bot.stop()).toHaveLength(2);
  });

  test('keeps a channel that the bot may no longer see', async () => {
    const { channels, gone } = await aServerWith(['one']);
    channels[0]?.deny('ViewChannel');
    expect(await gone()).toEqual([[0, false]]);
  });

  test.each([
    { status: 500 },
    { reset: 'before' as const },
    { status: 404, body: { message: 'No', code: 0 } },
  ])('keeps a channel of which Discord says nothing: %j', async (fault) => {
    const { discord, gone } = await aServerWith(['one']);
    discord.fail({ route: 'GET /channels/:channel', with: fault });
    expect(await gone()).toEqual([[0, false]]);
  });

  test('keeps everything of a server that the bot was thrown out of', async () => {
    const { guild, gone } = await aServerWith(['one', 'two']);
    guild.remove();
    expect(await gone()).toEqual([
      [0, false],
      [1, false],
    ]);
  });
});
