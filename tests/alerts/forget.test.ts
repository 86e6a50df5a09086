import { describe, expect, test } from 'vitest';
import { anAlertWorld, type BotOptions, placeOf, shown } from './alert-bot.ts';
import { changed, ended, isDown, isOn, started, worksAgain } from './outage.ts';

const posts = 'POST /channels/:channel/messages';

/** A server with two channels that have alerts. */
async function aServer(options?: BotOptions) {
  const world = await anAlertWorld();
  const bot = await world.start(options);
  const guild = world.discord.guild({ name: 'Readers' });
  const alerts = guild.channel({ name: 'alerts' });
  const news = guild.channel({ name: 'news' });
  for (const channel of [alerts, news]) await bot.alerts.subscribe(placeOf(channel), {});
  return { ...world, bot, guild, alerts, news };
}

describe('a server that wants to be forgotten', () => {
  test('is: nothing about its channels is stored any more, and they are told nothing', async () => {
    const { bot, guild, alerts, news } = await aServer();
    expect(await bot.alerts.forget(guild.id)).toBe(2);
    await bot.hear(started);
    await bot.settled();
    expect([shown(alerts), shown(news)]).toEqual([[isOn], [isOn]]);
    expect(await bot.stop()).toEqual([]);
  });

  test('in the middle of an outage is no longer owed its end', async () => {
    const { bot, guild, alerts } = await aServer();
    await bot.hear(started);
    await bot.settled();
    await bot.alerts.forget(guild.id);
    await bot.hear(changed);
    await bot.hear(ended);
    await bot.settled();
    expect(shown(alerts)).toEqual([isOn, isDown]);
    expect(await bot.stop()).toEqual([]);
  });

  test('has a channel forgotten that was unsubscribed and still waits for the end of its alert', async () => {
    const { bot, guild, alerts, news } = await aServer();
    await bot.hear(started);
    await bot.settled();
    for (const channel of [alerts, news]) await bot.alerts.unsubscribe(placeOf(channel));
    expect(bot.ledger.deliveries.toChannel(alerts.id).size).toBe(1);
    expect(await bot.alerts.forget(guild.id)).toBe(2);
    expect(await bot.stop()).toEqual([]);
  });

  test('takes nothing from another', async () => {
    const { discord, bot, guild, alerts } = await aServer();
    const elsewhere = discord.guild({ name: 'Writers' }).channel({ name: 'alerts' });
    await bot.alerts.subscribe(placeOf(elsewhere), {});
    await bot.alerts.forget(guild.id);
    await bot.hear(started);
    await bot.settled();
    expect(shown(elsewhere)).toEqual([isOn, isDown]);
    expect(JSON.stringify(await bot.stop())).not.toContain(alerts.id);
  });

  test('is told before of how many channels something is stored, an end that is still owed included', async () => {
    const { discord, bot, guild, alerts, news } = await aServer();
    expect(await bot.alerts.stored(discord.guild({ name: 'Strangers' }).id)).toBe(0);
    expect(await bot.alerts.stored(guild.id)).toBe(2);
    await bot.hear(started);
    await bot.settled();
    for (const channel of [alerts, news]) await bot.alerts.unsubscribe(placeOf(channel));
    expect(await bot.alerts.stored(guild.id)).toBe(2);
    await bot.alerts.forget(guild.id);
    expect(await bot.alerts.stored(guild.id)).toBe(0);
  });

  test('of which nothing is stored has nothing deleted', async () => {
    const { discord, bot } = await aServer();
    expect(await bot.alerts.forget(discord.guild({ name: 'Strangers' }).id)).toBe(0);
    expect(bot.ledger.subscriptions.size).toBe(2);
  });

  test('can begin anew in the same outage', async () => {
    const { bot, guild, alerts } = await aServer();
    await bot.hear(started);
    await bot.settled();
    await bot.alerts.forget(guild.id);
    await bot.alerts.subscribe(placeOf(alerts), {});
    await bot.hear(ended);
    await bot.settled();
    expect(shown(alerts).at(-1)).toBe(worksAgain);
  });
});

describe('what is on its way at that moment does not bring the data back', () => {
  test('when it arrives', async () => {
    const { discord, bot, guild, alerts, news } = await aServer();
    await bot.hear(started);
    await discord.waitFor(() => alerts.messages.length + news.messages.length > 2);
    await bot.alerts.forget(guild.id);
    await bot.settled();
    expect(await bot.stop()).toEqual([]);
  });

  test('when no answer comes', async () => {
    const { discord, bot, guild } = await aServer({ requestTimeoutMs: 200 });
    discord.fail({ route: posts, times: 2, with: { hang: true } });
    const asked = discord.requests.length;
    await bot.hear(started);
    await discord.waitFor(() => discord.requests.length === asked + 2);
    await bot.alerts.forget(guild.id);
    expect(await bot.stop()).toEqual([]);
  });

  test('when Discord refuses it', async () => {
    const forgetting: { now?: () => Promise<number> } = {};
    const { discord, bot, guild } = await aServer({
      missing: async () => {
        await forgetting.now?.();
        return ['Send Messages'];
      },
    });
    forgetting.now = () => bot.alerts.forget(guild.id);
    discord.fail({ route: posts, times: 2, with: { status: 403, body: { message: 'No', code: 50013 } } });
    await bot.hear(started);
    await bot.settled();
    expect(await bot.stop()).toEqual([]);
  });

  test('when it waits to be tried again', async () => {
    const { discord, time, bot, guild, alerts, news } = await aServer();
    discord.fail({ route: posts, times: 2, with: { status: 500 } });
    await bot.hear(started);
    await discord.waitFor(() => bot.retrying() === 2);
    await bot.alerts.forget(guild.id);
    time.passToNextTimer();
    await bot.settled();
    expect([shown(alerts), shown(news)]).toEqual([[isOn], [isOn]]);
    expect(await bot.stop()).toEqual([]);
  });
});
