import { test } from 'vitest';
import { aSubscribedWorld, isTold, patience } from './subscribed.ts';

test('a server that removed the bot and lets it in again during an outage is told of it within a minute, and of its end', async () => {
  const { discord, characterAi, channels, guild } = await aSubscribedWorld(['one']);
  const [channel] = channels;
  const { bot: membership } = guild;
  guild.remove();
  await characterAi.breakDown();
  // Once to learn what the bot lacks, and once to see whether it is back.
  const asked = () => discord.requests.filter(({ path }) => path.endsWith(`/guilds/${guild.id}`));
  await discord.waitFor(() => asked().length === 2, patience);
  guild.bot = membership;
  await discord.waitFor(() => channel && isTold(channel), { timeoutMs: 60_000 });
  await characterAi.healthy();
  await discord.waitFor(() => channel?.messages.length === 2, patience);
});
