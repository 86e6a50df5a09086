/** What one key holds in the place itself, as JSON would: its name among all keys, and its value, `null` for nothing. */
export type Row = readonly [name: string, value: unknown];

/** A place that keeps rows, whatever is in them. */
export type Engine = {
  /** The right to write, which one process has at a time; null while another has it. */
  lock(): Promise<Lock | null>;
  /** What these names hold, in their order; `undefined` where that is nothing. */
  read(names: readonly string[]): Promise<unknown[]>;
  /** Writes one row, whoever has the right to write all others. */
  put(name: string, value: unknown): Promise<void>;
  close(): Promise<void>;
};

export type Lock = {
  rows(): AsyncIterable<Row>;
  /** All of it or nothing; nothing once the right is lost. No name comes twice. */
  commit(rows: readonly Row[]): Promise<void>;
  /** Whether it is certain at this moment that nobody else has the right to write. */
  isHeld(): boolean;
  /** Resolves, once, when the right is lost. */
  lost: Promise<Error>;
  release(): Promise<void>;
};
