import { expect } from 'vitest';
import type { Bot, World } from '../e2e/world.ts';

/** A bot that tells over HTTP what it sees, connected. */
export async function startWatched({ startBot }: Pick<World, 'startBot'>) {
  return watched(await startBot({ HTTP_PORT: '0' }));
}

/** A bot that was started so, once it says on which port it listens. */
export async function watched(bot: Bot) {
  const told = () => bot.lines.find((line) => line.includes('tells over HTTP'));
  await expect.poll(told, { timeout: 30_000 }).toBeDefined();
  const address = `http://127.0.0.1:${JSON.parse(told() ?? '').port}`;
  const get = (path: string) => fetch(address + path);
  return { bot, address, get, json: async (path: string) => (await get(path)).json() };
}
