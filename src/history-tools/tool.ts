import type { ToolTask } from './history-tools.ts';

/*
 * A process that does one thing that it is asked for, and ends: what it loads for that takes more memory than all that the bot keeps,
 * and what people type may keep it busy for longer than anybody waits. It knows nothing of the bot.
 */

process.once('message', async (asked: ToolTask) => {
  process.send?.(await answerTo(asked), () => process.disconnect());
});

async function answerTo(asked: ToolTask): Promise<unknown> {
  if ('svg' in asked) {
    const { drawn } = await import('./draw.ts');
    return drawn(asked.svg).toString('base64');
  }
  const { whenMeant } = await import('./when.ts');
  return whenMeant(asked.when);
}
