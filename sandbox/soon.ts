import type { Discord } from '../packages/discord-stand-in/index.ts';

export type Expectation = { what: string; is: () => unknown; withinMs: number };

/** Waits for what should happen; an error names it when it did not, and says as its cause what was seen instead. */
export async function soon(discord: Discord, { what, is, withinMs }: Expectation): Promise<void> {
  try {
    await discord.waitFor(is, { timeoutMs: withinMs });
  } catch (cause) {
    throw new Error(`Expected, but not seen within ${withinMs / 1000} s: ${what}.`, { cause });
  }
}
