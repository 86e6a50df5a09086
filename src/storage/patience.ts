import type { StorageNeeds } from './engine.ts';
import { errorAt, shownUrl } from './shown-url.ts';
import { needsPerson } from './trouble.ts';

const patienceMs = 30_000;
const againAfterMs = 1_000;

/** Retries for half a minute while a server is still starting. Errors that only a person can cure are thrown at once. */
export async function patiently<T>(
  url: string,
  act: () => Promise<T>,
  { clock, timer, log }: Pick<StorageNeeds, 'clock' | 'timer' | 'log'>,
): Promise<T> {
  const until = clock() + patienceMs;
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (needsPerson(error) || clock() + againAfterMs >= until) throw error;
      const why = errorAt(url, error).message;
      if (tries === 1) log.warn({ storage: shownUrl(url), why }, 'waiting for the storage');
      await new Promise<void>((resolve) => timer(resolve, againAfterMs));
    }
  }
}
