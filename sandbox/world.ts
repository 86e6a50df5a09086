import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Discord, type DiscordOptions, startDiscord } from '../packages/discord-stand-in/index.ts';
import { type CharacterAi, startCharacterAi } from './character-ai/character-ai.ts';

/** What a bot talks to, and a folder for what it remembers. */
export type World = AsyncDisposable & {
  discord: Discord;
  characterAi: CharacterAi;
  folder: string;
  /** The settings that lead a bot here. */
  env: { DISCORD_TOKEN: string; DISCORD_API_URL: string; STORAGE_URL: string } & Record<string, string>;
};

export async function startWorld(options?: DiscordOptions): Promise<World> {
  await using started = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-'));
  started.defer(() => rm(folder, { recursive: true }));
  const discord = await startDiscord({ botName: 'C.AI Status', ...options });
  started.defer(() => discord.stop());
  const characterAi = await startCharacterAi();
  started.defer(() => characterAi.stop());
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    STORAGE_URL: `sqlite://${join(folder, 'bot.sqlite')}`,
    ...characterAi.env(),
  };
  const everything = started.move();
  return { discord, characterAi, folder, env, [Symbol.asyncDispose]: () => everything.disposeAsync() };
}
