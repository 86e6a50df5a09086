import { describe, expect, test } from 'vitest';
import type { Fault, Reply } from '../../packages/discord-stand-in/index.ts';
import { patience } from './subscribed.ts';
import { aSharedWorld, aWorld, words } from './world.ts';

const callback = 'POST /interactions/:interaction/:token/callback';
const edit = 'PATCH /webhooks/:application/:token/messages/:message';

const shared = aSharedWorld();

function aServer() {
  const { discord, bot } = shared();
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts' });
  const ann = guild
    .member({ name: 'Ann', permissions: ['ManageGuild'] })
    .in(guild.channel({ name: 'general' }));
  const subscribe = () => ann.command('cai-alerts', { subcommand: 'subscribe', options: { channel } });
  const said = async (asked: Promise<Reply>) => {
    const reply = await asked;
    await discord.waitFor(() => !reply.loading, patience);
    return [words(reply), ...reply.followUps.map(words)].join('\n');
  };
  return { discord, bot, channel, ann, subscribe, said };
}

const faults: [string, Fault, number][] = [
  ['is reset after it arrived', { reset: 'after' }, 1],
  ['is reset before it arrived', { reset: 'before' }, 1],
  ['is reset twice', { reset: 'after' }, 2],
  ['has no answer', { hang: true }, 1],
  ['is half an answer', { brokenJson: true }, 1],
  ['meets an error of Discord', { status: 502 }, 1],
  ['meets a page of a proxy', { status: 503, page: '<html>busy</html>' }, 2],
];

describe('an acknowledgement that', () => {
  test.each(faults)('%s leaves nobody waiting: the answer comes, and is true', async (_, fault, times) => {
    const { discord, channel, subscribe, said } = aServer();
    discord.fail({ route: callback, times, with: fault });
    expect(await said(subscribe())).toContain("I'll post in");
    expect(channel.messages).toHaveLength(1);
  });

  test.each(faults)('%s, where it is the whole answer: it is there once', async (_, fault, times) => {
    const { discord, ann } = aServer();
    discord.fail({ route: callback, times, with: fault });
    const reply = await ann.command('cai-status');
    expect(words(reply)).toContain('Character.AI');
    expect(reply.followUps).toEqual([]);
  });
});

describe('the words after an acknowledgement', () => {
  test.each(faults)('arrive although the request %s', async (_, fault, times) => {
    const { discord, channel, subscribe, said } = aServer();
    discord.fail({ route: edit, times, with: fault });
    expect(await said(subscribe())).toContain("I'll post in");
    expect(channel.messages).toHaveLength(1);
  });

  test('do not say that it was not done when only they can not be shown', async () => {
    const { discord, subscribe, said } = aServer();
    discord.fail({ route: edit, times: 1, with: { status: 400, body: { message: 'No', code: 50035 } } });
    expect(await said(subscribe())).toContain('may have been done');
  });
});

test('an answer that Discord refuses for good is no reason to say nothing', async () => {
  const { discord, ann } = aServer();
  discord.fail({ route: callback, times: 1, with: { status: 400, body: { message: 'No', code: 50035 } } });
  expect(words(await ann.command('cai-status'))).toContain('wrong on my side');
});

test.each<[string, Fault]>([
  ['a limit is waited for', { status: 429, retryAfter: 14 }],
  ['nothing is answered', { hang: true }],
])('a bot that is told to end while %s ends with 0 within ten seconds', async (_, fault) => {
  const world = await aWorld();
  const bot = await world.startBot();
  const guild = world.discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts' });
  const ann = guild.member({ name: 'Ann', permissions: ['ManageGuild'] }).in(channel);
  for (const route of ['POST /channels/:channel/messages', edit] as const) {
    world.discord.fail({ route, times: Number.POSITIVE_INFINITY, with: fault });
  }
  await ann.command('cai-alerts', { subcommand: 'subscribe', options: { channel } });
  await world.discord.waitFor(() => world.discord.requests.some(({ path }) => path.endsWith('/messages')));
  const at = performance.now();
  bot.signal('SIGTERM');
  expect(await bot.exit).toEqual({ code: 0, signal: null });
  expect(performance.now() - at).toBeLessThan(10_000);
  expect(bot.lines.at(-1)).toContain('stopped');
});
