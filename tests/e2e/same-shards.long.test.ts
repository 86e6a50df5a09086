import { hostname } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { aRedis } from '../storage/servers.ts';
import { aWorld } from './world.ts';

test('two bots without SHARDS on one Redis say that there is another one, and where', {
  tags: 'redis',
}, async () => {
  const server = await aRedis();
  onTestFinished(() => server.stop());
  const { discord, startBot } = await aWorld();
  const env = { STORAGE_URL: await server.freshUrl() };
  const bots = [await startBot(env), await startBot(env)];
  const isNamed = (line: string) => line.includes('another process answers for the same shards');
  await discord.waitFor(() => bots.some(({ lines }) => lines.some(isNamed)), { timeoutMs: 30_000 });
  expect(bots.flatMap(({ lines }) => lines).find(isNamed)).toContain(hostname());
});
