import { expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { aBot, aDiscord } from './discord-bot.ts';
import { fuzz } from './gateway-fuzz.ts';
import { fullMessage, givenInteractions } from './given-interactions.ts';

async function aServer() {
  const discord = await aDiscord({ violationsAllowed: true });
  const bot = await aBot(discord, commands);
  let count = 0;
  const answer = async (given: object) => {
    count += 1;
    const id = String(1_300_000_000_000_000_000n + BigInt(count));
    discord.gateway.send({ op: 0, t: 'INTERACTION_CREATE', s: null, d: { ...given, id, token: 'a-token' } });
    const request = await discord.waitFor(() =>
      discord.requests.find(({ path }) => path.includes(`/${id}/`)),
    );
    return request.body as { type: number; data?: { content?: string; flags?: number } };
  };
  return { discord, bot, answer };
}

test('every kind of interaction is answered, whether this bot knows it or not', async () => {
  const { answer } = await aServer();
  for (const given of Object.values(givenInteractions)) {
    const { type } = await answer(given);
    expect([4, 5, 6, 7, 8]).toContain(type);
  }
});

test.each<[string, object]>([
  ['without anybody who asked', { member: undefined, user: undefined }],
  ['without entitlements', { entitlements: null }],
  ['with permissions that are none', { app_permissions: 'many' }],
  ['without data', { data: null }],
  ['of a type that nobody knows', { type: 77 }],
  ['whose message has no target', { data: { type: 3, name: 'Explain C.AI error', target_id: '1' } }],
])('an interaction %s gets a kind answer that only its person sees', async (_, change) => {
  const { answer, bot } = await aServer();
  const given = await answer({ ...givenInteractions['a message command'], ...change });
  expect(given).toMatchObject({ type: 4, data: { flags: 64 } });
  expect(given.data?.content).toMatch(/wrong on my side|older version/);
  await bot.handled();
  expect((await answer(givenInteractions['a command'] ?? {})).type).toBe(4);
});

test('suggestions that can not be read are answered with none', async () => {
  const { answer } = await aServer();
  const given = { ...givenInteractions['suggestions'], entitlements: null };
  expect(await answer(given)).toEqual({ type: 8, data: { choices: [] } });
});

test('a message is explained whatever it holds', async () => {
  const { answer } = await aServer();
  for (const part of [{ poll: fullMessage.poll }, { message_snapshots: fullMessage.message_snapshots }]) {
    const message = { id: '1', channel_id: '2', content: '', ...part };
    const data = {
      type: 3,
      id: '3',
      name: 'Explain C.AI error',
      target_id: '1',
      resolved: { messages: { 1: message } },
    };
    const { type, data: shown } = await answer({ ...givenInteractions['a message command'], data });
    expect(type).toBe(4);
    expect(JSON.stringify(shown)).not.toContain('no text');
  }
});

test('whatever the gateway sends, the process lives and each interaction is answered', async () => {
  const { discord } = await aServer();
  await fuzz(discord, { runs: 1_500, seed: 7 });
});
