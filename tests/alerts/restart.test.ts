import { expect, test } from 'vitest';
import type { Incident } from '../../src/health/incident.ts';
import { anAlertWorld, placeOf, shown } from './alert-bot.ts';
import {
  changed,
  ended,
  endedAgain,
  isBack,
  isDown,
  isOn,
  recovering,
  recoveringAgain,
  returned,
  started,
  worksAgain,
  worksAgainAfterAll,
} from './outage.ts';
import { aSubscribedChannel } from './subscribed-channel.ts';

const outage: readonly Incident[] = [started, changed, recovering, returned, recoveringAgain, endedAgain];

/**
 * Plays an outage to a bot that dies after so many moments, a moment being the beginning or the end of a write or of a
 * request, and from then on to bots that live. Says what is left in the store, and whether anybody died at all.
 */
async function outageWithDeathAfter(moments: number) {
  const { discord, start } = await anAlertWorld();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  const first = await start();
  await first.alerts.subscribe(placeOf(channel), {});
  await first.stop();

  let bot = await start({ diesAfter: moments });
  let died = false;
  async function replaceDead(heard: Incident): Promise<void> {
    if (!bot.isDead()) return;
    died = true;
    bot = await start({ heard });
    await bot.settled();
  }
  for (const incident of outage) {
    await bot.hear(incident);
    await bot.settled();
    await replaceDead(incident);
  }
  const left = await Promise.race([bot.stop(), bot.death.then(() => null)]);
  if (left !== null) return { died, channel, left };
  await replaceDead(endedAgain);
  return { died, channel, left: await bot.stop() };
}

test('killed at any moment of an outage, the bot repeats nothing and misses nothing', async () => {
  let moments = 0;
  for (; moments < 100; moments += 1) {
    const { died, channel, left } = await outageWithDeathAfter(moments);
    const story = { moments, shown: shown(channel), left: left.map(({ kind }) => kind) };
    expect(story).toEqual({ moments, shown: [isOn, isBack, worksAgainAfterAll], left: ['subscription'] });
    expect(channel.messages[2]?.replyTo).toBe(channel.messages[1]?.id);
    if (!died) break;
  }
  // An outage that returns once has ten requests, and about as many writes.
  expect(moments).toBeGreaterThan(15);
  expect(moments).toBeLessThan(100);
});

test('an outage that ended while the bot was away is ended after its return', async () => {
  const { discord, start } = await anAlertWorld();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  const before = await start();
  await before.alerts.subscribe(placeOf(channel), {});
  await before.hear(started);
  await before.settled();
  await before.stop();

  const after = await start({ heard: ended });
  await after.settled();
  expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
});

test('a restart with nothing new says nothing new', async () => {
  const { discord, start } = await anAlertWorld();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  const first = await start();
  await first.alerts.subscribe(placeOf(channel), {});
  await first.stop();
  for (const heard of [started, started, changed, changed, ended, ended]) {
    const bot = await start({ heard });
    await bot.settled();
    await bot.stop();
  }
  expect(shown(channel)).toEqual([isOn, isBack, worksAgain]);
  expect(channel.messages[1]?.versions).toHaveLength(3);
});

test('a wait after a failure goes on over a restart', async () => {
  const { discord, start } = await anAlertWorld();
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'alerts' });
  const before = await start();
  await before.alerts.subscribe(placeOf(channel), {});
  discord.fail({ route: 'POST /channels/:channel/messages', with: { status: 500 } });
  await before.hear(started);
  await discord.waitFor(() => before.retrying() === 1);
  await before.stop();
  const requests = discord.requests.length;

  const after = await start({ heard: started });
  await discord.waitFor(() => after.retrying() === 1);
  expect(discord.requests).toHaveLength(requests);
  await after.settled();
  expect(channel.messages).toHaveLength(2);
});

test('a clock that was set back makes nobody wait until it has caught up', async () => {
  const { discord, time, start, bot, channel } = await aSubscribedChannel();
  discord.fail({ route: 'POST /channels/:channel/messages', with: { status: 500 } });
  await bot.hear(started);
  await discord.waitFor(() => bot.retrying() === 1);
  await bot.stop();
  time.pass(-24 * 60 * 60_000);
  await start({ heard: started });
  await discord.waitFor(() => shown(channel).includes(isDown));
});
