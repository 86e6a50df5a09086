import { expect, test } from 'vitest';
import type { Incident } from '../../src/health/incident.ts';
import { anAlertWorld, placeOf, shown } from './alert-bot.ts';
import {
  changed,
  endedAgain,
  isBack,
  isOn,
  recovering,
  recoveringAgain,
  returned,
  started,
  worksAgainAfterAll,
} from './outage.ts';

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
}, 300_000);
