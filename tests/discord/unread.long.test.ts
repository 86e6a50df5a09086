import { test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { startDiscord } from '../../packages/discord-stand-in/index.ts';
import { staysFlat } from '../stays-flat.ts';
import { aBot } from './discord-bot.ts';
import { fuzz } from './gateway-fuzz.ts';

/** Each time with a new Discord, which remembers every request. */
async function live(seed: number): Promise<void> {
  const discord = await startDiscord({ checked: false });
  const { client } = await aBot(discord, commands);
  await fuzz(discord, { runs: 5_000, seed });
  await client.destroy();
  // The test itself holds on to the client until it ends.
  client.removeAllListeners();
  await discord.stop();
}

test('25,000 interactions, and as many other events: not one is without an answer, and nothing is left of them', {
  timeout: 600_000,
}, async () => {
  await live(1);
  await staysFlat(async () => {
    for (let seed = 2; seed <= 5; seed += 1) await live(seed);
  });
});
