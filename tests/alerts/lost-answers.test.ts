import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { shown } from './alert-bot.ts';
import { ended, isBack, isDown, isOn, started, wasDown, worksAgain } from './outage.ts';
import { aSubscribedChannel, hearAll } from './subscribed-channel.ts';

const posts = 'POST /channels/:channel/messages';
const lists = 'GET /channels/:channel/messages';
const longAfterMs = 10 * 60_000;

/** An outage of which the bot does not know whether it was told: the answer to the start was lost, again and again. */
async function anUnansweredStart({ arrives }: { arrives: boolean }) {
  const world = await aSubscribedChannel();
  const { discord, time, bot } = world;
  time.pass(longAfterMs);
  discord.fail({ route: posts, with: arrives ? { reset: 'after' } : { reset: 'before' } });
  await bot.hear(started);
  await discord.waitFor(() => bot.retrying() === 1);
  const lists = () => discord.requests.filter(({ method }) => method === 'GET').length;
  const posted = () => discord.requests.filter(({ method }) => method === 'POST').length;
  return { ...world, lists, posted };
}

describe('a start whose answer was lost', () => {
  test('with the outage over before the next try, becomes the alert that shows the end', async () => {
    const { bot, channel } = await anUnansweredStart({ arrives: true });
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
  });

  test('and that never arrived becomes a summary, with the outage over before the next try', async () => {
    const { bot, channel } = await anUnansweredStart({ arrives: false });
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, wasDown]);
  });

  test('and that somebody deleted is not put back', async () => {
    const { bot, channel } = await anUnansweredStart({ arrives: true });
    channel.deleteMessage(channel.messages[1]?.id ?? '');
    await bot.settled();
    expect(shown(channel)).toEqual([isOn]);
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, wasDown]);
  });
});

describe('a start whose answer was lost so long ago that Discord may not know its nonce', () => {
  test('is found in the channel, and not sent again', async () => {
    const { time, bot, channel, posted } = await anUnansweredStart({ arrives: true });
    const before = posted();
    time.pass(longAfterMs);
    await bot.settled();
    expect(posted()).toBe(before);
    expect(shown(channel)).toEqual([isOn, isDown]);
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
  });

  test('is found by its text where Discord lists messages without their nonce', async () => {
    const { discord, time, bot, channel } = await anUnansweredStart({ arrives: true });
    const listed = channel.messages.map(({ raw: { nonce: _, ...message } }) => message);
    discord.fail({ route: lists, with: { status: 200, body: listed } });
    time.pass(longAfterMs);
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
  });

  test('is sent when it is not there', async () => {
    const { time, bot, channel } = await anUnansweredStart({ arrives: false });
    channel.guild?.member({ name: 'Ann' }).in(channel).say('Is it down?');
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, 'Is it down?', isDown]);
  });

  const moment = `Since <t:${Math.floor(started.since / 1_000)}:t>.`;
  test.each([
    ['a panel', { embeds: [], components: [{ type: ComponentType.TextDisplay, content: moment }] }],
    ['an answer that somebody shared', { content: moment, interaction_metadata: { id: '1', type: 2 } }],
  ])('is sent when it is not there, but only %s that names the same moment', async (_, besides) => {
    const { discord, time, bot, channel } = await anUnansweredStart({ arrives: false });
    const [confirmation] = channel.messages.map(({ raw: { nonce: _, ...message } }) => message);
    discord.fail({ route: lists, with: { status: 200, body: [{ ...confirmation, ...besides }] } });
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
  });

  test('is sent when it is not there and nobody else has written', async () => {
    const { time, bot, channel } = await anUnansweredStart({ arrives: false });
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
  });

  test('is not risked a second time where the bot may not look, and the end is told', async () => {
    const { time, bot, channel } = await anUnansweredStart({ arrives: true });
    channel.deny('ReadMessageHistory');
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, isDown, wasDown]);
  });

  test('is not risked where the bot may not look and somebody has written', async () => {
    const { time, bot, channel } = await anUnansweredStart({ arrives: false });
    channel.guild?.member({ name: 'Ann' }).in(channel).say('Is it down?');
    channel.deny('ReadMessageHistory');
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, 'Is it down?']);
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, 'Is it down?', wasDown]);
  });

  test('is sent where the bot may not look and nobody has written', async () => {
    const { time, bot, channel } = await anUnansweredStart({ arrives: false });
    channel.deny('ReadMessageHistory');
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
  });

  test('is sent to a channel in which nothing is written at all', async () => {
    const { time, bot, channel } = await anUnansweredStart({ arrives: false });
    channel.everyMessage.splice(0);
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isDown]);
  });

  test('is looked for again later when Discord fails to say', async () => {
    const { discord, time, bot, channel } = await anUnansweredStart({ arrives: true });
    discord.fail({ route: lists, times: 2, with: { status: 500 } });
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
  });

  test('is no reason to look when it can not have been sent', async () => {
    const { discord, time, bot, channel } = await aSubscribedChannel();
    discord.fail({ route: posts, with: { status: 429, headers: false } });
    await bot.hear(started);
    await discord.waitFor(() => bot.retrying() === 1);
    time.pass(longAfterMs);
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, isDown]);
    expect(discord.requests.filter(({ method }) => method === 'GET')).toEqual([]);
  });
});

test('a reply whose answer was lost long ago is found as well', async () => {
  const { discord, time, bot, channel } = await aSubscribedChannel();
  await hearAll(bot, started);
  discord.fail({ route: posts, with: { reset: 'after' } });
  await bot.hear(ended);
  await discord.waitFor(() => bot.retrying() === 1);
  time.pass(longAfterMs);
  await bot.settled();
  expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
});
