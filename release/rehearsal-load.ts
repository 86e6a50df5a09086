import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Channel } from '../packages/discord-stand-in/index.ts';
import type { World } from '../sandbox/world.ts';

const withinMs = 60_000;

const screenshot = join(import.meta.dirname, '../tests/screenshots/pictures/rate-exceeded.png');

/**
 * Has a screenshot read, and uses that many commands while an outage is posted in every channel, and ends it. Throws if a message does not come, or if the bot
 * broke a rule of Discord's.
 */
export async function load(
  { discord, characterAi }: World,
  channels: readonly Channel[],
  questions: number,
): Promise<void> {
  await haveRead(discord, channels[0]);
  await characterAi.breakDown();
  for (let asked = 0; asked < questions; asked += 1) {
    const channel = channels[asked % channels.length];
    const place = channel?.guild?.member({ name: 'Mia' }).in(channel);
    const words = { message: 'it says error 502, are the servers down' };
    const reply = await (asked % 2 === 0
      ? place?.command('cai-status')
      : place?.command('cai-error', { options: words }));
    if (!reply?.embeds[0]?.title) throw new Error('An answer without a title');
  }
  const told = (title: string) => () =>
    channels.every(({ messages }) => messages.some(({ embeds }) => embeds[0]?.title === title));
  await discord.waitFor(told('🔴 Character.AI is down'), { timeoutMs: withinMs });
  await characterAi.healthy();
  await discord.waitFor(told('🟡 Character.AI is coming back'), { timeoutMs: withinMs });
  const [violation] = discord.violations;
  if (violation) throw new Error(`${violation.route}: ${violation.problem}`);
}

async function haveRead(discord: World['discord'], channel: Channel | undefined): Promise<void> {
  const bytes = new Uint8Array(await readFile(screenshot));
  const options = { screenshot: { filename: 'error.png', content_type: 'image/png', bytes } };
  const place = channel?.guild?.member({ name: 'Noor' }).in(channel);
  const reply = await place?.command('cai-error', { options });
  await discord.waitFor(() => reply?.loading === false, { timeoutMs: withinMs });
  if (!reply?.content.includes('Rate exceeded')) {
    throw new Error(`A screenshot that was not read: ${reply?.embeds[0]?.title}`);
  }
}
