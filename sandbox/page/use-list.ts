import { useState } from 'preact/hooks';

export type List = {
  /** Which of the items is lit; undefined: none. */
  active: number | undefined;
  light(index: number | undefined): void;
  /** Lights the one before or after, round and round. */
  move(by: 1 | -1): void;
};

/** One of `count` items is lit, beginning anew with `first` whenever `subject` is another. */
export function useList(subject: string, count: number, first: number | undefined): List {
  const [lit, setLit] = useState<{ subject: string; index: number | undefined }>();
  const index = lit?.subject === subject ? lit.index : first;
  const active = index !== undefined && index < count ? index : undefined;
  const light = (next: number | undefined) => setLit({ subject, index: next });
  return {
    active,
    light,
    move(by) {
      if (count === 0) return;
      const from = active ?? (by === 1 ? -1 : 0);
      light((from + by + count) % count);
    },
  };
}
