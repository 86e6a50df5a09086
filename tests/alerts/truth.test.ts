import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AlertBot } from './alert-bot.ts';
import { anAlertWorld, placeOf } from './alert-bot.ts';
import { started } from './outage.ts';

const asks = ['subscribe', 'unsubscribe', 'test', 'list', 'follow', 'unfollow', 'forget'] as const;
type Ask = (typeof asks)[number];

const runs = fc.record({
  asked: fc.array(fc.constantFrom(...asks), { minLength: 2, maxLength: 8 }),
  failing: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
});

/** What is saved: whether the channel is subscribed, and whether somebody is to be told of the end. */
async function savedBy(bot: AlertBot) {
  const saved = await bot.saved();
  return {
    subscribed: saved.some(({ kind }) => kind === 'subscription'),
    listed: saved.some((entry) => entry.kind === 'delivery' && entry.value.audience === 'person'),
  };
}

test('whatever the disk does, an answer says what is saved at that moment, or that it is not known', async () => {
  const { discord, start } = await anAlertWorld();
  const guild = discord.guild({ name: 'Readers' });
  for (const { asked, failing } of fc.sample(runs, { numRuns: 60, seed: 17 })) {
    const channel = guild.channel({ name: 'alerts' });
    const person = discord.user({ name: 'Mia' });
    const place = placeOf(channel);
    let isQuiet = true;
    const bot = await start({ failsAt: (write) => !isQuiet && failing.includes(write) });
    await bot.hear(started);
    isQuiet = false;
    const answers: Record<Ask, () => Promise<unknown>> = {
      subscribe: () => bot.alerts.subscribe(place, {}),
      unsubscribe: () => bot.alerts.unsubscribe(place),
      test: () => bot.alerts.test(place),
      list: async () => (await bot.alerts.list(guild.id)).length,
      follow: () => bot.alerts.follow(person.id, 'en'),
      unfollow: () => bot.alerts.unfollow(person.id),
      forget: () => bot.alerts.forget(guild.id),
    };
    for (const ask of asked) {
      const answer = await answers[ask]().catch(() => 'something went wrong');
      if (answer === 'something went wrong') continue;
      const { subscribed, listed } = await savedBy(bot);
      const said = `${ask}: ${JSON.stringify(answer)} after ${asked} with ${failing}`;
      if (ask === 'subscribe') expect(subscribed, said).toBe(true);
      if (ask === 'unsubscribe' || ask === 'forget') expect(subscribed, said).toBe(false);
      if (ask === 'test') expect(subscribed, said).toBe(answer !== null);
      if (ask === 'list') expect(subscribed, said).toBe(answer === 1);
      if (ask === 'follow') expect(listed, said).toBe(true);
      if (ask === 'unfollow') expect(listed, said).toBe(false);
    }
    isQuiet = true;
    await bot.alerts.forget(guild.id);
    await bot.alerts.unfollow(person.id);
    await bot.stop();
  }
});
