import type { Clock, Timer } from '../time.ts';

const patienceMs = 30_000;
const againAfterMs = 1_000;

export type PatienceNeeds = {
  /** Monotonic. */
  clock: Clock;
  timer: Timer;
  /** Called once, when the server is not up yet and we begin to wait for it. */
  onWaiting?: (why: Error) => void;
};

/** Retries for half a minute while a server is still starting. Errors that waiting can't cure are thrown at once. */
export async function patiently<T>(
  act: () => Promise<T>,
  { clock, timer, onWaiting }: PatienceNeeds,
): Promise<T> {
  const until = clock() + patienceMs;
  for (let tries = 1; ; tries += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isPassing(error) || clock() + againAfterMs >= until) throw error;
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
  // PostgreSQL is starting, is shutting down, or has no connections left.
  '57P01',
  '57P02',
  '57P03',
  '53300',
  // It is so busy that our table does not exist yet.
  '42P01',
]);

/** Whether another attempt may succeed: the server is starting, nobody answers, or its container's name does not resolve yet. */
export function isPassing(error: unknown): boolean {
  if (error instanceof AggregateError && error.errors.some(isPassing)) return true;
  if (!(error instanceof Error)) return false;
  return (
    notThereYet.has(String((error as NodeJS.ErrnoException).code)) ||
    /^LOADING|timeout|timed out|(terminated|closed) unexpectedly|offline|has ended|right to write/i.test(
      error.message,
    )
  );
}
