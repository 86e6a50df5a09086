import { describe, expect, test } from 'vitest';
import { placeOf, shown } from './alert-bot.ts';
import { changed, ended, isBack, isOn, started, wasDown, worksAgain } from './outage.ts';
import { aSubscribedChannel, hearAll, kinds } from './subscribed-channel.ts';

const posts = 'POST /channels/:channel/messages';

describe('a channel that was deleted', () => {
  test.each([
    ['before the start', [started], 0],
    ['before an update', [started, changed], 1],
    ['before the end', [started, ended], 1],
  ])('%s is forgotten with all it was owed', async (_, incidents, deletedAt) => {
    const { bot, channel } = await aSubscribedChannel();
    for (const [index, incident] of incidents.entries()) {
      if (index === deletedAt) channel.delete();
      await hearAll(bot, incident);
    }
    expect(bot.fatal).toEqual([]);
    expect(await bot.stop()).toEqual([]);
  });

  test('leaves the other channels alone', async () => {
    const { bot, guild, channel } = await aSubscribedChannel();
    const other = guild.channel({ name: 'news' });
    await bot.alerts.subscribe(placeOf(other), {});
    await hearAll(bot, started);
    channel.delete();
    await hearAll(bot, changed, ended);
    expect(shown(other)).toEqual([isOn, isBack, worksAgain]);
    expect(kinds(await bot.stop())).toEqual(['subscription']);
  });
});

test('a channel of a server that the bot was thrown out of is paused, and keeps its subscription', async () => {
  const { bot, guild, paused } = await aSubscribedChannel({ missing: async () => [] });
  guild.remove();
  await hearAll(bot, started);
  expect(paused()).toMatchObject({ missing: [], said: 'Missing Access (50001)' });
});

describe('an alert that somebody deleted', () => {
  test('is not put back, but its end is told in one message', async () => {
    const { bot, channel } = await aSubscribedChannel();
    await hearAll(bot, started);
    channel.deleteMessage(channel.messages[1]?.id ?? '');
    await hearAll(bot, changed, { ...changed, revision: 3 });
    expect(shown(channel)).toEqual([isOn]);
    await hearAll(bot, { ...ended, revision: 4 });
    expect(shown(channel)).toEqual([isOn, wasDown]);
    expect(kinds(await bot.stop())).toEqual(['subscription']);
  });

  test('right before the end leads to the same', async () => {
    const { bot, channel } = await aSubscribedChannel();
    await hearAll(bot, started);
    channel.deleteMessage(channel.messages[1]?.id ?? '');
    await hearAll(bot, ended);
    expect(shown(channel)).toEqual([isOn, wasDown]);
  });

  test('between the two steps of its end still leaves the word that it is over', async () => {
    const { discord, bot, channel } = await aSubscribedChannel();
    await hearAll(bot, started);
    discord.fail({ route: posts, with: { status: 500 } });
    await bot.hear(ended);
    await discord.waitFor(() => bot.retrying() === 1);
    channel.deleteMessage(channel.messages[1]?.id ?? '');
    await bot.settled();
    expect(shown(channel)).toEqual([isOn, worksAgain]);
  });
});
