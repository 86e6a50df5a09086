import { describe, expect, test } from 'vitest';
import { anAlertWorld } from './alert-bot.ts';
import {
  brokeAgain,
  changed,
  ended,
  endedAgain,
  recovering,
  recoveringAgain,
  returned,
  started,
  stillFailing,
  worksAgain,
  worksAgainAfterAll,
  worksForNow,
} from './outage.ts';
import { hearAll } from './subscribed-channel.ts';

const opens = 'POST /users/@me/channels';
const posts = 'POST /channels/:channel/messages';

async function anOutage() {
  const world = await anAlertWorld();
  const bot = await world.start({ heard: started });
  const person = world.discord.user({ name: 'Mia' });
  const { channel } = person.inDirectMessage();
  const received = () => channel.messages.map(({ content }) => content.split('\n')[0]);
  return { ...world, bot, person, channel, received };
}

describe('when an outage comes back, somebody who was told that it works', () => {
  const again = [returned, recoveringAgain, endedAgain];

  test('sees that message change once, and is then forgotten', async () => {
    const { bot, person, channel, received } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    await hearAll(bot, recovering);
    expect(received()).toEqual([expect.stringMatching(worksForNow)]);
    await hearAll(bot, ...again);
    expect(received()).toEqual([expect.stringMatching(brokeAgain)]);
    expect(channel.messages[0]?.versions).toHaveLength(2);
    expect(await bot.stop()).toEqual([]);
  });

  test('hears of the next end after asking anew', async () => {
    const { bot, person, received } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    await hearAll(bot, recovering);
    expect(await bot.alerts.follow(person.id, 'en')).toBe('over');
    await hearAll(bot, returned);
    expect(await bot.alerts.follow(person.id, 'en')).toBe('following');
    expect(await bot.alerts.follow(person.id, 'en')).toBe('already');
    await hearAll(bot, endedAgain);
    expect(received()).toEqual([expect.stringMatching(brokeAgain), worksAgainAfterAll]);
    expect(await bot.stop()).toEqual([]);
  });

  test('is forgotten when it holds', async () => {
    const { bot, person, channel } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    await hearAll(bot, recovering, ended);
    expect(channel.messages[0]?.versions).toHaveLength(1);
    expect(await bot.stop()).toEqual([]);
  });

  test('is told no end of what is set aside, but that it is', async () => {
    const { bot, person, received } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    await hearAll(bot, stillFailing);
    expect(received()).toEqual([expect.stringContaining('I no longer count it.')]);
    expect(await bot.stop()).toEqual([]);
  });
});

describe('somebody who asks to be told when it is over', () => {
  test('gets one direct message at the end, and is then forgotten', async () => {
    const { bot, person, received } = await anOutage();
    expect(await bot.alerts.follow(person.id, 'en')).toBe('following');
    expect(received()).toEqual([]);
    await bot.hear(ended);
    await bot.settled();
    expect(received()).toEqual([worksAgain]);
    expect(await bot.stop()).toEqual([]);
  });

  test('does not make the others miss what has changed meanwhile', async () => {
    const { bot, person } = await anOutage();
    const following = bot.alerts.follow(person.id, 'en');
    await bot.hear(changed);
    expect(await following).toBe('following');
    expect(bot.ledger.incidents.get(changed.id)).toEqual(changed);
  });

  test('gets one message for asking twice', async () => {
    const { bot, person, received } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    expect(await bot.alerts.follow(person.id, 'en')).toBe('already');
    await bot.hear(ended);
    await bot.settled();
    expect(received()).toEqual([worksAgain]);
  });

  test('is told by the next bot, should this one end before', async () => {
    const { start, bot, person, received } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    await bot.stop();
    const next = await start({ heard: ended });
    await next.settled();
    expect(received()).toEqual([worksAgain]);
    expect(await next.stop()).toEqual([]);
  });

  test('is told once, though the answer to the message got lost', async () => {
    const { discord, bot, person, received } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    discord.fail({ route: posts, times: 2, with: { reset: 'after' } });
    await bot.hear(ended);
    await bot.settled();
    expect(received()).toEqual([worksAgain]);
  });

  test('can think better of it: nothing is sent, and nothing kept', async () => {
    const { bot, person, received } = await anOutage();
    expect(await bot.alerts.unfollow(person.id)).toBe('unknown');
    await bot.alerts.follow(person.id, 'en');
    expect(await bot.alerts.unfollow(person.id)).toBe('forgotten');
    await bot.hear(ended);
    await bot.settled();
    expect(received()).toEqual([]);
    expect(await bot.stop()).toEqual([]);
  });

  test('stays on the list while Discord does not say where their messages go', async () => {
    const { discord, bot, person, received } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    discord.fail({ route: opens, with: { status: 500 } });
    expect(await bot.alerts.unfollow(person.id)).toBe('failed');
    await bot.hear(ended);
    await bot.settled();
    expect(received()).toEqual([worksAgain]);
  });

  test('is stored as a channel of direct messages only, never by name or id', async () => {
    const { bot, person } = await anOutage();
    await bot.alerts.follow(person.id, 'en');
    const stored = JSON.stringify(await bot.stop());
    expect(stored).not.toContain(person.id);
    expect(stored).not.toContain(person.name);
  });

  test('hears that it is over already when it is', async () => {
    const { bot, person, received } = await anOutage();
    await bot.hear(ended);
    expect(await bot.alerts.follow(person.id, 'en')).toBe('over');
    await bot.settled();
    expect(received()).toEqual([]);
  });

  test('hears that Discord gave no direct messages', async () => {
    const { discord, bot, person } = await anOutage();
    discord.fail({ route: opens, with: { status: 500 } });
    expect(await bot.alerts.follow(person.id, 'en')).toBe('failed');
  });

  test('is not taken when five hundred others wait already', async () => {
    const { discord, bot, person } = await anOutage();
    for (let n = 0; n < 500; n += 1) {
      expect(await bot.alerts.follow(discord.user({ name: `Person ${n}` }).id, 'en')).toBe('following');
    }
    expect(await bot.alerts.follow(person.id, 'en')).toBe('full');
  });

  test.each([600, 1_000])('is one of five hundred at most, though %i ask at once', async (asking) => {
    const { discord, bot } = await anOutage();
    const people = Array.from({ length: asking }, (_, n) => discord.user({ name: `Person ${n}` }));
    const results = await Promise.all(people.map(({ id }) => bot.alerts.follow(id, 'en')));
    expect(results.filter((result) => result === 'following')).toHaveLength(500);
    expect(results.filter((result) => result === 'full')).toHaveLength(asking - 500);
    expect(bot.ledger.deliveries.followers(started.id)).toBe(500);
  });

  test('gets the place of somebody whose direct messages could not be opened', async () => {
    const { discord, bot, person } = await anOutage();
    discord.fail({ route: opens, times: 1, with: { status: 500 } });
    const people = Array.from({ length: 500 }, (_, n) => discord.user({ name: `Person ${n}` }));
    await Promise.all(people.map(({ id }) => bot.alerts.follow(id, 'en')));
    expect(await bot.alerts.follow(person.id, 'en')).toBe('following');
    expect(await bot.alerts.follow(discord.user({ name: 'Late' }).id, 'en')).toBe('full');
  });

  test('twice at the same moment is on the list once', async () => {
    const { bot, person } = await anOutage();
    const results = await Promise.all([1, 2, 3].map(() => bot.alerts.follow(person.id, 'en')));
    expect(results.toSorted()).toEqual(['already', 'already', 'following']);
    await bot.alerts.unfollow(person.id);
    expect(bot.ledger.deliveries.followers(started.id)).toBe(0);
  });
});
