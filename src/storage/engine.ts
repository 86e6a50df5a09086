import type { Clock, Timer } from '../time.ts';

/** A key with its full name, and the JSON value that is kept under it; `null` to remove it. */
export type Row = readonly [name: string, value: unknown];

/** A place that keeps rows and does not care what is in them. */
export type Engine = {
  /** The right to write, which one process has at a time; null while another process has it. */
  lock(): Promise<Lock | null>;
  /** The values of these keys, in the same order; `undefined` where there is none. */
  read(names: readonly string[]): Promise<unknown[]>;
  /** Writes one row without the right to write the others. */
  put(name: string, value: unknown): Promise<void>;
  close(): Promise<void>;
};

export type Lock = {
  /** All of them, or all but those whose names begin like this. */
  rows(without?: string): AsyncIterable<Row>;
  /** Writes all rows or none; none once the right is lost. No name may occur twice. */
  commit(rows: readonly Row[]): Promise<void>;
  /** Whether it is certain at this moment that nobody else has the right to write. */
  isHeld(): boolean;
  /** Whether rows may have gone by themselves since this process asked last, or began to use the place. */
  mayHaveLost(): Promise<boolean>;
  /** Resolves, once, when the right is lost. */
  lost: Promise<Error>;
  /** Keeps all these rows where the place itself was spoilt. */
  rescue?(rows: readonly Row[]): Promise<void>;
  release(): Promise<void>;
};

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
