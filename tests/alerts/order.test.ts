import { describe, expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { anAlertWorld, placeOf, shown } from './alert-bot.ts';
import { ended, isBack, isDown, isOn, later, started, wasDown, worksAgain } from './outage.ts';
import { aSubscribedChannel, hearAll } from './subscribed-channel.ts';

const posts = 'POST /channels/:channel/messages';

test('what a channel is owed of an outage comes before the next outage, however long that takes', async () => {
  const { discord, bot, channel } = await aSubscribedChannel();
  await hearAll(bot, started);
  discord.fail({ route: posts, times: 3, with: { status: 503 } });
  await bot.hear(ended);
  await discord.waitFor(() => bot.retrying() === 1);
  await hearAll(bot, later(started));
  expect(shown(channel)).toEqual([isOn, isBack, worksAgain, isDown]);
});

describe('after a restart', () => {
  test('a start that is still owed waits until the outage is seen to go on', async () => {
    let isConfirmed = false;
    const { discord, time, start, bot, channel } = await aSubscribedChannel();
    discord.fail({ route: posts, with: { status: 503 } });
    await bot.hear(started);
    await discord.waitFor(() => bot.retrying() === 1);
    await bot.stop();

    const next = await start({ isConfirmed: () => isConfirmed });
    const posted = () => discord.requests.filter(({ method }) => method === 'POST').length;
    const before = posted();
    await next.hear(started);
    await discord.waitFor(() => time.waiting() > 0);
    for (let second = 0; second < 5; second += 1) time.pass(1_000);
    expect(posted()).toBe(before);
    isConfirmed = true;
    await next.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
  });

  test('an outage that is over by then is told in one message', async () => {
    const { discord, time, start, bot, channel } = await aSubscribedChannel();
    discord.fail({ route: posts, with: { status: 503 } });
    await bot.hear(started);
    await discord.waitFor(() => bot.retrying() === 1);
    await bot.stop();

    const next = await start({ isConfirmed: () => false });
    await next.hear(started);
    await discord.waitFor(() => time.waiting() > 0);
    await hearAll(next, ended);
    expect(shown(channel)).toEqual([isOn, wasDown]);
  });

  test('an alert whose turn had not come is sent, even where the bot may not look whether it was', async () => {
    const { discord, time, start } = await anAlertWorld();
    const before = await start();
    const guild = discord.guild({ name: 'Readers' });
    const channels = ['one', 'two', 'three'].map((name) => guild.channel({ name }));
    for (const channel of channels) await before.alerts.subscribe(placeOf(channel), {});
    await before.stop();

    const bot = await start({ perSecond: 1, heard: started });
    time.pass(1_000);
    await discord.waitFor(() => channels.some(({ messages }) => messages.length === 2));
    await bot.stop();
    const untold = channels.filter(({ messages }) => messages.length === 1);
    for (const channel of untold) {
      guild.member({ name: 'Ann' }).in(channel).say('Is it down?');
      channel.deny('ReadMessageHistory');
    }
    time.pass(10 * 60_000);
    const next = await start({ heard: started });
    await next.settled();
    expect(untold.length).toBeGreaterThan(0);
    for (const channel of untold) expect(shown(channel)).toEqual([isOn, 'Is it down?', isDown]);
  });
});

test('the end goes first to those who read that it is down, and a start not yet sent becomes a summary', async () => {
  const { discord, time, start } = await anAlertWorld();
  const before = await start();
  const guild = discord.guild({ name: 'Readers' });
  const channels = Array.from({ length: 20 }, (_, index) => guild.channel({ name: `channel-${index}` }));
  for (const channel of channels) await before.alerts.subscribe(placeOf(channel), {});
  await before.stop();

  const bot = await start({ perSecond: 10, heard: started });
  const told = () => channels.filter(({ messages }) => messages.length === 2);
  while (told().length < 5) {
    const count = told().length;
    time.pass(100);
    await discord.waitFor(() => told().length > count);
  }
  const isKnownToBeTold = ({ id }: Channel) =>
    bot.ledger.deliveries.toChannel(id).get(`${started.id}:${id}`)?.told === 'start';
  const toldBefore = channels.filter(isKnownToBeTold);
  const requests = discord.requests.length;
  await bot.hear(ended);
  await bot.settled();

  // One more start may have been under way.
  const untold = channels.filter(({ messages }) => messages.length === 2);
  expect(untold.length).toBeGreaterThanOrEqual(14);
  for (const channel of untold) expect(shown(channel)).toEqual([isOn, wasDown]);
  for (const channel of channels.filter((each) => !untold.includes(each))) {
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
  }
  const paths = discord.requests.slice(requests).map(({ path }) => path);
  const firstSummary = paths.findIndex((path) => untold.some(({ id }) => path.includes(id)));
  expect(toldBefore.length).toBeGreaterThan(0);
  for (const { id } of toldBefore) {
    expect(paths.findIndex((path) => path.includes(id))).toBeLessThan(firstSummary);
  }
});

test('channels that hang hold up no others', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start({ requestTimeoutMs: 5_000 });
  const guilds = Array.from({ length: 4 }, (_, index) => discord.guild({ name: `Server ${index}` }));
  const channels = guilds.flatMap((guild) =>
    Array.from({ length: 25 }, (_, index) => guild.channel({ name: `channel-${index}` })),
  );
  for (const channel of channels) await bot.alerts.subscribe(placeOf(channel), {});
  const [hanging, fine] = [channels.slice(0, 60), channels.slice(60)];
  for (const channel of hanging) discord.fail({ route: posts, channel, with: { hang: true } });
  await bot.hear(started);
  await discord.waitFor(() => fine.every(({ messages }) => messages.length === 2));
  expect(hanging.every(({ messages }) => messages.length === 1)).toBe(true);
  await bot.settled();
  for (const channel of hanging) expect(shown(channel)).toEqual([isOn, isDown]);
});
