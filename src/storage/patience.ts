import type { Timer } from '../timer.ts';

const patienceMs = 30_000;
const againAfterMs = 1_000;

export type PatienceNeeds = {
  clock: () => number;
  timer: Timer;
  /** Told, once, that the server is not there yet and is waited for. */
  onWaiting?: (why: Error) => void;
};

/** Tries until a server that is still starting is there, for half a minute; what waiting does not mend is thrown at once. */
export async function patiently<T>(
  act: () => Promise<T>,
  isStarting: (error: unknown) => boolean,
  { clock, timer, onWaiting }: PatienceNeeds,
): Promise<T> {
  const until = clock() + patienceMs;
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isStarting(error) || clock() + againAfterMs >= until) throw error;
      if (tries === 1) onWaiting?.(error as Error);
      await new Promise<void>((resolve) => timer(resolve, againAfterMs));
    }
  }
}

const notThereYet = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
  'ENOENT',
]);

/** Nobody answers at that address; the name of a container that is not up yet is not known either. */
export function isUnreachable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  if (!(error instanceof Error)) return false;
  return (
    notThereYet.has(String((error as NodeJS.ErrnoException).code)) ||
    /timeout|timed out|terminated unexpectedly|closed unexpectedly/i.test(error.message)
  );
}
