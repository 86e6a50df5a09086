import { describe, expect, test } from 'vitest';
import { placeOf, shown } from './alert-bot.ts';
import { changed, ended, isBack, isDown, isOn, later, started, wasDown, worksAgain } from './outage.ts';
import { aSubscribedChannel, hearAll, kinds } from './subscribed-channel.ts';

const posts = 'POST /channels/:channel/messages';
const edits = 'PATCH /channels/:channel/messages/:message';

describe('a channel where the bot may no longer write', () => {
  test('is paused with what is missing, and left alone', async () => {
    const { discord, bot, channel, paused } = await aSubscribedChannel({
      missing: async () => ['Send Messages', 'Embed Links'],
    });
    channel.deny('SendMessages');
    await hearAll(bot, started);
    expect(paused()?.missing).toEqual(['Send Messages', 'Embed Links']);
    const requests = discord.requests.length;
    await hearAll(bot, changed, { ...changed, revision: 3 });
    expect(discord.requests).toHaveLength(requests);
  });

  test.each([
    [403, 50001],
    [403, 50013],
    [404, 50001],
  ])(
    'is paused on %i with code %i, with what Discord said if nothing is found missing',
    async (status, code) => {
      const { discord, bot, paused } = await aSubscribedChannel({ missing: async () => [] });
      discord.fail({ route: posts, with: { status, body: { message: 'Missing `Access`', code } } });
      await hearAll(bot, started);
      expect(paused()).toMatchObject({ missing: [], said: `Missing \`Access\` (${code})` });
    },
  );

  test('is told nothing new until a test succeeds, and then what runs now', async () => {
    const { bot, channel, paused } = await aSubscribedChannel();
    channel.deny('SendMessages');
    await hearAll(bot, started);
    expect(await bot.alerts.test(placeOf(channel))).toEqual({
      kind: 'forbidden',
      missing: ['Send Messages'],
    });

    channel.allow('SendMessages');
    await hearAll(bot, changed);
    expect(shown(channel)).toEqual([isOn]);
    expect(await bot.alerts.test(placeOf(channel))).toEqual({ kind: 'posted' });
    await bot.settled();
    expect(paused()).toBeNull();
    expect(shown(channel)).toEqual([isOn, 'This is a test', isDown]);
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, 'This is a test', isBack, worksAgain]);
  });

  test('is not told afterwards of an outage of which it heard nothing', async () => {
    const { bot, channel } = await aSubscribedChannel();
    channel.deny('SendMessages');
    await hearAll(bot, started, ended);
    channel.allow('SendMessages');
    await bot.alerts.test(placeOf(channel));
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, 'This is a test']);
    expect(kinds(await bot.stop())).toEqual(['subscription']);
  });

  test('is tried once more when the next outage begins, once when it ends, and not in between', async () => {
    const { discord, bot, channel } = await aSubscribedChannel();
    channel.deny('SendMessages');
    await hearAll(bot, started, ended);
    const tries = () => discord.requests.filter(({ method, status }) => method === 'POST' && status === 403);
    const before = tries().length;
    await hearAll(bot, later(started), later(changed));
    expect(tries()).toHaveLength(before + 1);
    await hearAll(bot, later(ended));
    expect(tries()).toHaveLength(before + 2);
    expect(kinds(await bot.stop())).toEqual(['subscription']);
  });

  test('that got its permission back hears of the next outage, and is no longer paused', async () => {
    const { bot, channel, paused } = await aSubscribedChannel();
    channel.deny('SendMessages');
    await hearAll(bot, started, ended);
    channel.allow('SendMessages');
    await hearAll(bot, later(started));
    expect(shown(channel)).toEqual([isOn, isDown]);
    expect(paused()).toBeNull();
    await hearAll(bot, later(ended));
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
  });

  test('that shows the alert already sees the end as soon as it can', async () => {
    const { bot, channel, paused } = await aSubscribedChannel();
    await hearAll(bot, started);
    channel.deny('ViewChannel');
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, isDown]);
    expect(paused()).not.toBeNull();
    channel.allow('ViewChannel');
    await bot.alerts.test(placeOf(channel));
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isBack, 'This is a test', worksAgain]);
  });

  test('stays paused over a restart, and resumes over a restart', async () => {
    const { bot, channel, start } = await aSubscribedChannel();
    channel.deny('SendMessages');
    await hearAll(bot, started);
    await bot.stop();
    channel.allow('SendMessages');
    const next = await start({ heard: started });
    await next.settled();
    expect(shown(channel)).toEqual([isOn]);
    await next.alerts.test(placeOf(channel));
    await next.settled();
    expect(shown(channel)).toEqual([isOn, 'This is a test', isDown]);
  });

  test('gets the end without the reply reference when only the history is hidden', async () => {
    const { bot, channel, paused } = await aSubscribedChannel();
    await hearAll(bot, started);
    channel.deny('ReadMessageHistory');
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
    expect(channel.messages[2]?.replyTo).toBeNull();
    expect(paused()).toBeNull();
  });
});

describe('a channel where embeds are no longer shown', () => {
  test('reads the end of an outage in plain text, and then everything as before', async () => {
    const { bot, channel, paused } = await aSubscribedChannel();
    await hearAll(bot, started);
    channel.deny('EmbedLinks');
    await hearAll(bot, ended);
    expect(channel.messages[1]?.content).toContain('**🟢 Character.AI is back**');
    expect(channel.messages[1]?.content).toContain('It was down for 11 min.');
    expect(channel.messages[1]?.components).toHaveLength(1);
    expect(shown(channel)[2]).toBe(worksAgain);
    expect(paused()).toBeNull();
    channel.allow('EmbedLinks');
    await hearAll(bot, later(started));
    expect(shown(channel)[3]).toBe(isDown);
  });

  test('reads the start in plain text where a role is mentioned, and pings it once', async () => {
    const { discord, bot, guild, channel } = await aSubscribedChannel();
    const role = guild.role({ name: 'C.AI news', mentionable: true });
    await bot.alerts.subscribe(placeOf(channel), { roleId: role.id });
    channel.deny('EmbedLinks');
    await hearAll(bot, started, ended);
    const [, alert, reply] = channel.messages;
    expect(alert?.versions[1]?.body.content).toContain(`<@&${role.id}> Character.AI is down.\n**🔴`);
    expect(alert?.content).toContain('**🟢 Character.AI is back**');
    expect(alert?.pings.roles).toEqual([role.id]);
    expect(reply?.replyTo).toBe(alert?.id);
    expect(discord.violations).toEqual([]);
  });
});

describe('a thread', () => {
  async function aSubscribedThread() {
    const world = await aSubscribedChannel({ missing: async () => [] });
    const thread = world.guild.channel({ name: 'outages', type: 'thread' });
    await world.bot.alerts.subscribe(placeOf(thread), {});
    await hearAll(world.bot, started);
    return { ...world, thread };
  }

  test('that fell asleep while the outage ran is woken, and its alert shows the end', async () => {
    const { bot, thread } = await aSubscribedThread();
    thread.archive();
    await hearAll(bot, ended);
    expect(shown(thread)).toEqual([isOn, isBack, worksAgain]);
    expect(thread.thread).toMatchObject({ archived: false, locked: false });
  });

  test('that was locked is paused until that changes, and then told the end', async () => {
    const { bot, thread } = await aSubscribedThread();
    thread.archive({ locked: true });
    await hearAll(bot, ended);
    expect(shown(thread)).toEqual([isOn, isDown]);
    expect(await bot.alerts.test(placeOf(thread))).toEqual({
      kind: 'forbidden',
      missing: ['Manage Threads'],
    });
    expect(bot.ledger.subscriptions.get(thread.id)?.paused).not.toBeNull();

    Object.assign(thread.thread ?? {}, { locked: false });
    expect(await bot.alerts.test(placeOf(thread))).toEqual({ kind: 'posted' });
    await bot.settled();
    expect(shown(thread)).toEqual([isOn, isBack, 'This is a test', worksAgain]);
  });
});

describe('what Discord refuses because of the place or the moment', () => {
  const refusal = (status: number, code: number) => ({ status, body: { message: 'Not now', code } });

  test.each([
    [400, 160006],
    [400, 50008],
    [403, 40004],
    [403, 40006],
    [400, 200000],
    [400, 240000],
    [429, 20028],
    [403, 40333],
    [400, 0],
    [403, 999_999],
    [409, 123_456],
    [404, 10_999],
  ])('with %i and code %i is told again: nothing is paused or left out', async (status, code) => {
    const { discord, bot, channel, paused } = await aSubscribedChannel();
    discord.fail({ route: posts, times: 3, with: refusal(status, code) });
    await hearAll(bot, started);
    expect(shown(channel)).toEqual([isOn, isDown]);
    expect(paused()).toBeNull();
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
    expect(bot.ledger.subscriptions.get(channel.id)?.problem).toBeUndefined();
  });

  test.each([
    ['at once, because of the place', 160006, 1],
    ['after half a minute, because of the moment', 40004, 5],
    ['after half a minute, with a code that nobody knows', 777_777, 5],
  ])('is shown to admins %s, and no longer once something arrives', async (_, code, failures) => {
    const { discord, time, bot, guild, channel } = await aSubscribedChannel();
    const problem = async () => (await bot.alerts.list(guild.id))[0]?.problem;
    discord.fail({ route: posts, times: failures, with: refusal(400, code) });
    const refused = () => discord.requests.filter(({ status }) => status === 400).length;
    await bot.hear(started);
    for (let failed = 1; failed <= failures; failed += 1) {
      await discord.waitFor(() => refused() === failed && bot.retrying() === 1);
      const isShown = failed === failures;
      expect(await problem()).toEqual(
        isShown ? { at: expect.any(Number), said: `Not now (${code})` } : undefined,
      );
      while (bot.retrying() === 1) time.passToNextTimer();
    }
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
    expect(await problem()).toBeUndefined();
  });

  test('for a day after the outage was over is forgotten, if the channel was told nothing of it', async () => {
    const { discord, time, bot } = await aSubscribedChannel();
    discord.fail({ route: posts, times: Number.POSITIVE_INFINITY, with: refusal(400, 50008) });
    await bot.hear(started);
    await bot.hear(ended);
    await discord.waitFor(() => bot.retrying() === 1);
    time.pass(25 * 60 * 60_000);
    await discord.waitFor(() => bot.ledger.deliveries.toChannel('').size === 0 && bot.retrying() === 0);
    await bot.settled();
    expect(kinds(await bot.stop())).toEqual(['subscription']);
  });

  test('is shown by a test, too', async () => {
    const { discord, bot, guild, channel } = await aSubscribedChannel();
    discord.fail({ route: posts, with: refusal(400, 200000) });
    expect(await bot.alerts.test(placeOf(channel))).toEqual({ kind: 'failed', said: 'Not now (200000)' });
    expect((await bot.alerts.list(guild.id))[0]?.problem?.said).toBe('Not now (200000)');
    expect(await bot.alerts.test(placeOf(channel))).toEqual({ kind: 'posted' });
    expect((await bot.alerts.list(guild.id))[0]?.problem).toBeUndefined();
  });
});

test.each([50007, 50278])('a person who takes no direct messages (%i) is forgotten', async (code) => {
  const { discord, bot } = await aSubscribedChannel();
  const person = discord.user({ name: 'Mia' });
  await bot.hear(started);
  await bot.settled();
  await bot.alerts.follow(person.id, 'en');
  const { channel } = person.inDirectMessage();
  discord.fail({ route: posts, channel, with: { status: 403, body: { message: 'No', code } } });
  await hearAll(bot, ended);
  expect(kinds(await bot.stop())).toEqual(['subscription']);
});

describe('a message that Discord calls invalid', () => {
  const invalid = { status: 400, body: { message: 'Invalid Form Body', code: 50035 } };

  test.each([50035, 50006, 50109, 40005])(
    'is not sent again and again (%i): the start is skipped, the end is told',
    async (code) => {
      const { discord, bot, channel } = await aSubscribedChannel();
      discord.fail({ route: posts, with: { status: 400, body: { message: 'Invalid', code } } });
      await hearAll(bot, started, changed);
      expect(shown(channel)).toEqual([isOn]);
      expect(bot.logged.join()).toContain('Discord refused the message');
      await hearAll(bot, ended);
      expect(shown(channel)).toEqual([isOn, wasDown]);
    },
  );

  test.each([
    ['the update', edits, [isOn, isBack, worksAgain]],
    ['the summary or the reply', posts, [isOn, isBack]],
  ])('is skipped when it is %s', async (_, route, expected) => {
    const { discord, bot, channel } = await aSubscribedChannel();
    await hearAll(bot, started);
    discord.fail({ route, with: invalid });
    await hearAll(bot, changed, ended);
    expect(shown(channel)).toEqual(expected);
    expect(kinds(await bot.stop())).toEqual(['subscription']);
  });
});

test('a token that Discord no longer accepts ends the bot, with everything still owed', async () => {
  const { discord, bot } = await aSubscribedChannel();
  discord.fail({ route: posts, with: { status: 401 } });
  await hearAll(bot, started);
  expect(bot.fatal.map(({ message }) => message)).toEqual([
    expect.stringContaining('no longer accepts the token'),
  ]);
  expect(kinds(await bot.stop()).toSorted()).toEqual(['delivery', 'incident', 'subscription']);
});

test('a store that no longer saves ends the bot', async () => {
  const { bot } = await aSubscribedChannel();
  await bot.closeStore();
  await expect(bot.hear(started)).rejects.toThrow('database is not open');
});
