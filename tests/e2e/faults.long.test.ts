import { expect, test } from 'vitest';
import type { Fault } from '../../packages/discord-stand-in/index.ts';
import { aSubscribedWorld, isTold, patience, postsTo } from './subscribed.ts';
import { shown } from './world.ts';

const createMessage = 'POST /channels/:channel/messages';
const failed = 'not delivered, will try again';
const page = '<!DOCTYPE html><html><title>Just a moment...</title><body>Ray ID</body></html>';

type Trouble = { with: Fault; times: number; line: string | null };

/** What goes wrong with posting in one channel, named as the channel. A line of null: the REST client itself waits and repeats. */
const troubles: Record<string, Trouble> = {
  'limit-of-the-route': { with: { status: 429, retryAfter: 0.5 }, times: 2, line: null },
  'limit-without-headers': { with: { status: 429, headers: false }, times: 2, line: failed },
  'limit-of-the-resource': { with: { status: 429, retryAfter: 0.5, scope: 'shared' }, times: 2, line: null },
  'long-limit': { with: { status: 429, retryAfter: 60 }, times: 5, line: failed },
  'error-500': { with: { status: 500 }, times: 2, line: failed },
  'error-502-with-a-page': { with: { status: 502, page }, times: 2, line: failed },
  'error-503': { with: { status: 503 }, times: 2, line: failed },
  'no-answer': { with: { hang: true }, times: 1, line: failed },
  'reset-before': { with: { reset: 'before' }, times: 2, line: failed },
  'reset-after': { with: { reset: 'after' }, times: 2, line: failed },
  'broken-json': { with: { brokenJson: true }, times: 2, line: failed },
  'a-page-for-an-answer': { with: { status: 200, page }, times: 2, line: failed },
};

test('whatever goes wrong with one channel: it is told once, after few tries, the log says why, and the others do not wait', async () => {
  const names = Object.keys(troubles);
  const { discord, characterAi, channels, logged } = await aSubscribedWorld([...names, 'whole']);
  for (const channel of channels) {
    const trouble = troubles[channel.name];
    if (trouble) discord.fail({ route: createMessage, channel, times: trouble.times, with: trouble.with });
  }
  const whole = channels.filter(({ name }) => name === 'whole');
  await characterAi.breakDown();
  await discord.waitFor(() => whole.every(isTold), patience);
  const waiting = channels.find(({ name }) => name === 'no-answer');
  expect(waiting && isTold(waiting)).toBe(false);

  const patient = channels.filter(({ name }) => name !== 'long-limit');
  await discord.waitFor(() => patient.every(isTold), patience);
  for (const channel of patient) {
    const { times = 0, line = null } = troubles[channel.name] ?? {};
    expect.soft(channel.messages, channel.name).toHaveLength(1);
    expect.soft(postsTo(discord, channel), channel.name).toBe(times + 1);
    expect.soft(logged(failed, channel).length, channel.name).toBe(line === null ? 0 : times);
  }
  expect(logged('Discord limits requests to a route').length).toBeGreaterThan(0);
  const limited = channels.filter(({ name }) => name === 'long-limit');
  for (const channel of limited) {
    expect.soft(logged(failed, channel).length).toBeGreaterThan(0);
    // The REST client learns from the first answer which limit the route has, and from the second that it is used up.
    expect.soft(postsTo(discord, channel), 'asked before the time is over').toBeLessThanOrEqual(2);
  }

  await characterAi.healthy();
  await discord.waitFor(() => patient.every(({ messages }) => messages.length === 2), patience);
  expect(new Set(patient.map((channel) => shown(channel)[0]))).toEqual(
    new Set(['🟡 Character.AI is coming back']),
  );
});

test('a limit for everything holds all alerts back for as long as Discord says, and no answer to people', async () => {
  const { discord, characterAi, channels, guild } = await aSubscribedWorld(['one', 'two', 'three']);
  discord.fail({ route: createMessage, with: { status: 429, retryAfter: 2, scope: 'global' } });
  await characterAi.breakDown();
  const posts = () => discord.requests.filter(({ route }) => route === createMessage);
  await discord.waitFor(() => posts().some(({ status }) => status === 429), patience);
  const limitedAt = posts().find(({ status }) => status === 429)?.at ?? 0;

  const askedAt = performance.now();
  const [channel] = channels;
  if (channel) await guild.member({ name: 'Mia' }).in(channel).command('cai-status');
  expect(performance.now() - askedAt).toBeLessThan(1_500);

  await discord.waitFor(() => channels.every(isTold), patience);
  const held = posts().filter(({ at }) => at > limitedAt + 100 && at < limitedAt + 2_000);
  expect(held).toEqual([]);
  expect(posts().filter(({ status }) => status === 429)).toHaveLength(1);
  expect(channels.map(({ messages }) => messages.length)).toEqual([1, 1, 1]);
});

test('a page that bans the address is no refusal of a channel: nothing is paused, and all is told when it is gone', {
  timeout: 120_000,
}, async () => {
  const { discord, characterAi, channels, logged } = await aSubscribedWorld(['one', 'two', 'three']);
  discord.fail({ route: 'every route', times: 2, with: { status: 403, page } });
  await characterAi.breakDown();
  await discord.waitFor(() => channels.every(isTold), { timeoutMs: 100_000 });
  expect(logged('paused until')).toEqual([]);
  expect(channels.map(({ messages }) => messages.length)).toEqual([1, 1, 1]);
  expect(logged(failed).length).toBeGreaterThan(0);
});

test('a channel that refuses costs an invalid request for the start of an outage and one for its end, if at all', async () => {
  const { discord, characterAi, channels, logged } = await aSubscribedWorld(['closed', 'one', 'two']);
  const [closed, ...others] = channels;
  closed?.deny('SendMessages');
  await characterAi.breakDown();
  await discord.waitFor(() => others.every(isTold) && logged('paused until').length > 0, patience);
  await characterAi.healthy();
  await discord.waitFor(() => others.every(({ messages }) => messages.length === 2), patience);
  const invalid = discord.requests.filter(({ status }) => [401, 403, 429].includes(status ?? 0));
  expect(invalid.map(({ path }) => closed && path.includes(closed.id))).toEqual(invalid.map(() => true));
  expect(invalid.length).toBeLessThanOrEqual(2);
});
