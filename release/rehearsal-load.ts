import type { BenchWorld } from '../bench/bench-world.ts';

const withinMs = 60_000;

/** So many questions, while every channel is told of an outage and of its end. What does not come, or is not proper, throws. */
export async function load({ discord, characterAi, channels }: BenchWorld, questions: number): Promise<void> {
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
  await discord.waitFor(told('🟢 Character.AI is back'), { timeoutMs: withinMs });
  const [violation] = discord.violations;
  if (violation) throw new Error(`${violation.route}: ${violation.problem}`);
}
