import type { Clock, Timer } from '../time.ts';

const patienceMs = 30_000;
const againAfterMs = 1_000;

export type PatienceNeeds = {
  /** Monotonic. */
  clock: Clock;
  timer: Timer;
  /** Told, once, that the server is not there yet and is waited for. */
  onWaiting?: (why: Error) => void;
};

/** Tries until a server that is still starting is there, for half a minute; what waiting does not mend is thrown at once. */
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
  // PostgreSQL starts, goes down, or has no connection left.
  '57P01',
  '57P02',
  '57P03',
  '53300',
  // It is so busy that our table is not made yet.
  '42P01',
]);

/** Another try may find the server well: it starts, or nobody answers, or the name of its container is not known yet. */
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
