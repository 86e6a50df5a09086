import { describe, expect, test } from 'vitest';
import { placeOf, shown } from './alert-bot.ts';
import { changed, endedAgain, isBack, recovering, returned, started } from './outage.ts';
import { aSubscribedChannel, hearAll } from './subscribed-channel.ts';

async function aMentionedRole() {
  const channel = await aSubscribedChannel();
  const owls = channel.guild.role({ name: 'Owls', mentionable: true });
  await channel.bot.alerts.subscribe(placeOf(channel.channel), { roleId: owls.id });
  const pings = () => channel.channel.messages.filter(({ pings }) => pings.roles.length > 0);
  return { ...channel, owls, pings };
}

describe('a channel where the bot got its permission back while it came back', () => {
  test('is pinged once when it breaks again, below the post, whose text names no role', async () => {
    const { bot, channel, owls, pings } = await aMentionedRole();
    channel.deny('SendMessages');
    await hearAll(bot, started, changed);
    channel.allow('SendMessages');
    await hearAll(bot, recovering);
    expect(pings()).toEqual([]);
    await hearAll(bot, returned);
    expect(pings().map(({ content }) => content)).toEqual([
      expect.stringMatching(new RegExp(`^<@&${owls.id}> Character.AI is down, since`)),
    ]);
    expect(channel.messages[1]?.content).toBe('');
    await hearAll(bot, endedAgain);
    expect(channel.messages).toHaveLength(3);
    expect(channel.messages[1]).toMatchObject({ content: '', embeds: [{ title: isBack }] });
  });

  test('is pinged by nothing if it holds', async () => {
    const { bot, channel, pings } = await aMentionedRole();
    channel.deny('SendMessages');
    await hearAll(bot, started);
    channel.allow('SendMessages');
    await hearAll(bot, recovering, { ...recovering, phase: 'over', revision: 4, phaseRevision: 4 });
    expect(channel.messages).toHaveLength(2);
    expect(pings()).toEqual([]);
    expect(channel.messages[1]?.content).toBe('');
  });
});

test('an alert that took the place of a deleted one names no role, whatever becomes of the outage', async () => {
  const { bot, channel, pings } = await aMentionedRole();
  await hearAll(bot, started);
  channel.deleteMessage(channel.messages[1]?.id ?? '');
  await bot.alerts.unsubscribe(placeOf(channel));
  await bot.alerts.subscribe(placeOf(channel), {});
  await hearAll(bot, changed, recovering, returned, endedAgain);
  expect(shown(channel).at(-1)).toBe(isBack);
  expect(
    channel.messages
      .slice(1)
      .map(({ content }) => content)
      .join(''),
  ).not.toContain('<@&');
  expect(pings()).toEqual([]);
});

test('a role that is known to be deleted goes from the text of the alert that pinged it', async () => {
  const { bot, guild, channel, owls } = await aMentionedRole();
  await hearAll(bot, started);
  expect(channel.messages[1]?.content).toContain(`<@&${owls.id}>`);
  guild.roles.delete(owls.id);
  expect(await bot.alerts.list(guild.id)).toMatchObject([{ roleProblem: 'gone' }]);
  await hearAll(bot, changed, recovering);
  expect(channel.messages[1]?.content).toBe('');
});

test('so does one that is looked for after the channel got another', async () => {
  const { bot, guild, channel, owls } = await aMentionedRole();
  await hearAll(bot, started);
  guild.roles.delete(owls.id);
  await bot.alerts.subscribe(placeOf(channel), { roleId: null });
  await bot.alerts.list(guild.id);
  await hearAll(bot, changed);
  expect(channel.messages[1]?.content).toBe('');
});
