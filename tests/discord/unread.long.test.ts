import { test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startDiscord } from '../../packages/discord-stand-in/index.ts';
import { aBot } from './discord-bot.ts';
import { fuzz } from './gateway-fuzz.ts';

test('100,000 interactions, and as many other events, and not one without an answer', {
  timeout: 1_200_000,
}, async () => {
  for (let seed = 1; seed <= 20; seed += 1) {
    // Each with a new Discord, which remembers every request.
    const discord = await startDiscord({ checked: false });
    const { client } = await aBot(discord, commands);
    await fuzz(discord, { runs: 5_000, seed });
    await client.destroy();
    await discord.stop();
  }
});
