import { expect, test } from 'vitest';
import type { Fault } from '../../packages/discord-stand-in/index.ts';
import { aSubscribedWorld, patience } from './subscribed.ts';

const createMessage = 'POST /channels/:channel/messages';

test.each<[string, Fault]>([
  ['a page of a guest network', { status: 401, page: '<html><title>Sign in to the hotel</title></html>' }],
  ['a gateway in JSON', { status: 401, body: { error: 'unauthorized' } }],
  ['a proxy with a code of its own', { status: 401, body: { code: 401, message: 'Proxy sign-in required' } }],
])('a 401 by %s says nothing of the token: the bot goes on, and tells what it owes', async (_, fault) => {
  const { discord, characterAi, channels, bot } = await aSubscribedWorld(['one']);
  discord.fail({ route: createMessage, times: 1, with: fault });
  await characterAi.breakDown();
  const [channel] = channels;
  await discord.waitFor(() => channel?.messages.length === 1, patience);
  bot.signal('SIGTERM');
  expect(await bot.exit).toMatchObject({ code: 0 });
});
