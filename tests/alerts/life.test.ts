import { expect, test } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import type { Incident } from '../../src/health/incident.ts';
import { anAlertWorld, placeOf, shown } from './alert-bot.ts';
import {
  brokeAgain,
  changed,
  comesBack,
  ended,
  endedAgain,
  isBack,
  isDown,
  isOn,
  isWatched,
  recovering,
  recoveringAgain,
  returned,
  started,
  stillFailing,
  stillFails,
  wasDown,
  worksAgainAfterAll,
} from './outage.ts';
import { aSubscribedChannel, hearAll, kinds } from './subscribed-channel.ts';

const posts = 'POST /channels/:channel/messages';

test('an outage that comes back and breaks again shows each phase in the same two messages, and mentions once', async () => {
  const { bot, guild, channel } = await aSubscribedChannel();
  const role = guild.role({ name: 'C.AI news', mentionable: true });
  await bot.alerts.subscribe(placeOf(channel), { roleId: role.id });
  const [, ...before] = channel.messages;
  expect(before).toEqual([]);

  const life: [Incident, (string | RegExp)[]][] = [
    [started, [isDown]],
    [changed, [isDown]],
    [recovering, [comesBack, isWatched]],
    [returned, [isDown, brokeAgain]],
    [
      recoveringAgain,
      [comesBack, /as of <t:\d+:t>\. I'm keeping an eye on it\. It was down, on and off, for 19 min\.$/],
    ],
    [endedAgain, [isBack, worksAgainAfterAll]],
  ];
  for (const [incident, expected] of life) {
    await hearAll(bot, incident);
    const titles = channel.messages.slice(1).map(({ content, embeds }) => embeds[0]?.title ?? content);
    expect(titles).toEqual(
      expected.map((text) => (typeof text === 'string' ? text : expect.stringMatching(text))),
    );
  }
  const pinged = channel.messages.filter(({ pings }) => pings.roles.length > 0);
  expect(pinged).toEqual([channel.messages[1]]);
  expect(kinds(await bot.stop())).toEqual(['subscription']);
});

/** A channel whose start could not be posted. */
async function anUntoldChannel(): Promise<Awaited<ReturnType<typeof aSubscribedChannel>>> {
  const world = await aSubscribedChannel();
  world.discord.fail({ route: posts, with: { status: 503 } });
  await world.bot.hear(started);
  await world.discord.waitFor(() => world.bot.retrying() === 1);
  return world;
}

test('a channel that hears of it only when it works again gets one message, which then follows it', async () => {
  const { bot, channel } = await anUntoldChannel();
  await hearAll(bot, recovering);
  expect(shown(channel)).toEqual([isOn, comesBack]);
  await hearAll(bot, returned);
  expect(shown(channel)).toEqual([isOn, isDown]);
  await hearAll(bot, recoveringAgain, endedAgain);
  expect(shown(channel)).toEqual([isOn, isBack]);
});

test('a channel that hears of it only when it is over gets one message about all of it', async () => {
  const { bot, channel } = await anUntoldChannel();
  await hearAll(bot, ended);
  expect(shown(channel)).toEqual([isOn, wasDown]);
});

test('what is set aside ends its alert, and no reply says that it is over', async () => {
  const { bot, channel } = await aSubscribedChannel();
  await hearAll(bot, started, stillFailing);
  expect(shown(channel)).toEqual([isOn, stillFails]);
  expect(kinds(await bot.stop())).toEqual(['subscription']);
});

test('of what is set aside before it could be told nothing is told, and nothing is kept', async () => {
  const { bot, channel } = await anUntoldChannel();
  await hearAll(bot, stillFailing);
  await bot.settled();
  expect(shown(channel).slice(1)).not.toContain(isDown);
  expect(kinds(await bot.stop())).toEqual(['subscription']);
});

test('a reply that somebody deleted is not posted again when it breaks again', async () => {
  const { bot, channel } = await aSubscribedChannel();
  await hearAll(bot, started, recovering);
  channel.deleteMessage(channel.messages[2]?.id ?? '');
  await hearAll(bot, returned, recoveringAgain, endedAgain);
  expect(shown(channel)).toEqual([isOn, isBack]);
  expect(kinds(await bot.stop())).toEqual(['subscription']);
});

test('a channel that unsubscribes meanwhile sees each phase in its alert, and nothing new is posted', async () => {
  const { bot, channel } = await aSubscribedChannel();
  await hearAll(bot, started);
  await bot.alerts.unsubscribe(placeOf(channel));
  for (const [incident, expected] of [
    [recovering, comesBack],
    [returned, isDown],
    [recoveringAgain, comesBack],
    [endedAgain, isBack],
  ] as const) {
    await hearAll(bot, incident);
    expect(shown(channel)).toEqual([isOn, expected]);
  }
  expect(kinds(await bot.stop())).toEqual([]);
});

test('a channel that unsubscribes and subscribes anew is not mentioned again', async () => {
  const { bot, channel } = await aSubscribedChannel();
  await hearAll(bot, started);
  await bot.alerts.unsubscribe(placeOf(channel));
  await hearAll(bot, recovering);
  await bot.alerts.subscribe(placeOf(channel), {});
  await hearAll(bot, returned, recoveringAgain, endedAgain);
  expect(shown(channel)).toEqual([isOn, isBack, isOn]);
  expect(kinds(await bot.stop())).toEqual(['subscription']);
});

test('a channel that takes no new messages any more still sees each phase in its alert', async () => {
  const { bot, channel } = await aSubscribedChannel();
  await hearAll(bot, started);
  channel.deny('SendMessages');
  for (const [incident, expected] of [
    [recovering, comesBack],
    [returned, isDown],
    [recoveringAgain, comesBack],
    [endedAgain, isBack],
  ] as const) {
    await hearAll(bot, incident);
    expect(shown(channel)).toEqual([isOn, expected]);
  }
});

test('a channel that subscribes while it recovers is told only if it breaks again', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start({ heard: recovering });
  const channel: Channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  await bot.alerts.subscribe(placeOf(channel), {});
  await bot.settled();
  expect(shown(channel)).toEqual([isOn]);
  await hearAll(bot, returned);
  expect(shown(channel)).toEqual([isOn, isDown]);
});
