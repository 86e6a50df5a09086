/** What the words and expressions of one language mean, each as a few of the same concepts in all languages. */
export type Glossary = {
  /** Just as it is written; undefined where it is unknown. */
  meaning(expression: string): readonly string[] | undefined;
  /** Of the word that begins most like this one, so that an ending or a slip of the finger does not hide it. */
  likeliestMeaning(word: string): readonly string[] | undefined;
  /** Whether any expression of several words begins with this one. */
  beginsExpression(word: string): boolean;
};

/** So much must be the same at the start of two words, for one to be taken for a form of the other. */
const leastAlike = { letters: 4, part: 0.6 };

const separator = '\t';

/**
 * From lines of an expression, a tab and its concepts with `+` between them, sorted by UTF-16 units. They are read when one is first looked
 * for: a process starts sooner, and many end without.
 */
export function glossary(read: () => string): Glossary {
  let known: Lines | undefined;
  const lines = () => (known ??= indexed(read().trimEnd().split('\n')));
  const meaning = (expression: string) => {
    const start = expression + separator;
    const line = lines().from(start);
    return line?.startsWith(start) ? line.slice(start.length).split('+') : undefined;
  };
  return {
    meaning,
    likeliestMeaning(word) {
      const near = nearest(lines(), word);
      return near === undefined ? undefined : meaning(near);
    },
    beginsExpression: (word) => lines().from(`${word} `)?.startsWith(`${word} `) ?? false,
  };
}

type Lines = {
  all: readonly string[];
  /** The place of the first line that is not before a text. */
  placeOf(text: string): number;
  /** That line. */
  from(text: string): string | undefined;
};

/** Finds lines by binary search among those with the same two first letters. */
function indexed(all: readonly string[]): Lines {
  const starts = new Map<string, { from: number; to: number }>();
  for (const [place, line] of all.entries()) {
    const start = line.slice(0, 2);
    starts.set(start, { from: starts.get(start)?.from ?? place, to: place + 1 });
  }
  const placeOf = (text: string) => {
    let { from, to } = starts.get(text.slice(0, 2)) ?? { from: all.length, to: all.length };
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((all[middle] ?? '') < text) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return { all, placeOf, from: (text) => all[placeOf(text)] };
}

/** The single word that shares the most letters with this one, of those beside its place. */
function nearest({ all, placeOf }: Lines, word: string): string | undefined {
  const least = Math.max(leastAlike.letters, Math.ceil(leastAlike.part * word.length));
  const start = word.slice(0, least);
  const place = placeOf(word);
  const [next, last] = [wordFrom(all, place, 1, start), wordFrom(all, place - 1, -1, start)];
  if (next === undefined || last === undefined) return next ?? last;
  return alike(next, word) > alike(last, word) ? next : last;
}

/** The first single word from a place on, as long as lines begin like this. */
function wordFrom(lines: readonly string[], place: number, step: 1 | -1, start: string): string | undefined {
  for (let at = place; lines[at]?.startsWith(start); at += step) {
    const [expression = ''] = lines[at]?.split(separator) ?? [];
    if (!expression.includes(' ')) return expression;
  }
  return undefined;
}

/** How many letters are the same at the start of both. */
function alike(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same;
}
