import type Keyv from 'keyv';
import type { Clock } from '../time.ts';
import type { Row } from './engine.ts';

const prefix = 'unreadable:';

/** What stands in a row and is no value that this bot wrote. */
export class Unreadable {
  readonly raw: unknown;

  constructor(raw: unknown) {
    this.raw = raw;
  }
}

/** What a row holds, as Keyv wrote it. */
export async function decoded(keyv: Keyv, raw: unknown): Promise<unknown> {
  const value = await keyv.decode(raw as string).then(
    (envelope) => envelope?.value,
    () => undefined,
  );
  return value ?? new Unreadable(raw);
}

/** Rows that can't be read. They stay as they are: whoever can read them, or mend them, finds them where they were. */
export type Leftovers = {
  add(row: Row): void;
  names(): string[];
  /** All of them, each beside its place. */
  all(): Row[];
  /** Further rows for what these rows take the place of. */
  setAside(rows: readonly Row[]): Row[];
  /** These rows are written: nothing is left in their places. */
  forget(rows: readonly Row[]): void;
};

export function leftovers(now: Clock): Leftovers {
  const left = new Map<string, unknown>();
  return {
    add([name, value]) {
      left.set(name, value instanceof Unreadable ? value.raw : value);
    },
    names: () => [...left.keys()],
    all: () => [...left].flatMap(([name, raw]) => aside(name, raw, now())),
    setAside: (rows) =>
      // What is removed is not wanted any more, whatever it was.
      rows.flatMap(([name, value]) => (value === null ? [] : aside(name, left.get(name), now()))),
    forget(rows) {
      for (const [name] of rows) left.delete(name);
    },
  };
}

/** A row with what can't be read, as text, under a name of its own; none for nothing. */
export function aside(name: string, raw: unknown, at: number): Row[] {
  return raw === undefined || raw === null ? [] : [[`${prefix}${name}:${at}`, raw]];
}

export function isAside([name]: Row): boolean {
  return name.startsWith(prefix);
}
