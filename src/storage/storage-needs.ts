import type { Clock, Timer } from '../time.ts';

export type StorageNeeds = {
  /** Monotonic. */
  clock: Clock;
  timer: Timer;
  /** The wall clock. */
  now: Clock;
  log: StorageLog;
};

/** Where a storage says what happens to it. */
export type StorageLog = Record<'info' | 'warn' | 'error', (fields: object, words: string) => void>;
