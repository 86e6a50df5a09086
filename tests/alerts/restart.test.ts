import { expect, test } from 'vitest';
import { anAlertWorld, placeOf, shown } from './alert-bot.ts';
import { changed, ended, isBack, isDown, isOn, started, worksAgain } from './outage.ts';
import { aSubscribedChannel } from './subscribed-channel.ts';

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
