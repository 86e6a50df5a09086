import { expect, test } from 'vitest';
import { backlog, recentBacklog } from '../../src/alerts/backlog.ts';
import { anAlertWorld, placeOf } from './alert-bot.ts';
import { changed, ended, started } from './outage.ts';
import { aSubscribedChannel, hearAll } from './subscribed-channel.ts';

const nothing = { owed: 0, oldestSince: null };

test('nothing is owed where everybody was told', async () => {
  const { bot } = await aSubscribedChannel();
  await hearAll(bot, started, ended);
  expect(backlog(bot.ledger, started.announcedAt)).toEqual({
    subscriptions: { active: 1, paused: 0 },
    ...nothing,
  });
});

test('a start that waits is owed since the outage was announced', async () => {
  const { discord, start } = await anAlertWorld();
  const bot = await start({ isConfirmed: () => false });
  await bot.alerts.subscribe(placeOf(discord.guild({ name: 'Readers' }).channel({ name: 'alerts' })), {});
  await bot.hear(started);
  expect(backlog(bot.ledger, started.announcedAt)).toMatchObject({
    owed: 1,
    oldestSince: started.announcedAt,
  });
});

test('an update that waits is owed, but makes nothing old', async () => {
  const { bot, discord } = await aSubscribedChannel();
  await hearAll(bot, started);
  discord.fail({ route: 'PATCH /channels/:channel/messages/:message', with: { hang: true } });
  await bot.hear(changed);
  expect(backlog(bot.ledger, started.announcedAt)).toMatchObject({ owed: 1, oldestSince: null });
});

test('a channel where the bot was refused is paused, and owed nothing that could be sent', async () => {
  const { bot, discord } = await aSubscribedChannel();
  discord.fail({
    route: 'POST /channels/:channel/messages',
    with: { status: 403, body: { code: 50013, message: 'Missing Permissions' } },
  });
  await hearAll(bot, started);
  expect(backlog(bot.ledger, started.announcedAt)).toEqual({
    subscriptions: { active: 0, paused: 1 },
    ...nothing,
  });
});

test('however often it is asked for, it is counted once a second, and anew for another ledger', async () => {
  const { bot } = await aSubscribedChannel();
  const other = await aSubscribedChannel();
  let now = 0;
  const recent = recentBacklog(
    () => now,
    () => started.announcedAt,
  );
  const first = recent(bot.ledger);
  now = 999;
  expect(recent(bot.ledger)).toBe(first);
  now = 1_000;
  expect(recent(bot.ledger)).not.toBe(first);
  expect(recent(other.bot.ledger)).toEqual(backlog(other.bot.ledger, started.announcedAt));
});
